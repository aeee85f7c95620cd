package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.compagnon.job.FrozenNodes;
import org.compagnon.job.JobLost;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two nodes apply one file, because the first was frozen past its lease. */
class ImportOfTwoNodesIT extends BusinessIT {
  @Inject private PeopleImports imports;
  @Inject private PeopleImportJob work;
  @Inject private FrozenNodes nodes;

  @Test
  @DisplayName("JO5 a node that lost its import writes nobody, and leaves the file to the other")
  void aFrozenNodeWritesNobody() {
    TestCaller admin = callers.administrator();
    String tag = fixtures.unique("two");
    String csv =
        "employee_id,first_name,last_name,email\n%1$s-1,Ada,Moreau,ada.%1$s@it.example\n"
            .formatted(tag);
    var content = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    long id = admin.call(() -> imports.preview("two.csv", content, ImportSettings.plain())).id();
    long job = job(id);

    var frozen = nodes.frozenAt("organisation.import.step.writing", job, String.valueOf(id));
    assertThatThrownBy(() -> work.run(frozen)).isInstanceOf(JobLost.class);
    assertThat(people(tag)).isZero();
    assertThat(status(id)).isEqualTo("APPLYING");

    work.run(nodes.other(job, String.valueOf(id)));
    assertThat(people(tag)).isOne();
    assertThat(status(id)).isEqualTo("APPLIED");
  }

  /** A job that no worker of this server takes, for an import that was confirmed. */
  private long job(long importId) {
    long id = fixtures.id();
    fixtures.update(
        """
        insert into job (id, type, subject, parameters, status, progress_done, progress_total,
          attempts, cancel_requested, created_by_name, created_at, version)
        values (?, 'organisation.import', 'two.csv', ?, 'DONE', 0, 0, 0, false, 'it', ?, 0)""",
        id,
        String.valueOf(importId),
        OffsetDateTime.now(ZoneOffset.UTC));
    fixtures.update(
        "update people_import set status = 'APPLYING', job_id = ? where id = ?", id, importId);
    return id;
  }

  private String status(long importId) {
    return fixtures.text("select status from people_import where id = ?", importId);
  }

  private long people(String tag) {
    return fixtures.number("select count(*) from person where employee_no like ?", tag + "%");
  }
}
