package org.compagnon.pairing;

import java.util.ArrayList;
import java.util.List;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Rule;

/**
 * A setup with one of its hard rules lifted. The own reporting line and exclusions are no rules
 * that anybody lifts. Plain Java.
 *
 * @param field code of the question whose rule is lifted; null for the other rules
 */
record Relaxation(Rule rule, String field, PairingSetup setup) {

  /** One for every rule that the setup uses, in the order in which rules are asked. */
  static List<Relaxation> of(PairingSetup setup) {
    var rules = setup.rules();
    var found = new ArrayList<Relaxation>();
    for (var rule : Rule.values()) {
      var without = without(rules, rule);
      if (!without.equals(rules)) {
        found.add(new Relaxation(rule, null, setup.with(without)));
      }
      if (rule == Rule.FIELD) {
        setup.fields().stream()
            .filter(FieldWish::mustBeEqual)
            .forEach(wish -> found.add(new Relaxation(rule, wish.field(), without(setup, wish))));
      }
    }
    return List.copyOf(found);
  }

  private static PairingRules without(PairingRules rules, Rule rule) {
    return new PairingRules(
        rules.commonLanguage() && rule != Rule.LANGUAGE,
        rules.otherTeam() && rule != Rule.SAME_TEAM,
        rules.newPartners() && rule != Rule.PREVIOUS_PARTNERS,
        rule == Rule.LEVEL ? null : rules.minLevelGap(),
        rule == Rule.LEVEL ? null : rules.maxLevelGap(),
        rule == Rule.LOCATION ? Place.ANYWHERE : rules.place(),
        rule == Rule.TIME_ZONE ? null : rules.maxHoursApart(),
        rule == Rule.OVERLAP ? null : rules.minCommonHours(),
        rule == Rule.MINIMUM_SCORE ? 0 : rules.minimumScore());
  }

  private static PairingSetup without(PairingSetup setup, FieldWish lifted) {
    var fields =
        setup.fields().stream()
            .map(
                wish ->
                    wish.equals(lifted)
                        ? new FieldWish(wish.field(), wish.weight(), wish.better(), false)
                        : wish)
            .toList();
    return new PairingSetup(setup.rules(), setup.weights(), fields, setup.order());
  }
}
