package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.compagnon.reporting.Column.Kind;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SinksTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("name"), Column.of("score", Kind.SCORE), Column.of("role", Kind.CODE));
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Look ENGLISH = new Look(Language.EN, PARIS);
  private static final Instant AS_OF = Instant.parse("2027-02-11T09:00:00Z");
  private static final List<Object> ROW = Arrays.asList("=cmd, \"x\"", 8_725L, "MENTOR");

  @Test
  @DisplayName("B12 the exact CSV has column names, commas, CRLF and no byte order mark")
  void exactCsv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvSink sink = CsvSink.exact(out, COLUMNS);
    sink.row(ROW);
    sink.finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("name,score,role\r\n\"=cmd, \"\"x\"\"\",87.25,MENTOR\r\n");
  }

  @Test
  @DisplayName("B12 the French CSV for spreadsheets has semicolons, a guard, and a mark on request")
  void frenchCsv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvSink sink = CsvSink.forSpreadsheets(out, COLUMNS, new Look(Language.FR, PARIS), true);
    sink.row(ROW);
    sink.finish();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFNom;Score (sur 100);Rôle\r\n\"'=cmd, \"\"x\"\"\";87,25;Mentor\r\n");
  }

  @Test
  @DisplayName("B12 the same rows give the same bytes")
  void sameBytes() throws IOException {
    assertThat(csv()).isEqualTo(csv());
  }

  private static byte[] csv() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvSink sink = CsvSink.forSpreadsheets(out, COLUMNS, ENGLISH, false);
    for (int k = 0; k < 5_000; k++) {
      sink.row(ROW);
    }
    sink.finish();
    return out.toByteArray();
  }

  @Test
  @DisplayName("B12 a workbook has texts, numbers and no formula")
  void workbookHasNoFormula() throws IOException {
    byte[] workbook = workbook(COLUMNS, List.of(ROW, Arrays.asList(null, 0L, null)), AS_OF);
    StrictWorkbook read = StrictWorkbook.of(workbook);
    assertThat(read.sheet(0).get(1))
        .containsExactly("=cmd, \"x\"", new BigDecimal("87.25"), "Mentor");
    assertThat(read.sheet(0).get(2)).containsExactly(null, new BigDecimal("0.00"));
    String sheet = read.part("xl/worksheets/sheet1.xml");
    assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ");
  }

  @Test
  @DisplayName("B12 days and moments are dates in a workbook, in the programme's zone")
  void workbookHasRealDates() throws IOException {
    List<Column> columns =
        List.of(
            Column.of("starts_on", Kind.DAY),
            Column.of("enrolled_at", Kind.MOMENT),
            Column.of("pairs", Kind.NUMBER));
    List<Object> winter =
        List.of(LocalDate.of(2027, 2, 11), Instant.parse("2027-02-28T23:30:00.9Z"), 3L);
    List<Object> summer =
        List.of(LocalDate.of(1899, 12, 31), Instant.parse("2027-06-30T22:30:00Z"), -1L);
    StrictWorkbook read = StrictWorkbook.of(workbook(columns, List.of(winter, summer), AS_OF));
    assertThat(read.sheet(0).get(0))
        .containsExactly("First day", "Enrolled at (Europe/Paris)", "Pairs");
    assertThat(read.sheet(0).get(1))
        .containsExactly(
            LocalDateTime.of(2027, 2, 11, 0, 0),
            LocalDateTime.of(2027, 3, 1, 0, 30),
            new BigDecimal("3"));
    assertThat(read.sheet(0).get(2))
        .containsExactly("1899-12-31", LocalDateTime.of(2027, 7, 1, 0, 30), new BigDecimal("-1"));
  }

  @Test
  @DisplayName("B12 texts stay themselves in a workbook, whatever they look like or hold")
  void workbookKeepsTexts() throws IOException {
    List<Object> texts =
        List.of(
            "00777",
            "1E5",
            "3-4",
            "2/3",
            "=1+1",
            "+41",
            "@x",
            " two  spaces ",
            "<&>\"'",
            "a\nb",
            "_x0041_",
            "é\u00a0\u202f’",
            "\ud83d\ude00");
    List<Column> columns = texts.stream().map(text -> Column.text("name")).toList();
    StrictWorkbook read = StrictWorkbook.of(workbook(columns, List.of(texts), AS_OF));
    assertThat(read.sheet(0).get(1)).isEqualTo(texts);
    StrictWorkbook hostile =
        StrictWorkbook.of(
            workbook(
                List.of(Column.text("name")), List.of(List.of("a\u0000b\u0008c\ud800d")), AS_OF));
    assertThat(hostile.sheet(0).get(1).get(0).toString()).startsWith("a").endsWith("d");
  }

  @Test
  @DisplayName("B12 a workbook of the same rows has the same bytes, whenever it is made")
  void workbookHasTheSameBytes() throws Exception {
    List<List<Object>> rows = Collections.nCopies(3_000, ROW);
    byte[] first = workbook(COLUMNS, rows, AS_OF);
    TimeUnit.MILLISECONDS.sleep(2_100);
    assertThat(workbook(COLUMNS, rows, AS_OF)).isEqualTo(first);
    StrictWorkbook read = StrictWorkbook.of(first);
    assertThat(read.sheet(0)).hasSize(3_001);
    assertThat(read.part("docProps/core.xml")).contains(">2027-02-11T09:00:00Z<");
  }

  private static byte[] workbook(List<Column> columns, List<List<Object>> rows, Instant asOf)
      throws IOException {
    Path draft = Files.createTempFile("workbook", ".draft");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxSink sink = new XlsxSink(draft, out, columns, ENGLISH, "Participation", asOf);
    for (List<Object> row : rows) {
      sink.row(row);
    }
    sink.finish();
    assertThat(draft).doesNotExist();
    return out.toByteArray();
  }
}
