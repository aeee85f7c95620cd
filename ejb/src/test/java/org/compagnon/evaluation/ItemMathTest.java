package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.compagnon.evaluation.anonymity.Threshold;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ItemMathTest {

  private static final Threshold FIVE = Threshold.STANDARD;

  @Test
  @DisplayName("four answers give no figure and no hint of how many there are")
  void fourAnswersGiveNothing() {
    ItemResult four = ItemMath.result(agreement(), Map.of(5, 4L), null, FIVE);
    ItemResult none = ItemMath.result(agreement(), Map.of(), null, FIVE);

    assertThat(four.isReleased()).isFalse();
    assertThat(four).isEqualTo(none);
  }

  @Test
  @DisplayName("five answers give mean, distribution and the share that agrees, each with n")
  void fiveAnswersGiveFigures() {
    ItemFigures figures =
        ItemMath.result(agreement(), Map.of(5, 2L, 4, 2L, 2, 1L), null, FIVE).figures();

    assertThat(figures.n()).isEqualTo(5);
    assertThat(figures.mean()).isCloseTo(4.0, within(1e-9));
    assertThat(figures.options()).extracting(OptionCount::value).containsExactly(1, 2, 3, 4, 5);
    assertThat(figures.favourable().count()).isEqualTo(4);
    assertThat(figures.favourable().low()).isCloseTo(0.3755, within(0.00005));
    assertThat(figures.favourable().high()).isCloseTo(0.9638, within(0.00005));
    assertThat(figures.score()).isNull();
  }

  @Test
  @DisplayName("\"does not apply\" is no answer: it does not help over the threshold")
  void doesNotApplyIsNotCounted() {
    Map<Integer, Long> counts = Map.of(ItemKind.DOES_NOT_APPLY, 3L, 4, 4L);

    assertThat(ItemMath.result(agreement(), counts, null, FIVE).isReleased()).isFalse();
  }

  @Test
  @DisplayName("a recommendation gives a score with its interval")
  void recommendationGivesScore() {
    Map<Integer, Long> counts = Map.of(9, 4L, 10, 4L, 7, 5L, 3, 2L);
    Score score =
        ItemMath.result(item(ItemKind.RECOMMENDATION), counts, null, FIVE).figures().score();

    assertThat(score.raw()).isCloseTo(40, within(1e-9));
    assertThat(score.low()).isCloseTo(-0.2, within(0.05));
    assertThat(score.high()).isCloseTo(66.9, within(0.05));
  }

  @Test
  @DisplayName("comments are shown from ten on")
  void commentsNeedTen() {
    List<String> nine = Collections.nCopies(9, "More time.");
    List<String> ten = Collections.nCopies(10, "More time.");

    assertThat(ItemMath.result(item(ItemKind.TEXT), Map.of(), nine, FIVE).comments()).isNull();
    assertThat(ItemMath.result(item(ItemKind.TEXT), Map.of(), ten, FIVE).comments()).hasSize(10);
  }

  private static ItemView agreement() {
    return item(ItemKind.LIKERT);
  }

  private static ItemView item(ItemKind kind) {
    return new ItemView(1, 1, "code", kind, "construct", "Text", "Texte", true);
  }
}
