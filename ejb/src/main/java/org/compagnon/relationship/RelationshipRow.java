package org.compagnon.relationship;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pair as an administrator sees it: that it is, and how often it met; nothing that was said.
 *
 * @param programmeName in the reader's language
 * @param score basis points, 0 to 10,000; null for a pair that nobody scored
 * @param quietDays whole days since the last meeting, or since the first day where there was none;
 *     null unless the pair is active
 * @param endedAt null while it lasts
 * @param endReason what the system or an administrator recorded; what one of the two gave as a
 *     reason stays between them (S74), so it is null then, and while the pair lasts
 * @param nudgedAt when an administrator last asked both how it is going; null for never
 */
public record RelationshipRow(
    long id,
    long programmeId,
    String programmeName,
    Someone mentee,
    Someone mentor,
    RelationshipStatus status,
    LocalDate startsOn,
    Integer score,
    NormView norm,
    Long quietDays,
    Instant endedAt,
    EndReason endReason,
    Instant nudgedAt,
    int version)
    implements Serializable {

  /**
   * One of the two.
   *
   * @param jobTitle null where it is not known
   * @param pausedUntil null for somebody who takes part
   * @param active whether they still work here
   */
  public record Someone(
      long personId,
      String name,
      String jobTitle,
      String email,
      LocalDate pausedUntil,
      boolean active)
      implements Serializable {}
}
