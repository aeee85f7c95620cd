package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;

/** Writes changes of enrolments down, without anybody's own words (EN7). */
@ApplicationScoped
class EnrolmentTrail {
  @Inject private AuditTrail audit;

  /**
   * What the trail keeps.
   *
   * @param profile SHA-256 of the profile's JSON
   */
  public record State(
      long programmeId,
      long personId,
      EnrolmentRole role,
      EnrolmentStatus status,
      int capacity,
      Instant waitingSince,
      LocalDate pausedUntil,
      String profile) {}

  State stateOf(Enrolment one) {
    return new State(
        one.programmeId(),
        one.personId(),
        one.role(),
        one.status(),
        one.capacity(),
        one.times().waitingSince(),
        one.times().pausedUntil(),
        Hashes.sha256Hex(Json.write(one.profile())));
  }

  void record(String verb, Enrolment enrolment, State before, String reason) {
    audit.record(
        AuditFact.of("enrolment." + verb, "enrolment", enrolment.id())
            .before(before)
            .after(stateOf(enrolment))
            .because(reason));
  }
}
