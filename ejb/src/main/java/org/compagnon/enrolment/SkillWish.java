package org.compagnon.enrolment;

import java.io.Serializable;

/**
 * A skill that a mentee seeks or a mentor offers.
 *
 * @param skillId of the catalogue
 * @param weight 1 to 5: how much it is sought, how well it is mastered
 */
public record SkillWish(long skillId, int weight) implements Serializable {
  /** The weight where none is given. */
  public static final int USUAL = 3;

  /** The heaviest weight. */
  public static final int MOST = 5;
}
