package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.organisation.importing.ImportFixture.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkbookTest {

  private static final String HEADER =
      "<row r=\"1\">"
          + text("A1", "Employee ID")
          + text("B1", "First Name")
          + text("C1", "Last Name")
          + text("D1", "Email")
          + text("E1", "Hire Date")
          + "</row>";
  private static final String REST =
      text("B2", "Ana") + text("C2", "Lindqvist") + text("D2", "ana@zz.example.org");

  private static String text(String cell, String text) {
    return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String sheet(String rows) {
    return "<worksheet"
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  /** A workbook of these sheets, by name, with date, padded and plain cell styles (1, 2 and 0). */
  private static byte[] workbook(boolean date1904, Map<String, String> sheets) {
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    Map<String, String> parts = new LinkedHashMap<>();
    int number = 0;
    for (Map.Entry<String, String> each : sheets.entrySet()) {
      number++;
      list.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>"
              .formatted(each.getKey(), number, number));
      relations.append(
          "<Relationship Id=\"r%d\" Target=\"worksheets/s%d.xml\"/>".formatted(number, number));
      parts.put("xl/worksheets/s%d.xml".formatted(number), sheet(each.getValue()));
    }
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<workbookPr date1904=\""
            + (date1904 ? 1 : 0)
            + "\"/><sheets>"
            + list
            + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
            + "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
    return zip(parts);
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static PersonRow person(byte[] workbook) {
    ImportPlan plan =
        PeopleFile.read(
            new ByteArrayInputStream(workbook),
            ImportOptions.plain(ImportFixture.TODAY),
            ExistingPeople.none());
    assertThat(plan.people()).as(plan.report().problems().toString()).hasSize(1);
    return plan.people().get(0);
  }

  private static byte[] withNumber(boolean date1904, String number, String day) {
    return workbook(
        date1904, Map.of("People", HEADER + "<row r=\"2\">" + number + REST + day + "</row>"));
  }

  @Test
  @DisplayName(
      "B20 numbers of a workbook keep what the sheet shows: no exponent, no fraction, zeros")
  void numbers() {
    assertThat(
            person(withNumber(false, "<c r=\"A2\"><v>1.23456789E8</v></c>", "")).employeeNumber())
        .isEqualTo("123456789");
    assertThat(
            person(withNumber(false, "<c r=\"A2\"><v>1001.0000000000001</v></c>", ""))
                .employeeNumber())
        .isEqualTo("1001");
    assertThat(person(withNumber(false, "<c r=\"A2\" s=\"2\"><v>777</v></c>", "")).employeeNumber())
        .isEqualTo("00777");
  }

  @Test
  @DisplayName(
      "B20 dates of a workbook are read by their style, in both calendars, formulas by value")
  void dates() {
    String number = text("A2", "1");
    String day = "<c r=\"E2\" s=\"1\"><f>TODAY()</f><v>%s</v></c>";

    assertThat(
            person(withNumber(false, number, day.formatted("43539"))).value(ImportField.HIRED_ON))
        .isEqualTo("2019-03-15");
    assertThat(
            person(withNumber(true, number, day.formatted("42077.5"))).value(ImportField.HIRED_ON))
        .isEqualTo("2019-03-15");
  }

  @Test
  @DisplayName("B20 of several sheets the first with known columns is read, and which is told")
  void sheets() {
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("Cover", "<row r=\"1\">" + text("A1", "Our people") + "</row>");
    sheets.put("People", HEADER + "<row r=\"2\">" + text("A2", "1") + REST + "</row>");

    ImportReport report = read(workbook(false, sheets));

    assertThat(report.created()).isEqualTo(1);
    assertThat(report.source().sheet()).isEqualTo("People");
    assertThat(report.counts()).containsOnlyKeys(ProblemCode.SHEET_CHOSEN);
  }

  @Test
  @DisplayName(
      "B20 a workbook that unpacks to more than it should is refused, and so is a broken one")
  void hostileWorkbooks() {
    String endless = HEADER + "<row r=\"2\">" + text("A2", "1") + REST + "</row>";
    byte[] cut = workbook(false, Map.of("People", endless));
    Map<String, String> nothing = Map.of("readme.txt", "no workbook");
    byte[] broken = workbook(false, Map.of("People", HEADER + "<row r=\"2\"><c"));

    assertThat(read(java.util.Arrays.copyOf(cut, cut.length / 2)).counts())
        .containsOnlyKeys(ProblemCode.NOT_A_CSV_FILE);
    assertThat(read(zip(nothing)).counts()).containsOnlyKeys(ProblemCode.NOT_A_CSV_FILE);
    assertThat(read(broken).counts()).containsKey(ProblemCode.WORKBOOK_DAMAGED);
  }

  @Test
  @DisplayName("B20 a part of a workbook that never ends is left at the bound")
  void bomb() throws IOException {
    java.nio.file.Path file = java.nio.file.Files.createTempFile("bomb", ".xlsx");
    try {
      java.nio.file.Files.write(
          file, zip(Map.of("part.xml", "<a>" + "<b/>".repeat(100_000) + "</a>")));
      try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
        PackedXml xml = new PackedXml(zip, 100_000);

        assertThat(
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        UnreadableFile.class, () -> xml.each("part.xml", reader -> {}))
                    .problem()
                    .code())
            .isEqualTo(ProblemCode.WORKBOOK_TOO_LARGE);
      }
    } finally {
      java.nio.file.Files.delete(file);
    }
  }

  @Test
  @DisplayName("B20 a workbook that names another document is read without looking there")
  void foreignEntity() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships/>");
    parts.put(
        "xl/workbook.xml",
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workbook>&x;</workbook>");

    assertThat(read(zip(parts)).counts()).containsOnlyKeys(ProblemCode.WORKBOOK_DAMAGED);
  }
}
