package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.compagnon.pairing.scoring.Reason;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

  private static final Map<Long, String> SKILLS = Map.of(1L, "Negotiation", 2L, "budgeting");

  @Test
  @DisplayName("S63 reasons become sentences with the names of the skills, in both languages")
  void skills() {
    var reason = new Reason("pairing.reason.skills.some", List.of("2", "3"), List.of(1L, 2L));
    assertThat(Explanations.sentence(reason, SKILLS, Language.EN))
        .isEqualTo("The mentor offers 2 of 3 skills sought: budgeting, Negotiation.");
    assertThat(Explanations.sentence(reason, SKILLS, Language.FR))
        .isEqualTo("Le mentor propose 2 des 3 compétences recherchées : budgeting, Negotiation.");
  }

  @Test
  @DisplayName("S17 numbers, singular and plural, and language names are right in both languages")
  void numbersAndLanguages() {
    assertThat(say("pairing.reason.location.apart", "1", Language.EN))
        .isEqualTo("They are 1 hour apart.");
    assertThat(say("pairing.reason.location.apart", "5", Language.FR))
        .isEqualTo("5 heures de décalage les séparent.");
    assertThat(say("pairing.reason.waiting", "0", Language.EN))
        .isEqualTo("The mentee has just enrolled.");
    assertThat(say("pairing.reason.language.preferred", "de", Language.EN)).contains("(German)");
    assertThat(say("pairing.reason.language.preferred", "de", Language.FR)).contains("(allemand)");
  }

  @Test
  @DisplayName("S17 every rule has a name, an obstacle and a warning in both languages")
  void rules() {
    for (var language : Language.values()) {
      for (var rule : Rule.values()) {
        assertThat(Texts.find(language, "pairing.rule." + rule)).isPresent();
        assertThat(Texts.say(language, "pairing.obstacle." + rule, 12))
            .doesNotContain("{", "?pair");
        if (rule != Rule.NO_MENTORS) {
          assertThat(Explanations.warnings(Set.of(rule), language))
              .singleElement()
              .satisfies(warning -> assertThat(warning.text()).doesNotStartWith("?"));
        }
      }
    }
  }

  @Test
  @DisplayName("S17 every status that a round can refuse in has its own sentence")
  void statuses() {
    for (var language : Language.values()) {
      Stream.of(RoundStatus.values())
          .forEach(
              status ->
                  assertThat(Texts.say(language, "pairing.failure.wrongStatus." + status, 3))
                      .contains("3"));
    }
  }

  private static String say(String key, String argument, Language language) {
    return Explanations.sentence(new Reason(key, List.of(argument), List.of()), Map.of(), language);
  }
}
