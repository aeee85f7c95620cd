package org.compagnon.pairing.scoring;

import java.util.Map;
import java.util.Set;

/** Points of one pair for each criterion, 0 to 10,000, or {@link #NOT_STATED}. Pure functions. */
final class Points {

  /** The mentee has stated nothing about this criterion. */
  static final int NOT_STATED = -1;

  static final int FULL = 10_000;
  static final int SAME_COUNTRY = 8_000;
  static final int OTHER_LANGUAGE = 6_000;

  /** Any common language of somebody whose preferred one is not known: half-way between. */
  static final int ANY_LANGUAGE = 8_000;

  private static final int NEAR_SKILL = 6_000;
  private static final int SAME_TIME = 6_000;
  private static final int NO_OVERLAP_MINUTES = 8 * 60;
  private static final int PER_LEVEL = 2_500;
  private static final int ENOUGH_INTERESTS = 3;

  private Points() {}

  /** Points of any criterion but {@link Criterion#FIELD}. */
  static int of(
      Criterion criterion, PairingModel.Criteria by, ScoringProfile mentee, ScoringProfile mentor) {
    var weights = by.weights();
    return switch (criterion) {
      case SKILLS -> skills(by.relatedSkills(), mentee, mentor);
      case INTERESTS -> interests(by, mentee, mentor);
      case FUNCTION -> function(weights.functionWish(), mentee.workplace(), mentor.workplace());
      case LOCATION -> location(mentee.workplace(), mentor.workplace());
      case LEVEL -> level(weights.idealLevelGap(), mentee.workplace(), mentor.workplace());
      case LANGUAGE -> language(mentee, mentor);
      case AVAILABILITY -> PreferencePoints.availability(by, mentee, mentor);
      case STYLE -> PreferencePoints.style(mentee, mentor);
      case MENTEE_CHOICE -> PreferencePoints.choice(mentee.preferences().choices(), mentor);
      case MENTOR_CHOICE -> PreferencePoints.choice(mentee.preferences().chosenBy(), mentor);
      case FIELD -> throw new IllegalArgumentException("A question gives its own points.");
      case WAITING -> Weights.waitingPoints(mentee.waitingDays());
    };
  }

  /**
   * Share of the sought skills that is offered, by weight; mastering 3 of 5 or more counts in full.
   * A broader or narrower skill counts in part where the sought one is not offered better.
   */
  private static int skills(
      Map<Long, Set<Long>> related, ScoringProfile mentee, ScoringProfile mentor) {
    if (mentee.skills().isEmpty()) {
      return NOT_STATED;
    }
    int wanted = 0;
    long met = 0;
    for (var sought : mentee.skills().entrySet()) {
      wanted += sought.getValue();
      int best = credit(mentor.skills().get(sought.getKey()));
      for (var near : related.getOrDefault(sought.getKey(), Set.of())) {
        best = Math.max(best, nearCredit(mentor.skills().get(near)));
      }
      met += (long) sought.getValue() * best;
    }
    return wanted == 0 ? NOT_STATED : (int) (met / wanted);
  }

  /** What an offered skill counts by how well it is mastered; 0 where it is not offered. */
  static int credit(Integer offered) {
    return offered == null ? 0 : Math.min(FULL, 5_500 + 1_500 * offered);
  }

  /** What an offered skill counts for one that the catalogue has above or below it. */
  static int nearCredit(Integer offered) {
    return credit(offered) * NEAR_SKILL / FULL;
  }

  /** See {@link #enoughInterests}. */
  private static int interests(
      PairingModel.Criteria by, ScoringProfile mentee, ScoringProfile mentor) {
    if (mentee.interests().isEmpty()) {
      return NOT_STATED;
    }
    int shared = 0;
    for (var interest : mentee.interests().keySet()) {
      shared += mentor.interests().containsKey(interest) ? 1 : 0;
    }
    return interests(shared, enoughInterests(by, mentee.interests().size()));
  }

  /**
   * How many common interests count in full: three, or a third of those the mentee named where that
   * is more, so that naming few or many of them is no way to more points. In rounds of before:
   * three, or all the mentee has.
   */
  static int enoughInterests(PairingModel.Criteria by, int stated) {
    return by.averages() == null
        ? Math.min(ENOUGH_INTERESTS, stated)
        : Math.max(ENOUGH_INTERESTS, (stated + ENOUGH_INTERESTS - 1) / ENOUGH_INTERESTS);
  }

  /** Points for that many common interests, where {@code enough} count in full. */
  static int interests(int shared, int enough) {
    return FULL * Math.min(shared, enough) / enough;
  }

  private static int function(FunctionWish wish, Workplace mentee, Workplace mentor) {
    if (mentee.function() == null) {
      return NOT_STATED;
    }
    if (mentor.function() == null) {
      return 0;
    }
    boolean same = mentee.function().equals(mentor.function());
    return same == (wish == FunctionWish.SAME) ? FULL : 0;
  }

  private static int location(Workplace mentee, Workplace mentor) {
    boolean noZone = mentee.utcOffsetMinutes() == null || mentee.assumedZone();
    if (mentee.country() == null && noZone) {
      return NOT_STATED;
    }
    if (sameCity(mentee, mentor)) {
      return FULL;
    }
    if (sameCountry(mentee, mentor)) {
      return SAME_COUNTRY;
    }
    if (!zonesCount(mentee, mentor)) {
      return 0;
    }
    int apart = Math.min(minutesApart(mentee, mentor), NO_OVERLAP_MINUTES);
    return SAME_TIME * (NO_OVERLAP_MINUTES - apart) / NO_OVERLAP_MINUTES;
  }

  private static int level(int idealGap, Workplace mentee, Workplace mentor) {
    if (mentee.level() == null) {
      return NOT_STATED;
    }
    if (mentor.level() == null) {
      return 0;
    }
    int off = Math.abs(mentor.level() - mentee.level() - idealGap);
    return Math.max(0, FULL - PER_LEVEL * Math.min(off, 4));
  }

  private static int language(ScoringProfile mentee, ScoringProfile mentor) {
    if (mentee.languages().isEmpty()) {
      return NOT_STATED;
    }
    if (mentee.preferred() != null && mentor.languages().contains(mentee.preferred())) {
      return FULL;
    }
    if (!commonLanguage(mentee, mentor)) {
      return 0;
    }
    return mentee.preferred() == null ? ANY_LANGUAGE : OTHER_LANGUAGE;
  }

  /** Whether hours apart can be told: a zone the mentor did not state is not met. */
  static boolean zonesCount(Workplace mentee, Workplace mentor) {
    return mentee.utcOffsetMinutes() != null
        && mentor.utcOffsetMinutes() != null
        && !mentor.assumedZone();
  }

  static boolean commonLanguage(ScoringProfile mentee, ScoringProfile mentor) {
    for (var language : mentee.languages()) {
      if (mentor.languages().contains(language)) {
        return true;
      }
    }
    return false;
  }

  static boolean sameCountry(Workplace one, Workplace other) {
    return one.country() != null && one.country().equals(other.country());
  }

  static boolean sameCity(Workplace one, Workplace other) {
    return one.city() != null && one.city().equals(other.city()) && sameCountry(one, other);
  }

  /** Both offsets must be known. */
  static int minutesApart(Workplace one, Workplace other) {
    return Math.abs(one.utcOffsetMinutes() - other.utcOffsetMinutes());
  }
}
