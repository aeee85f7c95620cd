package org.compagnon.audit;

import java.time.Instant;

/**
 * A row of the trail.
 *
 * @param id rises with time of writing; gaps are normal
 * @param at when
 * @param actorId the account, or null for the system
 * @param actorName its login, or "system", or "-" where the author is not noted (AU7)
 * @param action {@code <feature>.<thing>.<verb>}
 * @param subjectType kind of thing
 * @param subjectId its id
 * @param before JSON or null
 * @param after JSON or null
 * @param reason words or null
 * @param requestId joins rows of one request with its log lines
 */
public record AuditView(
    long id,
    Instant at,
    Long actorId,
    String actorName,
    String action,
    String subjectType,
    String subjectId,
    String before,
    String after,
    String reason,
    String requestId) {}
