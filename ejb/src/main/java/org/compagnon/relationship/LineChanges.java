package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.compagnon.job.JobContext;
import org.compagnon.job.JobQueue;
import org.compagnon.job.NewJob;
import org.compagnon.organisation.ReportingLinesChanged;
import org.compagnon.pairing.PairingPublished;
import org.compagnon.shared.Sql;

/**
 * Remembers that reporting lines or pairs changed, and lets the pairs be looked at in the
 * background. A note is a row of its own: it commits with its cause, and it is taken away only
 * after the pairs were looked at, so that no change is lost, whenever it happens.
 */
@ApplicationScoped
class LineChanges {
  @Inject private Sql sql;
  @Inject private JobQueue jobs;
  @Inject private Clock clock;

  void onLinesChanged(@Observes ReportingLinesChanged change) {
    note();
  }

  void onPublished(@Observes PairingPublished round) {
    note();
  }

  /** Something changed; the pairs are looked at after the running transaction. */
  @Transactional(Transactional.TxType.REQUIRED)
  public void note() {
    sql.update(
        "insert into line_change (id, changed_at) values (?, ?)",
        List.of(sql.ids("line_change_seq", 1)[0], clock.instant()));
    ask();
  }

  /** Lets the pairs be looked at if something changed and no job has seen it. */
  @Transactional(Transactional.TxType.REQUIRED)
  public void askIfNoted() {
    if (sql.number("select count(*) from line_change", List.of()) > 0) {
      ask();
    }
  }

  private void ask() {
    jobs.add(new NewJob(LineWatch.TYPE, LineWatch.TYPE, "", "{}"));
  }

  /** The changes that are noted at present. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Long> noted() {
    return sql.list("select id from line_change order by id", row -> row.getLong(1), List.of());
  }

  /** Forgets changes that the pairs were looked at after. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forget(List<Long> ids, JobContext job) {
    List<List<?>> rows = ids.stream().<List<?>>map(List::of).toList();
    sql.batch("delete from line_change where id = ?", rows);
    job.hold();
  }
}
