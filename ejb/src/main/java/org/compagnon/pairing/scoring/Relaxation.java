package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One rule of a round loosened by some steps, everything else as it was.
 *
 * @param rule which rule
 * @param value what it becomes: the least or greatest level gap, hours apart, hours in common (0:
 *     none needed), the minimum score in basis points; 0 for a rule that is lifted; the widest
 *     {@link Place} by its ordinal
 * @param upwards for levels, whether the greatest gap grows; else the least one shrinks
 * @param rules the rules with the change
 */
public record Relaxation(Rule rule, int value, boolean upwards, PairingRules rules) {
  private static final int MOST_STEPS = 12;
  private static final int SCORE_STEP = 500;

  /**
   * Every loosening of one rule that can open up mentors, the smallest steps of each rule first; by
   * rule in the order of {@link Rule}. The own line and exclusions are never loosened, and rules
   * about answers are not, because several questions may be behind them.
   */
  public static List<List<Relaxation>> of(PairingRules rules) {
    var all = new ArrayList<List<Relaxation>>();
    if (rules.newPartners()) {
      all.add(List.of(new Relaxation(Rule.PREVIOUS_PARTNERS, 0, false, newPartners(rules))));
    }
    if (rules.otherTeam()) {
      all.add(List.of(new Relaxation(Rule.SAME_TEAM, 0, false, otherTeam(rules))));
    }
    if (rules.commonLanguage()) {
      all.add(List.of(new Relaxation(Rule.LANGUAGE, 0, false, language(rules))));
    }
    addLevelsAndPlaces(rules, all);
    addNumbers(rules, all);
    return all;
  }

  private static void addLevelsAndPlaces(PairingRules rules, List<List<Relaxation>> all) {
    if (rules.minLevelGap() != null) {
      all.add(steps(step -> minGap(rules, rules.minLevelGap() - step)));
    }
    if (rules.maxLevelGap() != null) {
      all.add(steps(step -> maxGap(rules, rules.maxLevelGap() + step)));
    }
    if (rules.place() != Place.ANYWHERE) {
      all.add(
          IntStream.iterate(rules.place().ordinal() - 1, wider -> wider >= 0, wider -> wider - 1)
              .mapToObj(wider -> place(rules, Place.values()[wider]))
              .toList());
    }
  }

  private static void addNumbers(PairingRules rules, List<List<Relaxation>> all) {
    if (rules.maxHoursApart() != null) {
      all.add(
          IntStream.rangeClosed(rules.maxHoursApart() + 1, 26)
              .limit(MOST_STEPS)
              .mapToObj(hours -> hoursApart(rules, hours))
              .toList());
    }
    if (rules.minCommonHours() != null) {
      all.add(
          IntStream.iterate(rules.minCommonHours() - 1, hours -> hours >= 0, hours -> hours - 1)
              .limit(MOST_STEPS)
              .mapToObj(hours -> commonHours(rules, hours))
              .toList());
    }
    if (rules.minimumScore() > 0) {
      all.add(
          IntStream.iterate(
                  (rules.minimumScore() - 1) / SCORE_STEP * SCORE_STEP,
                  score -> score >= 0,
                  score -> score - SCORE_STEP)
              .mapToObj(score -> minimum(rules, score))
              .toList());
    }
  }

  private static List<Relaxation> steps(IntFunction<Relaxation> step) {
    return IntStream.rangeClosed(1, MOST_STEPS).mapToObj(step).toList();
  }

  private static Relaxation minGap(PairingRules r, int value) {
    return new Relaxation(Rule.LEVEL, value, false, levels(r, value, r.maxLevelGap()));
  }

  private static Relaxation maxGap(PairingRules r, int value) {
    return new Relaxation(Rule.LEVEL, value, true, levels(r, r.minLevelGap(), value));
  }

  private static PairingRules levels(PairingRules r, Integer least, Integer most) {
    return new PairingRules(
        r.commonLanguage(),
        r.otherTeam(),
        r.newPartners(),
        least,
        most,
        r.place(),
        r.maxHoursApart(),
        r.minCommonHours(),
        r.minimumScore());
  }

  private static Relaxation place(PairingRules r, Place place) {
    return new Relaxation(
        Rule.LOCATION,
        place.ordinal(),
        false,
        new PairingRules(
            r.commonLanguage(),
            r.otherTeam(),
            r.newPartners(),
            r.minLevelGap(),
            r.maxLevelGap(),
            place,
            r.maxHoursApart(),
            r.minCommonHours(),
            r.minimumScore()));
  }

  private static Relaxation hoursApart(PairingRules r, int hours) {
    return new Relaxation(
        Rule.TIME_ZONE, hours, false, numbers(r, hours, r.minCommonHours(), r.minimumScore()));
  }

  private static Relaxation commonHours(PairingRules r, int hours) {
    Integer least = hours == 0 ? null : (Integer) hours;
    return new Relaxation(
        Rule.OVERLAP, hours, false, numbers(r, r.maxHoursApart(), least, r.minimumScore()));
  }

  private static Relaxation minimum(PairingRules r, int score) {
    return new Relaxation(
        Rule.MINIMUM_SCORE, score, false, numbers(r, r.maxHoursApart(), r.minCommonHours(), score));
  }

  private static PairingRules numbers(PairingRules r, Integer apart, Integer common, int score) {
    return new PairingRules(
        r.commonLanguage(),
        r.otherTeam(),
        r.newPartners(),
        r.minLevelGap(),
        r.maxLevelGap(),
        r.place(),
        apart,
        common,
        score);
  }

  private static PairingRules newPartners(PairingRules r) {
    return flags(r, r.commonLanguage(), r.otherTeam(), false);
  }

  private static PairingRules otherTeam(PairingRules r) {
    return flags(r, r.commonLanguage(), false, r.newPartners());
  }

  private static PairingRules language(PairingRules r) {
    return flags(r, false, r.otherTeam(), r.newPartners());
  }

  private static PairingRules flags(
      PairingRules r, boolean language, boolean otherTeam, boolean newPartners) {
    return new PairingRules(
        language,
        otherTeam,
        newPartners,
        r.minLevelGap(),
        r.maxLevelGap(),
        r.place(),
        r.maxHoursApart(),
        r.minCommonHours(),
        r.minimumScore());
  }
}
