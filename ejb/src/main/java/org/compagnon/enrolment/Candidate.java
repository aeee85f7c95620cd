package org.compagnon.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.compagnon.organisation.PersonRef;
import org.compagnon.programme.Obstacle;
import org.compagnon.security.PersonAccount;

/**
 * Somebody who could be invited to a programme.
 *
 * @param person who
 * @param unit null where not known
 * @param againstMentee what speaks against taking part as a mentee; empty where nothing does
 * @param againstMentor what speaks against taking part as a mentor; empty where nothing does
 * @param enrolledAs what they take part as already; null for nothing
 * @param account how they come in; null for somebody without an account
 * @param invitedAt when they were last invited to the programme; null for never
 * @param invitable whether an invitation can be sent today
 */
public record Candidate(
    PersonRef person,
    String unit,
    List<Obstacle> againstMentee,
    List<Obstacle> againstMentor,
    EnrolmentRole enrolledAs,
    PersonAccount account,
    Instant invitedAt,
    boolean invitable)
    implements Serializable {

  /** Copies the lists. */
  public Candidate {
    againstMentee = List.copyOf(againstMentee);
    againstMentor = List.copyOf(againstMentor);
  }
}
