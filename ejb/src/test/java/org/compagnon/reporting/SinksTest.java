package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.compagnon.reporting.Column.Kind;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SinksTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("name"), Column.of("score", Kind.SCORE), Column.of("role", Kind.CODE));
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
    CsvSink sink = CsvSink.forSpreadsheets(out, COLUMNS, Language.FR, true);
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
    CsvSink sink = CsvSink.forSpreadsheets(out, COLUMNS, Language.EN, false);
    for (int k = 0; k < 5_000; k++) {
      sink.row(ROW);
    }
    sink.finish();
    return out.toByteArray();
  }

  @Test
  @DisplayName("B12 a workbook has texts and numbers and no formula")
  void workbookHasNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxSink sink = new XlsxSink(out, COLUMNS, Language.EN, "Participation");
    sink.row(ROW);
    sink.row(Arrays.asList(null, null, null));
    sink.finish();
    String sheet = entry(out.toByteArray(), "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("inlineStr").contains("=cmd, ").contains("<v>87.25</v>");
    assertThat(sheet).doesNotContain("<f>").doesNotContain("<f ");
  }

  private static String entry(byte[] archive, String name) throws IOException {
    Path file = Files.createTempFile("workbook", ".xlsx");
    Files.write(file, archive);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }
}
