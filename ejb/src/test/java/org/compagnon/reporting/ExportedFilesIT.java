package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.compagnon.relationship.PairScene;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Language;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every report in every form and language, opened by a reader that forgives nothing. */
class ExportedFilesIT extends BusinessIT {
  private static final char MARK = '\uFEFF';

  @Inject private PairScene scene;
  @Inject private Reports reports;

  @Test
  @DisplayName("B12 every report opens in every form and language, and repeats byte for byte")
  void everyReportOpens() throws Exception {
    long programme = scene.programme(40);
    PairScene.Two two = scene.two(programme);
    long pair = scene.pair(two, 40);
    scene.meeting(pair, two.mentee().personId(), 5);
    fixtures.update(
        """
        insert into round_change (id, round_id, kind, mentee_enrolment_id, mentor_enrolment_id,
          mentee_person_id, mentor_person_id, score, score_change, origin, reason, changed_by,
          changed_at)
        values (?, ?, 'ADD', ?, ?, ?, ?, 8725, -40, 'MANUAL', '=1+1', ?, ?)""",
        fixtures.id(),
        two.roundId(),
        two.menteeEnrolment(),
        two.mentorEnrolment(),
        two.mentee().personId(),
        two.mentor().personId(),
        two.mentee().accountId(),
        Instant.parse("2026-01-05T08:00:00Z").atOffset(java.time.ZoneOffset.UTC));
    TestCaller auditor = callers.auditor();
    Instant asOf = auditor.call(() -> reports.asOf(programme, null));
    for (ReportName name : ReportName.values()) {
      for (Language language : Language.values()) {
        ReportRequest request = new ReportRequest(name, programme, asOf, language, true);
        ReportInfo info = auditor.call(() -> reports.info(name.code(), language));
        opens(auditor, request, info);
      }
    }
  }

  private void opens(TestCaller caller, ReportRequest request, ReportInfo info) throws Exception {
    boolean french = request.language() == Language.FR;
    byte[] exact = bytes(caller, request, ReportFormat.EXACT);
    List<CsvRecord> values = csv(new String(exact, StandardCharsets.UTF_8), ',');
    assertThat(values.get(0).getFields())
        .isEqualTo(info.columns().stream().map(ReportInfo.ColumnInfo::id).toList());
    byte[] shown = bytes(caller, request, ReportFormat.CSV);
    String text = new String(shown, StandardCharsets.UTF_8);
    assertThat(text.charAt(0)).isEqualTo(MARK);
    List<CsvRecord> labels = csv(text.substring(1), french ? ';' : ',');
    assertThat(labels).hasSameSizeAs(values);
    byte[] workbook = bytes(caller, request, ReportFormat.XLSX);
    List<List<Object>> cells = StrictWorkbook.of(workbook).sheet(0);
    assertThat(cells).hasSameSizeAs(values);
    assertThat(cells.get(0)).isEqualTo(List.<Object>copyOf(labels.get(0).getFields()));
    for (int k = 0; k < info.columns().size(); k++) {
      assertThat(labels.get(0).getField(k)).startsWith(info.columns().get(k).label());
    }
    TimeUnit.MILLISECONDS.sleep(1_100);
    assertThat(bytes(caller, request, ReportFormat.EXACT)).isEqualTo(exact);
    assertThat(bytes(caller, request, ReportFormat.CSV)).isEqualTo(shown);
    assertThat(Hashes.sha256Hex(bytes(caller, request, ReportFormat.XLSX)))
        .as(info.name())
        .isEqualTo(Hashes.sha256Hex(workbook));
    assertThat(bytes(caller, request, ReportFormat.ZIP)).startsWith('P', 'K');
  }

  @Test
  @DisplayName("B12 employee numbers and units stay what they are in the product for spreadsheets")
  void textsStayTexts() throws IOException {
    long programme = scene.programme(40);
    PairScene.Two two = scene.two(programme);
    scene.pair(two, 40);
    String number = "00" + (fixtures.id() % 1_000_000_000);
    fixtures.update(
        "update person set employee_no = ?, unit = '2/3' where id = ?",
        number,
        two.mentee().personId());
    TestCaller auditor = callers.auditor();
    Instant asOf = auditor.call(() -> reports.asOf(programme, null));
    ReportRequest request =
        new ReportRequest(ReportName.PARTICIPATION, programme, asOf, Language.EN, false);
    String guarded = new String(bytes(auditor, request, ReportFormat.CSV), StandardCharsets.UTF_8);
    assertThat(guarded).startsWith("Enrolment").contains("\"=\"\"" + number + "\"\"\"");
    assertThat(guarded).contains("\"=\"\"2/3\"\"\"");
    String bare = new String(bytes(auditor, request, ReportFormat.EXACT), StandardCharsets.UTF_8);
    assertThat(bare).contains("," + number + ",").contains(",2/3,");
    assertThat(StrictWorkbook.of(bytes(auditor, request, ReportFormat.XLSX)).sheet(0))
        .anyMatch(row -> row.contains(number) && row.contains("2/3"));
  }

  @Test
  @DisplayName("B12 months are counted and moments shown in the programme's zone")
  void monthsOfTheProgramme() throws IOException {
    long programme = scene.programme(40);
    fixtures.update("update programme set time_zone = 'Pacific/Auckland' where id = ?", programme);
    PairScene.Two two = scene.two(programme);
    long pair = scene.pair(two, 40);
    fixtures.update(
        """
        update relationship set created_at = timestamp with time zone '2025-01-01 08:00:00+00',
          starts_on = date '2025-01-15', status = 'ENDED',
          ended_at = timestamp with time zone '2025-02-14 12:30:00+00' where id = ?""",
        pair);
    TestCaller auditor = callers.auditor();
    Instant asOf = auditor.call(() -> reports.asOf(programme, "2025-06-01"));
    ReportRequest request =
        new ReportRequest(ReportName.MEETINGS, programme, asOf, Language.EN, false);
    CsvRecord row =
        csv(new String(bytes(auditor, request, ReportFormat.EXACT), StandardCharsets.UTF_8), ',')
            .get(1);
    assertThat(row.getField(8)).as("a month to the day in Auckland").isEqualTo("1");
    ReportRequest pairs =
        new ReportRequest(ReportName.PAIRINGS, programme, asOf, Language.EN, false);
    List<Object> cells =
        StrictWorkbook.of(bytes(auditor, pairs, ReportFormat.XLSX)).sheet(0).get(1);
    assertThat(cells.get(14)).isEqualTo(LocalDate.of(2025, 1, 15).atStartOfDay());
    assertThat(cells.get(15)).isEqualTo(LocalDateTime.of(2025, 2, 15, 1, 30));
    String shown = new String(bytes(auditor, pairs, ReportFormat.CSV), StandardCharsets.UTF_8);
    assertThat(shown).contains("Ended at (Pacific/Auckland)").contains("2025-02-15 01:30:00");
    String exact = new String(bytes(auditor, pairs, ReportFormat.EXACT), StandardCharsets.UTF_8);
    assertThat(exact).contains("2025-02-14T12:30:00Z");
  }

  private static List<CsvRecord> csv(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .ofCsvRecord(text)
        .stream()
        .toList();
  }

  private byte[] bytes(TestCaller caller, ReportRequest request, ReportFormat format)
      throws IOException {
    ReportFile file = caller.call(() -> reports.make(request, format));
    try {
      return Files.readAllBytes(file.path());
    } finally {
      Files.delete(file.path());
    }
  }
}
