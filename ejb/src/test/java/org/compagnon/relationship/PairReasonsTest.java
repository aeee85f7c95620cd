package org.compagnon.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairReasonsTest {
  private static final Map<Long, Neighbours.SkillNames> SKILLS =
      Map.of(12L, new Neighbours.SkillNames("Negotiation", "Négociation"));

  @Test
  @DisplayName("B2 each of the two reads a reason from their own side and in their language")
  void saidFromEitherSide() {
    var skills = new PairReasons.Stored("skills.some", List.of("1", "3"), List.of(12L));
    assertThat(PairReasons.say(skills, Side.MENTEE, Language.EN, SKILLS))
        .contains("Your mentor offers what you look for: Negotiation.");
    assertThat(PairReasons.say(skills, Side.MENTOR, Language.FR, SKILLS))
        .contains(
            "Vous pouvez apporter ce que recherche la personne que vous accompagnez : Négociation.");
  }

  @Test
  @DisplayName("S63 how many wishes the other one has is not said")
  void countsAreNotSaid() {
    var skills = new PairReasons.Stored("skills.some", List.of("1", "3"), List.of(12L));
    assertThat(PairReasons.say(skills, Side.MENTOR, Language.EN, SKILLS).orElseThrow())
        .doesNotContain("3");
    var level = new PairReasons.Stored("level.above", List.of("4"), List.of());
    assertThat(PairReasons.say(level, Side.MENTEE, Language.EN, SKILLS).orElseThrow())
        .doesNotContain("4");
  }

  @Test
  @DisplayName("S17 a language is named in the reader's language")
  void languageIsNamed() {
    var common = new PairReasons.Stored("language.preferred", List.of("de"), List.of());
    assertThat(PairReasons.say(common, Side.MENTEE, Language.FR, Map.of()))
        .contains("Vous avez une langue en commun : allemand.");
  }

  @Test
  @DisplayName("S63 a reason nobody should read stays unsaid, and so does a pair nobody scored")
  void restStaysUnsaid() {
    var below = new PairReasons.Stored("level.below", List.of("1"), List.of());
    assertThat(PairReasons.say(below, Side.MENTOR, Language.EN, Map.of()))
        .isEqualTo(Optional.empty());
    assertThat(PairReasons.read(null)).isEmpty();
  }

  @Test
  @DisplayName("B2 S63 own questions are told from two on, together, and none is named")
  void answersAreToldTogether() {
    var same = new PairReasons.Stored("field.same", List.of("Why?", "Pourquoi ?"), List.of());
    var partly = new PairReasons.Stored("field.partly", List.of("How?", "Comment ?"), List.of());
    var together = new PairReasons.Stored("field.together", List.of(), List.of());

    assertThat(PairReasons.together(List.of(same))).isEmpty();
    assertThat(PairReasons.together(List.of(same, partly, same))).containsExactly(together);
    for (Side side : Side.values()) {
      assertThat(PairReasons.say(together, side, Language.EN, Map.of()))
          .contains("Your answers to the programme’s questions go well together.");
    }
  }

  @Test
  @DisplayName("B2 S63 whom somebody hoped for is told to that person only")
  void hopesAreToldToWhoHoped() {
    var mentee = new PairReasons.Stored("menteeChoice.place", List.of("1"), List.of());
    var mentor = new PairReasons.Stored("mentorChoice.place", List.of("2"), List.of());

    assertThat(PairReasons.say(mentee, Side.MENTEE, Language.EN, Map.of()))
        .contains("You hoped for this mentor.");
    assertThat(PairReasons.say(mentee, Side.MENTOR, Language.EN, Map.of())).isEmpty();
    assertThat(PairReasons.say(mentor, Side.MENTOR, Language.FR, Map.of()))
        .contains("Vous espériez accompagner cette personne.");
    assertThat(PairReasons.say(mentor, Side.MENTEE, Language.FR, Map.of())).isEmpty();
  }
}
