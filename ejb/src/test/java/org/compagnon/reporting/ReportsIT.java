package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.compagnon.relationship.PairScene;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportsIT extends BusinessIT {
  @Inject private PairScene scene;
  @Inject private Reports reports;

  @Test
  @DisplayName("B12 the same report as of the same time has the same bytes, whatever came later")
  void sameBytes() throws IOException {
    long programme = scene.programme(40);
    PairScene.Two two = scene.two(programme);
    long pair = scene.pair(two, 40);
    TestCaller auditor = callers.auditor();
    Instant asOf = auditor.call(() -> reports.asOf(programme, null));
    fixtures.update(
        "update relationship set created_at = ? where id = ?",
        asOf.minusSeconds(60).atOffset(ZoneOffset.UTC),
        pair);
    for (ReportName name : ReportName.values()) {
      String before = text(auditor, request(name, programme, asOf), ReportFormat.EXACT);
      fixtures.update(
          "update relationship set status = 'ENDED', ended_at = ? where id = ?",
          asOf.plusSeconds(3_600).atOffset(ZoneOffset.UTC),
          pair);
      scene.two(programme);
      fixtures.update(
          "update enrolment set enrolled_at = ? where programme_id = ? and id > ?",
          asOf.plusSeconds(3_600).atOffset(ZoneOffset.UTC),
          programme,
          two.mentorEnrolment());
      assertThat(text(auditor, request(name, programme, asOf), ReportFormat.EXACT))
          .as(name.code())
          .isEqualTo(before)
          .contains("\r\n");
      fixtures.update(
          "update relationship set status = 'ACTIVE', ended_at = null where id = ?", pair);
    }
  }

  @Test
  @DisplayName("B12 a pack holds the data, the manifest and check sums that are right")
  void packHoldsEverything() throws IOException {
    long programme = scene.programme(40);
    scene.pair(scene.two(programme), 40);
    TestCaller auditor = callers.auditor();
    Instant asOf = auditor.call(() -> reports.asOf(programme, null));
    ReportFile file =
        auditor.call(
            () ->
                reports.make(request(ReportName.PARTICIPATION, programme, asOf), ReportFormat.ZIP));
    List<String> names = new ArrayList<>();
    List<String> sums = new ArrayList<>();
    String manifest = "";
    String listed = "";
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file.path()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        String text = new String(content, StandardCharsets.UTF_8);
        names.add(entry.getName());
        if ("SHA256SUMS".equals(entry.getName())) {
          listed = text;
        } else {
          sums.add(HexFormat.of().formatHex(Hashes.sha256().digest(content)));
          manifest = "manifest.json".equals(entry.getName()) ? text : manifest;
        }
      }
    } finally {
      Files.delete(file.path());
    }
    assertThat(names).hasSize(5).contains("manifest.json", "SHA256SUMS");
    assertThat(listed.lines()).hasSize(4);
    assertThat(sums).allMatch(listed::contains);
    assertThat(manifest)
        .contains("\"rows\": 2", "\"cellsSuppressed\": 0", auditor.login(), sums.get(0));
    assertThat(exported(file.sha256())).isEqualTo(1);
  }

  @Test
  @DisplayName("B12 every export is in the trail with its parameters and its SHA-256")
  void everyExportIsInTheTrail() throws IOException {
    long programme = scene.programme(40);
    scene.pair(scene.two(programme), 40);
    TestCaller admin = callers.administrator();
    Instant asOf = admin.call(() -> reports.asOf(programme, ""));
    for (ReportFormat format : List.of(ReportFormat.CSV, ReportFormat.XLSX)) {
      ReportFile file =
          admin.call(() -> reports.make(request(ReportName.PAIRINGS, programme, asOf), format));
      assertThat(file.rows()).isEqualTo(1);
      assertThat(Files.size(file.path())).isEqualTo(file.bytes());
      Files.delete(file.path());
      assertThat(exported(file.sha256())).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("S88 a report says neither why a pair ended nor what was talked about")
  void saysNothingPrivate() throws IOException {
    long programme = scene.programme(90);
    PairScene.Two two = scene.two(programme);
    long pair = scene.pair(two, 90);
    scene.meeting(pair, two.mentee().personId(), 5);
    fixtures.update(
        """
        update relationship set status = 'ENDED', ended_at = created_at, end_reason = 'PRIVATE',
          end_thanks = 'dear words' where id = ?""",
        pair);
    TestCaller auditor = callers.auditor();
    Instant asOf = auditor.call(() -> reports.asOf(programme, null));
    for (ReportName name : ReportName.values()) {
      assertThat(text(auditor, request(name, programme, asOf), ReportFormat.CSV))
          .doesNotContain("PRIVATE", "dear words", "secret topic");
    }
  }

  @Test
  @DisplayName("B12 the future, unknown programmes and other roles are refused")
  void refused() {
    long programme = scene.programme(40);
    TestCaller auditor = callers.auditor();
    assertThatThrownBy(() -> auditor.call(() -> reports.asOf(programme, "2099-01-01")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> auditor.call(() -> reports.asOf(programme, "yesterday")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> auditor.call(() -> reports.asOf(1, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> callers.participant().call(() -> reports.catalogue(Language.EN)))
        .isInstanceOf(EJBAccessException.class);
  }

  private static ReportRequest request(ReportName name, long programme, Instant asOf) {
    return new ReportRequest(name, programme, asOf, Language.EN, false);
  }

  private String text(TestCaller caller, ReportRequest request, ReportFormat format)
      throws IOException {
    ReportFile file = caller.call(() -> reports.make(request, format));
    try {
      return Files.readString(file.path());
    } finally {
      Files.delete(file.path());
    }
  }

  private long exported(String sha256) {
    return fixtures.number(
        "select count(*) from audit_entry where action = ? and after_state like ?",
        "reporting.report.export",
        "%" + sha256 + "%");
  }
}
