package org.compagnon.waiting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.SkillName;

/**
 * A mentee who waits for a mentor.
 *
 * @param place in the whole queue, from 1; who waits since the same moment shares one
 * @param unit null where not known
 * @param waitingDays whole days until now
 * @param skills what they seek, the heaviest first
 */
public record WaitingRow(
    long enrolmentId,
    PersonRef person,
    String unit,
    long place,
    Instant waitingSince,
    int waitingDays,
    List<SkillName> skills)
    implements Serializable {

  /** Copies the skills. */
  public WaitingRow {
    skills = List.copyOf(skills);
  }
}
