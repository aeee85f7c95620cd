package org.compagnon.enrolment;

import java.io.Serializable;
import java.util.List;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.SkillName;

/**
 * Somebody's part in a programme.
 *
 * @param status today
 * @param waitingDays whole days of waiting until now, a partner or the withdrawal
 * @param skills names of the profile's skills, in the profile's order, with their weights
 * @param partnerReadsFit whether a partner reads times and style too (EN10)
 * @param version to be handed back with a change
 */
public record EnrolmentView(
    long id,
    long programmeId,
    PersonRef person,
    EnrolmentRole role,
    EnrolmentStatus status,
    Times times,
    int waitingDays,
    Profile profile,
    List<WeightedSkill> skills,
    boolean partnerReadsFit,
    int version)
    implements Serializable {

  /**
   * A skill of the profile.
   *
   * @param weight 1 to 5
   */
  public record WeightedSkill(SkillName skill, int weight) implements Serializable {}

  /** Whether a partner was found. */
  public boolean isPaired() {
    return times.pairedAt() != null;
  }
}
