package org.compagnon.security;

/**
 * Something that happened to an account, link or token. Fired as a CDI event inside the
 * transaction, so that the audit trail (which may use this room, not the other way round) can write
 * it down.
 *
 * @param action what was done, {@code security.<thing>.<verb>}
 * @param subjectType account or token
 * @param subjectId its id
 * @param before what it was, JSON or null
 * @param after what it is, JSON or null
 * @param actorId the account that did it where no caller has signed in yet; else null
 * @param actorName its login; else null
 */
public record SecurityFact(
    String action,
    String subjectType,
    String subjectId,
    String before,
    String after,
    Long actorId,
    String actorName) {

  static SecurityFact of(String action, String type, Object id, String before, String after) {
    return new SecurityFact(action, type, String.valueOf(id), before, after, null, null);
  }

  static SecurityFact by(Account account, String action) {
    return new SecurityFact(
        action, "account", String.valueOf(account.id()), null, null, account.id(), account.login());
  }
}
