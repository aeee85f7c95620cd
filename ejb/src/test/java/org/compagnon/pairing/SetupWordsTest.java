package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.Likeness;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetupWordsTest {

  private static final PairingSetup STRICT =
      new PairingSetup(
          new PairingRules(true, false, true, 1, null, Place.ANYWHERE, null, null, 4_000),
          Weights.DEFAULT,
          List.of(new FieldWish("site", 10, Likeness.SAME, false)),
          null);
  private static final PairingSetup LOOSE =
      new PairingSetup(
          new PairingRules(false, true, true, null, null, Place.SAME_CITY, 3, null, 3_000),
          new Weights(60, 20, 10, 10, 10, 10, 10, 5, 0, 0, 10, 1, null),
          List.of(new FieldWish("site", 10, Likeness.NEAR, true)),
          null);

  @Test
  @DisplayName("B4 every difference between two setups is said in words, rules first")
  void english() {
    assertThat(words(Language.EN))
        .containsExactly(
            "A common language: no longer a rule",
            "Not in the same team: now a rule",
            "Levels between, at least: no limit instead of 1",
            "Same place: in the same city instead of anywhere",
            "Hours apart, at most: 3 instead of no limit",
            "Minimum score: 30 instead of 40",
            "Skills sought counts 60 instead of 40",
            "Best number of levels between: 1 instead of 2",
            "“Which site?”: a near answer is better instead of the same answer is better",
            "“Which site?”: now a rule");
  }

  @Test
  @DisplayName("B4 the same differences are said in French, the apostrophes included")
  void french() {
    assertThat(words(Language.FR))
        .hasSize(10)
        .contains(
            "Compétences recherchées : compte 60 au lieu de 40",
            "« Which site? » : désormais une règle")
        .noneMatch(sentence -> sentence.contains("{") || sentence.contains("?pairing"));
  }

  @Test
  @DisplayName("B4 equal setups have no difference, nor does a question that was not named")
  void nothing() {
    var unnamed = new FieldWish("other", 0, Likeness.SAME, false);
    var same =
        new PairingSetup(
            STRICT.rules(), STRICT.weights(), List.of(unnamed, STRICT.fields().get(0)), null);
    assertThat(SetupWords.differences(STRICT, same, Map.of(), Language.EN)).isEmpty();
  }

  private static List<String> words(Language language) {
    return SetupWords.differences(STRICT, LOOSE, Map.of("site", "Which site?"), language);
  }
}
