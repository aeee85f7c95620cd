package org.compagnon.evaluation.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ThresholdTest {

  private final Threshold threshold = Threshold.STANDARD;

  @Test
  @DisplayName("a figure needs five answers and a comment ten")
  void figuresNeedFiveAndCommentsTen() {
    assertThat(threshold.allowsFigures(4)).isFalse();
    assertThat(threshold.allowsFigures(5)).isTrue();
    assertThat(threshold.allowsComments(9)).isFalse();
    assertThat(threshold.allowsComments(10)).isTrue();
  }

  @Test
  @DisplayName("what is withheld looks the same for every small number of answers")
  void withheldResultsAreAlike() {
    Guarded<String> none = Guarded.figure(threshold, 0, () -> "0 answers");
    Guarded<String> four = Guarded.figure(threshold, 4, () -> "4 answers");

    assertThat(four).isSameAs(none);
    assertThat(four).hasToString("not enough answers");
    assertThatThrownBy(four::value).hasMessage("not enough answers");
  }

  @Test
  @DisplayName("a withheld result is not even computed")
  void withheldResultIsNotComputed() {
    Guarded<String> result =
        Guarded.comments(
            threshold,
            9,
            () -> {
              throw new AssertionError("computed");
            });

    assertThat(result.isReleased()).isFalse();
  }

  @Test
  @DisplayName("the number of respondents moves in steps of five while a wave is open")
  void respondentsAreToldInSteps() {
    assertThat(threshold.inSteps(0)).isZero();
    assertThat(threshold.inSteps(4)).isZero();
    assertThat(threshold.inSteps(9)).isEqualTo(5);
    assertThat(threshold.inSteps(10)).isEqualTo(10);
  }

  @Test
  @DisplayName("a threshold of one is refused, for it would protect nobody")
  void thresholdOfOneIsRefused() {
    assertThatThrownBy(() -> new Threshold(1, 10)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Threshold(5, 4)).isInstanceOf(IllegalArgumentException.class);
  }
}
