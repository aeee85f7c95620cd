package org.compagnon.enrolment;

import java.io.Serializable;
import java.util.List;
import org.compagnon.programme.Obstacle;
import org.compagnon.programme.ProgrammeView;

/**
 * A programme as one person sees it.
 *
 * @param enrolmentOpen whether one may enrol today
 * @param againstMentee why the person may not be a mentee; empty if they may
 * @param againstMentor why the person may not be a mentor; empty if they may
 * @param mine the person's part, today's or a former one; null if they never took part
 */
public record ProgrammeForMe(
    ProgrammeView programme,
    boolean enrolmentOpen,
    List<Obstacle> againstMentee,
    List<Obstacle> againstMentor,
    EnrolmentView mine)
    implements Serializable {

  /** Whether the person takes part now, paused or not. */
  public boolean isTakingPart() {
    return mine != null && mine.status() != EnrolmentStatus.WITHDRAWN;
  }

  /** Whether the person may enrol in a role today. */
  public boolean mayEnrol(EnrolmentRole role) {
    List<Obstacle> against = role == EnrolmentRole.MENTOR ? againstMentor : againstMentee;
    return enrolmentOpen && against.isEmpty() && !isTakingPart();
  }
}
