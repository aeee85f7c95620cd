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
  private int base;
  private int mostByAll;
  private int mostAfterSkills;
  private int mostAfterHours;

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
    var weights = parts.weights();
    skills = parts.skills() == null ? null : parts.skills().new Picker(weights.skills());
    interests =
        parts.interests() == null ? null : parts.interests().new Picker(weights.interests());
    hours = parts.hours() == null ? null : parts.hours().new Picker();
  }

  /**
   * The score of two people whom no rule about these very two forbids.
   *
   * @param base what the mentee's sums begin with
   * @param stated the weights of the criteria that count for this mentee, added up
   * @param needed scores below this are of no use, 0 to 10,000
   * @return 0 to 10,000, or {@link ScoreRows#NOT_ELIGIBLE} where another rule forbids them, or
   *     where the score is surely below what is needed
   */
  int score(int mentee, int mentor, int base, int stated, int needed) {
    if (mentee != begun) {
      begin(mentee, base, stated);
    }
    int neededSum = needed * stated - stated / 2;
    int sum = this.base + facets.sum(mentor);
    if (sum >= FacetTables.FORBIDDEN || sum + mostByAll < neededSum) {
      return ScoreRows.NOT_ELIGIBLE;
    }
    sum += skills == null ? 0 : skills.sum(mentor);
    if (sum + mostAfterSkills < neededSum) {
      return ScoreRows.NOT_ELIGIBLE;
    }
    sum += hours == null ? 0 : hours.sum(mentor);
    if (sum >= FacetTables.FORBIDDEN || sum + mostAfterHours < neededSum) {
      return ScoreRows.NOT_ELIGIBLE;
    }
    sum += interests == null ? 0 : interests.sum(mentor);
    sum += parts.menteesHope() == null ? 0 : parts.menteesHope().sum(mentee, mentor);
    sum += parts.mentorsHope() == null ? 0 : parts.mentorsHope().sum(mentee, mentor);
    return stated == 0 ? PairScorer.NO_WISH : divisor.rounded(sum);
  }

  private void begin(int mentee, int base, int stated) {
    begun = mentee;
    this.base = base;
    divisor = new Divisor(Math.max(1, stated));
    facets.begin(mentee);
    mostAfterHours = most(parts.menteesHope(), mentee) + most(parts.mentorsHope(), mentee);
    if (interests != null) {
      interests.begin(mentee);
      mostAfterHours += interests.most();
    }
    mostAfterSkills = mostAfterHours;
    if (hours != null) {
      hours.begin(mentee);
      mostAfterSkills += hours.most();
    }
    mostByAll = mostAfterSkills;
    if (skills != null) {
      skills.begin(mentee);
      mostByAll += skills.most();
    }
  }

  private static int most(HopedFor hopes, int mentee) {
    return hopes == null ? 0 : hopes.most(mentee);
  }
}
