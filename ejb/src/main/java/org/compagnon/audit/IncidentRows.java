package org.compagnon.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.compagnon.security.Incident;

/** Makes rows of incidents, all in one transaction. */
@ApplicationScoped
class IncidentRows {
  /** The thing of an incident that belongs to no account. */
  private static final String UNKNOWN = "unknown";

  @Inject private AuditTrail trail;

  /** What a row says beside who and when; parts that are not known are left out. */
  public record Details(String address, String path, int times, Instant from, Instant to) {}

  @Transactional
  public void write(List<IncidentBook.Repeated> due) {
    for (IncidentBook.Repeated one : due) {
      Incident incident = one.incident();
      Object account = incident.accountId() == null ? UNKNOWN : incident.accountId();
      trail.recordOf(
          incident.accountId(),
          incident.login() == null ? UNKNOWN : incident.login(),
          AuditFact.of(incident.kind().action(), incident.kind().thing(), account)
              .after(
                  new Details(
                      incident.address(), incident.path(), one.times(), one.from(), one.to())));
    }
  }
}
