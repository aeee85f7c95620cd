package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;
import org.compagnon.organisation.importing.ImportField;
import org.compagnon.organisation.importing.ImportPlan;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.organisation.importing.PersonRow;
import org.compagnon.organisation.importing.PersonRow.Action;

/** Writes down what an import did: one row for the file and one for every person it touched. */
@ApplicationScoped
class ImportTrail {
  private static final int FLUSH = 1_000;
  private static final String PERSON = "person";

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private AuditTrail audit;

  /** Detaches everything the transaction has read or written so far, to keep the heap small. */
  void record(PeopleImport entity, ImportPlan plan, JobContext job) {
    ImportReport report = plan.report();
    audit.record(
        AuditFact.of("organisation.import.apply", "peopleImport", entity.id())
            .after(counts(entity, report))
            .because("SHA-256 " + entity.fileHash()));
    String reason = "import " + entity.id();
    int total = plan.people().size();
    int done = 0;
    for (PersonRow person : plan.people()) {
      AuditFact fact = factOf(person);
      if (fact != null) {
        audit.record(fact.because(reason));
      }
      if (++done % FLUSH == 0) {
        flush();
        job.progress(done, total, "organisation.import.step.trail");
      }
    }
    for (Long id : plan.leavers()) {
      audit.record(AuditFact.of("organisation.person.leave", PERSON, id).because(reason));
      if (++done % FLUSH == 0) {
        flush();
      }
    }
    flush();
  }

  private void flush() {
    em.flush();
    em.clear();
  }

  private static Map<String, Object> counts(PeopleImport entity, ImportReport report) {
    Map<String, Object> counts = new TreeMap<>();
    counts.put("file", entity.fileName());
    counts.put("rows", report.rows());
    counts.put("created", report.created());
    counts.put("updated", report.updated());
    counts.put("unchanged", report.unchanged());
    counts.put("deactivated", report.deactivated());
    counts.put("warnings", report.warnings());
    return counts;
  }

  private static AuditFact factOf(PersonRow person) {
    if (person.action() == Action.CREATE) {
      // Who, not everything: later changes carry the value before, so nothing is lost, and a first
      // import of 100,000 people does not copy them all into the trail.
      Map<String, String> after = new TreeMap<>();
      after.put(ImportField.EMPLOYEE_NUMBER.key(), person.employeeNumber());
      after.put(ImportField.EMAIL.key(), person.value(ImportField.EMAIL));
      return AuditFact.of("organisation.person.create", PERSON, person.id()).after(after);
    }
    if (person.action() == Action.KEEP) {
      return null;
    }
    Map<String, String> before = new TreeMap<>();
    Map<String, String> after = new TreeMap<>();
    person
        .changes()
        .forEach(
            change -> {
              before.put(change.field().key(), change.before());
              after.put(change.field().key(), change.after());
            });
    return AuditFact.of("organisation.person.update", PERSON, person.id())
        .before(before)
        .after(after);
  }
}
