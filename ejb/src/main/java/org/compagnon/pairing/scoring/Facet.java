package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * One side of a person that decides about points and hard rules by itself, and of which few
 * different values exist: two people with equal keys get the same points and the same answer of the
 * rules. A kernel therefore asks the plain {@link Points} and {@link Eligibility} once for each
 * pair of values and not for each pair of people.
 *
 * @param key what two people must have in common to be treated alike; may give null
 * @param points weighted points of a pair, 0 where nothing was stated
 * @param rules rules that forbid a pair, as bits by {@link Rule#ordinal}; null where none is asked
 */
record Facet(
    Function<ScoringProfile, Object> key,
    ToIntBiFunction<ScoringProfile, ScoringProfile> points,
    ToIntBiFunction<ScoringProfile, ScoringProfile> rules) {

  /** The facets that matter under these criteria: those with a weight or with a rule. */
  static List<Facet> of(PairingModel.Criteria criteria) {
    var rules = criteria.rules();
    var all = new ArrayList<Facet>();
    add(all, criteria, Criterion.FUNCTION, List.of(), p -> p.workplace().function());
    add(all, criteria, Criterion.LOCATION, placeRules(rules), Facet::place);
    add(all, criteria, Criterion.LEVEL, levelRules(rules), p -> p.workplace().level());
    var language = rules.commonLanguage() ? List.of(Rule.LANGUAGE) : List.<Rule>of();
    add(all, criteria, Criterion.LANGUAGE, language, Facet::languages);
    add(all, criteria, Criterion.STYLE, List.of(), p -> p.preferences().style());
    criteria.fields().forEach(field -> add(all, criteria, field));
    return List.copyOf(all);
  }

  private static void add(
      List<Facet> all,
      PairingModel.Criteria criteria,
      Criterion criterion,
      List<Rule> rules,
      Function<ScoringProfile, Object> key) {
    int weight = criteria.weights().of(criterion);
    if (weight == 0 && rules.isEmpty()) {
      return;
    }
    ToIntBiFunction<ScoringProfile, ScoringProfile> points =
        weight == 0
            ? (mentee, mentor) -> 0
            : (mentee, mentor) ->
                weight * Math.max(0, CountedPoints.of(criterion, criteria, mentee, mentor));
    var eligibility = new Eligibility(criteria);
    all.add(
        new Facet(
            key,
            points,
            rules.isEmpty()
                ? null
                : (mentee, mentor) ->
                    rules.stream()
                        .mapToInt(rule -> eligibility.blocks(rule, mentee, mentor) ? bit(rule) : 0)
                        .sum()));
  }

  private static void add(List<Facet> all, PairingModel.Criteria criteria, FieldCriterion field) {
    int weight = field.wish().weight();
    if (weight > 0 || field.wish().mustBeEqual()) {
      all.add(
          new Facet(
              field::answer,
              (mentee, mentor) ->
                  weight * Math.max(0, CountedPoints.of(field, criteria, mentee, mentor)),
              field.wish().mustBeEqual()
                  ? (mentee, mentor) -> field.forbids(mentee, mentor) ? bit(Rule.FIELD) : 0
                  : null));
    }
  }

  private static int bit(Rule rule) {
    return 1 << rule.ordinal();
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

  private static Object languages(ScoringProfile profile) {
    return Arrays.asList(profile.languages(), profile.preferred());
  }

  private static Object place(ScoringProfile profile) {
    var at = profile.workplace();
    return Arrays.asList(at.city(), at.country(), at.utcOffsetMinutes(), at.assumedZone());
  }
}
