package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.compagnon.job.JobContext;
import org.compagnon.organisation.importing.ImportField;
import org.compagnon.organisation.importing.ImportPlan;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.organisation.importing.PersonRow;
import org.compagnon.organisation.importing.PersonRow.Action;
import org.compagnon.security.AccountLinking;
import org.compagnon.security.AccountMaking;
import org.compagnon.settings.NameKeys;

/** Applies an import whole, in one transaction; reading it again may be done at any time (OR4). */
@ApplicationScoped
class ImportApplication {
  private static final String STEP = "organisation.import.step.";

  /**
   * What became of a file.
   *
   * @param unconfirmed the leavers whose number was not said; null where all is well
   */
  record Done(ImportReport report, Leavers unconfirmed) {}

  @Inject private DataSource dataSource;

  @Inject private ImportRepository imports;
  @Inject private ImportReading reading;
  @Inject private ImportTrail trail;
  @Inject private AccountMaking accounts;
  @Inject private AccountLinking linking;
  @Inject private Event<PersonLeft> left;
  @Inject private Event<ReportingLinesChanged> lines;
  @Inject private Clock clock;

  /**
   * Reads the file against the people of this moment and writes what it says.
   *
   * @param said how many leavers were confirmed; null for none
   * @return what was done; where the report is not applicable, nothing was written and the import
   *     is refused; where its leavers were not confirmed, nothing was written and it can be
   *     confirmed anew. An import that was applied before is not applied again.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Done apply(long importId, Integer said, JobContext job) {
    PeopleImport entity = imports.locked(importId);
    if (entity.status() == ImportStatus.APPLIED) {
      return new Done(entity.report(), null);
    }
    job.progress(0, 0, STEP + "reading");
    ImportPlan plan = reading.plan(importId, entity.settings());
    if (!plan.report().applicable()) {
      entity.refused(plan.report());
      imports.removeFile(importId);
      job.hold();
      return new Done(plan.report(), null);
    }
    Leavers leavers = new Leavers(plan.report().deactivated(), imports.peopleHere());
    if (!leavers.areConfirmedBy(said)) {
      entity.previewed(entity.fileHash(), entity.settings(), plan.report());
      entity.stopped(ImportStatus.PREVIEWED);
      job.hold();
      return new Done(plan.report(), leavers);
    }
    Instant now = clock.instant();
    List<Long> gone = new ArrayList<>(plan.leavers());
    plan.people().stream()
        .filter(p -> p.hasLeft() && p.changes(ImportField.STATUS))
        .forEach(p -> gone.add(p.id()));
    write(plan, now, job);
    gone.forEach(this::disable);
    linking.linkAll();
    lines.fire(new ReportingLinesChanged());
    entity.applied(plan.report(), now);
    trail.record(entity, plan, job);
    imports.removeFile(importId);
    job.hold();
    return new Done(plan.report(), null);
  }

  private void write(ImportPlan plan, Instant now, JobContext job) {
    List<PersonRow> created = with(plan, Action.CREATE);
    List<PersonRow> updated = with(plan, Action.UPDATE);
    long total = (long) created.size() + updated.size() + plan.leavers().size();
    try (Connection connection = dataSource.getConnection()) {
      PeopleWriter writer =
          new PeopleWriter(
              connection,
              now,
              NameKeys.current(),
              done -> job.progress(done, total, STEP + "writing"));
      writer.freeAddresses(updated);
      writer.assignIds(created);
      writer.insert(ManagersFirst.order(created));
      writer.update(updated);
      writer.leave(plan.leavers());
    } catch (SQLException e) {
      throw new IllegalStateException("The people were not written.", e);
    }
  }

  private void disable(Long personId) {
    accounts.disableForPerson(personId);
    left.fire(new PersonLeft(personId));
  }

  private static List<PersonRow> with(ImportPlan plan, Action action) {
    return plan.people().stream().filter(p -> p.action() == action).toList();
  }

  /** The import's job ended without having applied anything. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void stopped(long importId, ImportStatus as, JobContext job) {
    imports.byId(importId).stopped(as);
    job.hold();
  }
}
