package org.compagnon.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DistributionTest {

  @Test
  @DisplayName("the mean counts from the first value of the scale")
  void meanCountsFromTheFirstValue() {
    Distribution answers = Distribution.of(5, List.of(0, 4, 4, 3));

    assertThat(answers.n()).isEqualTo(4);
    assertThat(answers.mean(1).orElseThrow()).isCloseTo(3.75, within(1e-12));
    assertThat(answers.standardDeviation().orElseThrow()).isCloseTo(1.8930, within(0.0001));
  }

  @Test
  @DisplayName("a share carries the number it rests on")
  void shareCarriesItsNumber() {
    Distribution answers = Distribution.of(5, List.of(4, 3, 3, 1, 0));

    assertThat(answers.share(3)).isEqualTo(new Proportion(2, 5));
    assertThat(answers.shareFrom(3)).isEqualTo(new Proportion(3, 5));
  }

  @Test
  @DisplayName("no answers have no mean, and one has no spread")
  void noAnswersHaveNoMean() {
    assertThat(Distribution.of(5, List.of()).mean(1)).isEmpty();
    assertThat(Distribution.of(5, List.of(2)).standardDeviation()).isEmpty();
  }

  @Test
  @DisplayName("an answer outside the scale is refused")
  void answerOutsideTheScaleIsRefused() {
    assertThatThrownBy(() -> Distribution.of(5, List.of(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(5)");
  }
}
