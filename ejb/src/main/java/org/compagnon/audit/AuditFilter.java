package org.compagnon.audit;

import java.time.Instant;

/**
 * What an auditor looks for; null or empty leaves a part open.
 *
 * @param from earliest time, included
 * @param to latest time, excluded
 * @param actor part of the actor's login
 * @param action beginning of the action
 * @param subjectType kind of thing, whole
 * @param subjectId its id, whole
 */
public record AuditFilter(
    Instant from, Instant to, String actor, String action, String subjectType, String subjectId) {

  /** Everything. */
  public static AuditFilter all() {
    return new AuditFilter(null, null, null, null, null, null);
  }
}
