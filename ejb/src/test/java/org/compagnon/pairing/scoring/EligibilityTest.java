package org.compagnon.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.pairing.scoring.Profiles.person;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private static final PairingRules NO_RULES =
      new PairingRules(false, false, false, null, null, Place.ANYWHERE, null, null, 0);

  @Test
  @DisplayName("nobody in the own reporting line, above or below, whatever the rules say")
  void ownLineIsAlwaysForbidden() {
    var mentee = person(1).managers(10L, 20L).build();
    assertThat(block(NO_RULES, mentee, person(10).build())).isEqualTo(Rule.OWN_LINE);
    assertThat(block(NO_RULES, mentee, person(20).build())).isEqualTo(Rule.OWN_LINE);
    assertThat(block(NO_RULES, mentee, person(5).managers(1L).build())).isEqualTo(Rule.OWN_LINE);
    assertThat(block(NO_RULES, mentee, person(30).build())).isNull();
    assertThat(block(NO_RULES, mentee, person(1).build())).isEqualTo(Rule.SAME_PERSON);
  }

  @Test
  @DisplayName("an excluded pair is forbidden whoever would be the mentor")
  void excludedPairs() {
    var eligibility = Profiles.eligibility(NO_RULES, Set.of(new PersonPair(2, 1)));
    var one = person(1).build();
    var two = person(2).build();
    assertThat(eligibility.firstBlock(one, two)).contains(Rule.FORBIDDEN);
    assertThat(eligibility.firstBlock(two, one)).contains(Rule.FORBIDDEN);
    assertThat(eligibility.firstBlock(one, person(3).build())).isEmpty();
  }

  @Test
  @DisplayName("a common language is demanded where the rule is on")
  void commonLanguage() {
    var rules = new PairingRules(true, false, false, null, null, Place.ANYWHERE, null, null, 0);
    var mentee = person(1).languages("fr", "en").build();
    assertThat(block(rules, mentee, person(2).languages("de", "en").build())).isNull();
    assertThat(block(rules, mentee, person(2).languages("de").build())).isEqualTo(Rule.LANGUAGE);
    assertThat(block(NO_RULES, mentee, person(2).languages("de").build())).isNull();
  }

  @Test
  @DisplayName("previous partners and team mates are forbidden where the rules are on")
  void partnersAndTeams() {
    var rules = new PairingRules(false, true, true, null, null, Place.ANYWHERE, null, null, 0);
    var unit = new Workplace("u", null, null, null, null, null);
    assertThat(block(rules, person(1).partners(2L).build(), person(2).build()))
        .isEqualTo(Rule.PREVIOUS_PARTNERS);
    assertThat(block(rules, person(1).at(unit).build(), person(2).at(unit).build()))
        .isEqualTo(Rule.SAME_TEAM);
    assertThat(block(rules, person(1).managers(9L).build(), person(2).managers(9L).build()))
        .isEqualTo(Rule.SAME_TEAM);
    assertThat(block(rules, person(1).build(), person(2).build())).isNull();
  }

  @Test
  @DisplayName("levels between are inclusive, and an unknown level forbids nothing")
  void levels() {
    var rules = new PairingRules(false, false, false, 1, 3, Place.ANYWHERE, null, null, 0);
    var mentee = person(1).level(2).build();
    assertThat(block(rules, mentee, person(2).level(3).build())).isNull();
    assertThat(block(rules, mentee, person(2).level(5).build())).isNull();
    assertThat(block(rules, mentee, person(2).level(2).build())).isEqualTo(Rule.LEVEL);
    assertThat(block(rules, mentee, person(2).level(6).build())).isEqualTo(Rule.LEVEL);
    assertThat(block(rules, mentee, person(2).level(null).build())).isNull();
  }

  @Test
  @DisplayName("place and hours apart are demanded where the rules are on")
  void placeAndTime() {
    var lyon = new Workplace(null, null, null, "lyon", "fr", 60);
    var paris = new Workplace(null, null, null, "paris", "fr", 60);
    var delhi = new Workplace(null, null, null, "delhi", "in", 330);
    var city = new PairingRules(false, false, false, null, null, Place.SAME_CITY, null, null, 0);
    var country =
        new PairingRules(false, false, false, null, null, Place.SAME_COUNTRY, null, null, 0);
    var hours = new PairingRules(false, false, false, null, null, Place.ANYWHERE, 4, null, 0);
    var mentee = person(1).at(lyon).build();
    assertThat(block(city, mentee, person(2).at(paris).build())).isEqualTo(Rule.LOCATION);
    assertThat(block(country, mentee, person(2).at(paris).build())).isNull();
    assertThat(block(country, mentee, person(2).at(delhi).build())).isEqualTo(Rule.LOCATION);
    assertThat(block(hours, mentee, person(2).at(delhi).build())).isEqualTo(Rule.TIME_ZONE);
    assertThat(block(hours, mentee, person(2).at(paris).build())).isNull();
  }

  private static Rule block(PairingRules rules, ScoringProfile mentee, ScoringProfile mentor) {
    var eligibility = Profiles.eligibility(rules, Set.of());
    var first = eligibility.firstBlock(mentee, mentor).orElse(null);
    var all = eligibility.blocks(mentee, mentor);
    assertThat(all.isEmpty()).isEqualTo(first == null);
    return first;
  }
}
