package org.compagnon.audit;

import org.compagnon.shared.Json;

/**
 * What is to be written down.
 *
 * @param action {@code <feature>.<thing>.<verb>}, at most 80 characters
 * @param subjectType kind of thing, at most 40 characters
 * @param subjectId its id
 * @param before its state before, JSON; null for something new
 * @param after its state after, JSON; null for something gone
 * @param reason the words given for it; null where none are asked for
 */
public record AuditFact(
    String action,
    String subjectType,
    String subjectId,
    String before,
    String after,
    String reason) {

  /** A fact without states. */
  public static AuditFact of(String action, String subjectType, Object subjectId) {
    return new AuditFact(action, subjectType, String.valueOf(subjectId), null, null, null);
  }

  /** The same with the state before, written as JSON; null stays null. */
  public AuditFact before(Object state) {
    return new AuditFact(action, subjectType, subjectId, json(state), after, reason);
  }

  /** The same with the state after, written as JSON; null stays null. */
  public AuditFact after(Object state) {
    return new AuditFact(action, subjectType, subjectId, before, json(state), reason);
  }

  /** The same with a reason. */
  public AuditFact because(String words) {
    return new AuditFact(action, subjectType, subjectId, before, after, words);
  }

  private static String json(Object state) {
    return state == null ? null : Json.write(state);
  }
}
