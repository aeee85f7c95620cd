package org.compagnon.pairing.scoring;

import org.compagnon.pairing.algorithm.ScoreRows;

/**
 * Scores of single pairs, quick while the mentee stays the same: what depends on the mentee alone
 * is looked up once. Belongs to one thread.
 */
final class SingleScores {

  private static final int NOBODY = -1;

  private final Parts parts;
  private final FacetTables.Picker facets;
  private final SoughtSkills.Picker skills;
  private final SharedInterests.Picker interests;
  private final CommonHours.Picker hours;
  private int begun = NOBODY;
  private Divisor divisor;

  /** What a kernel holds; those it does not ask for are null. */
  record Parts(
      Weights weights,
      FacetTables facets,
      SoughtSkills skills,
      SharedInterests interests,
      CommonHours hours,
      HopedFor menteesHope,
      HopedFor mentorsHope) {}

  SingleScores(Parts parts) {
    this.parts = parts;
    facets = parts.facets().new Picker();
    skills = parts.skills() == null ? null : parts.skills().new Picker();
    interests = parts.interests() == null ? null : parts.interests().new Picker();
    hours = parts.hours() == null ? null : parts.hours().new Picker();
  }

  /**
   * The score of two people whom no rule about these very two forbids.
   *
   * @param stated the weights of the criteria that count for this mentee, added up
   * @return 0 to 10,000, or {@link ScoreRows#NOT_ELIGIBLE} where another rule forbids them
   */
  int score(int mentee, int mentor, int stated) {
    if (mentee != begun) {
      begin(mentee, stated);
    }
    int sum = facets.sum(mentor);
    if (sum >= FacetTables.FORBIDDEN) {
      return ScoreRows.NOT_ELIGIBLE;
    }
    var weights = parts.weights();
    sum += skills == null ? 0 : weights.skills() * skills.points(mentor);
    sum += interests == null ? 0 : weights.interests() * interests.points(mentor);
    sum += hours == null ? 0 : hours.sum(mentor);
    sum += parts.menteesHope() == null ? 0 : parts.menteesHope().sum(mentee, mentor);
    sum += parts.mentorsHope() == null ? 0 : parts.mentorsHope().sum(mentee, mentor);
    if (sum >= FacetTables.FORBIDDEN) {
      return ScoreRows.NOT_ELIGIBLE;
    }
    return stated == 0 ? PairScorer.NO_WISH : divisor.rounded(sum);
  }

  private void begin(int mentee, int stated) {
    begun = mentee;
    divisor = new Divisor(Math.max(1, stated));
    facets.begin(mentee);
    if (skills != null) {
      skills.begin(mentee);
    }
    if (interests != null) {
      interests.begin(mentee);
    }
    if (hours != null) {
      hours.begin(mentee);
    }
  }
}
