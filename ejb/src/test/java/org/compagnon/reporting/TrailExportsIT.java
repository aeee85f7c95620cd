package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.compagnon.audit.AuditFilter;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Language;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrailExportsIT extends BusinessIT {
  @Inject private TrailExports exports;

  @Test
  @DisplayName("B12 the trail is exported as filtered, guarded against formulas, and exactly")
  void guardedAndExact() throws IOException {
    String subject = written("=HYPERLINK(\"http://it.example\")", "a \"quoted\"\nreason");
    written("another", "another");
    AuditFilter filter = new AuditFilter(null, null, null, "it.trail", "itThing", subject);
    TestCaller auditor = callers.auditor();
    String guarded = text(auditor, filter, ReportFormat.CSV);
    assertThat(guarded)
        .startsWith("Row,When (UTC)")
        .contains("\"'=HYPERLINK")
        .contains("a \"\"quoted\"\"")
        .doesNotContain("another");
    assertThat(text(auditor, filter, ReportFormat.EXACT))
        .startsWith("entry,at,actor,actor_login,action,subject_type,subject,before,after,reason")
        .contains("\"=HYPERLINK");
    assertThat(
            fixtures.text(
                "select count(*) from audit_entry where action = 'audit.trail.export'"
                    + " and actor_id = ?",
                auditor.accountId()))
        .isEqualTo("2");
  }

  @Test
  @DisplayName("B12 the pack of the trail has a manifest with filters, rows and right check sums")
  void packHasItsManifest() throws IOException {
    String subject = written("before", "words");
    AuditFilter filter = new AuditFilter(null, null, "it.ex", "it.trail", "itThing", subject);
    TestCaller auditor = callers.auditor();
    ReportFile file = auditor.call(() -> exports.make(filter, Language.FR, true, ReportFormat.ZIP));
    var parts = new TreeMap<String, byte[]>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file.path()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } finally {
      Files.delete(file.path());
    }
    assertThat(parts).hasSize(5);
    String manifest = new String(parts.get("manifest.json"), StandardCharsets.UTF_8);
    assertThat(manifest)
        .contains("\"report\": \"trail\"", "\"rows\": 1", "\"it.trail.change\": 1")
        .contains("subject = " + subject, "login contains it.ex", "gaps are normal");
    String sums = new String(parts.get("SHA256SUMS"), StandardCharsets.UTF_8);
    assertThat(sums).contains(Hashes.sha256Hex(manifest) + "  manifest.json");
    assertThat(
            fixtures.text(
                "select after_state from audit_entry where action = 'audit.trail.export'"
                    + " and actor_id = ?",
                auditor.accountId()))
        .contains(file.sha256(), "\"rows\":1");
  }

  @Test
  @DisplayName("B12 nobody but an auditor exports the trail")
  void auditorsOnly() {
    assertThatThrownBy(
            () ->
                callers
                    .administrator()
                    .call(
                        () ->
                            exports.make(AuditFilter.all(), Language.EN, false, ReportFormat.CSV)))
        .isInstanceOf(EJBAccessException.class);
  }

  private String text(TestCaller caller, AuditFilter filter, ReportFormat format)
      throws IOException {
    ReportFile file = caller.call(() -> exports.make(filter, Language.EN, false, format));
    assertThat(file.rows()).isEqualTo(1);
    String text = Files.readString(file.path());
    Files.delete(file.path());
    return text;
  }

  /** A row of the trail about a thing of its own; returns the thing. */
  private String written(String before, String reason) {
    String subject = fixtures.unique("it");
    fixtures.update(
        """
        insert into audit_entry (id, at, actor_name, action, subject_type, subject_id, before_state,
          reason, request_id)
        values (?, ?, 'somebody@it.example', 'it.trail.change', 'itThing', ?, ?, ?, 'r')""",
        fixtures.id(),
        OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1),
        subject,
        before,
        reason);
    return subject;
  }
}
