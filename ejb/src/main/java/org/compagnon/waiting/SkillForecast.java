package org.compagnon.waiting;

import java.io.Serializable;
import org.compagnon.organisation.SkillName;

/**
 * A skill of a programme: places that are wanted and places that are free, today and at the next
 * pairing (WA3). Places are shared out over skills by weight, so they come in parts; over all
 * skills they add up to the people's places.
 *
 * @param seekers mentees who want a mentor, or another one, and seek it
 * @param offerers mentors with a free place who offer it
 * @param sought places wanted today
 * @param offered places free today
 * @param soughtThen places wanted at the next pairing, if people go on enrolling as lately
 * @param offeredThen places free at the next pairing, likewise
 */
public record SkillForecast(
    SkillName skill,
    long seekers,
    long offerers,
    double sought,
    double offered,
    double soughtThen,
    double offeredThen)
    implements Serializable {

  /** Places missing today, rounded to whole ones; 0 where there are enough. */
  public long missing() {
    return Math.max(0, Math.round(sought - offered));
  }

  /** Places that will be missing, rounded to whole ones; 0 where there will be enough. */
  public long missingThen() {
    return Math.max(0, Math.round(soughtThen - offeredThen));
  }

  /** Whether places are missing, today or then. */
  public boolean isShort() {
    return missing() > 0 || missingThen() > 0;
  }
}
