package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One side of a person that decides about points and hard rules by itself, and of which few
 * different values exist: two people with equal keys get the same points and the same answer of the
 * rules. A kernel therefore asks the plain {@link Points} and {@link Eligibility} once for each
 * pair of values and not for each pair of people.
 *
 * @param criterion the criterion it decides
 * @param weight of the criterion, 0 where only rules are asked
 * @param rules the hard rules that it decides
 * @param key what two people must have in common to be treated alike; may give null
 */
record Facet(
    Criterion criterion, int weight, List<Rule> rules, Function<ScoringProfile, Object> key) {

  /** The facets that matter under these criteria: those with a weight or with a rule. */
  static List<Facet> of(PairingModel.Criteria criteria) {
    var rules = criteria.rules();
    var weights = criteria.weights();
    var all = new ArrayList<Facet>();
    all.add(facet(weights, Criterion.FUNCTION, List.of(), p -> p.workplace().function()));
    all.add(facet(weights, Criterion.LOCATION, placeRules(rules), Facet::place));
    all.add(facet(weights, Criterion.LEVEL, levelRules(rules), p -> p.workplace().level()));
    var language = rules.commonLanguage() ? List.of(Rule.LANGUAGE) : List.<Rule>of();
    all.add(facet(weights, Criterion.LANGUAGE, language, ScoringProfile::languages));
    all.removeIf(facet -> facet.weight() == 0 && facet.rules().isEmpty());
    return List.copyOf(all);
  }

  private static Facet facet(
      Weights weights,
      Criterion criterion,
      List<Rule> rules,
      Function<ScoringProfile, Object> key) {
    return new Facet(criterion, weights.of(criterion), rules, key);
  }

  private static List<Rule> placeRules(PairingRules rules) {
    var asked = new ArrayList<Rule>();
    if (rules.place() != Place.ANYWHERE) {
      asked.add(Rule.LOCATION);
    }
    if (rules.maxHoursApart() != null) {
      asked.add(Rule.TIME_ZONE);
    }
    return List.copyOf(asked);
  }

  private static List<Rule> levelRules(PairingRules rules) {
    boolean any = rules.minLevelGap() == null && rules.maxLevelGap() == null;
    return any ? List.of() : List.of(Rule.LEVEL);
  }

  private static Object place(ScoringProfile profile) {
    var at = profile.workplace();
    return Arrays.asList(at.city(), at.country(), at.utcOffsetMinutes());
  }
}
