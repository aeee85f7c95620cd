package org.compagnon.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  @ParameterizedTest(name = "Wilson''s interval of {0} in {1} is {2} to {3}")
  @CsvSource({
    "0, 5, 0.0000, 0.4345",
    "4, 5, 0.3755, 0.9638",
    "7, 10, 0.3968, 0.8922",
    "18, 20, 0.6990, 0.9721",
    "40, 50, 0.6696, 0.8876"
  })
  void intervalAgreesWithTheVectors(long successes, long n, double low, double high) {
    Interval interval = new Proportion(successes, n).interval();

    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  @DisplayName("the interval holds the share and stays between 0 and 1 for every small group")
  void intervalHoldsTheShare() {
    for (int n = 1; n <= 60; n++) {
      for (int successes = 0; successes <= n; successes++) {
        Proportion proportion = new Proportion(successes, n);
        Interval interval = proportion.interval();
        assertThat(interval.contains(proportion.share().orElseThrow())).isTrue();
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  @DisplayName("an empty group has no share and knows nothing")
  void emptyGroupHasNoShare() {
    Proportion nobody = new Proportion(0, 0);

    assertThat(nobody.share()).isEmpty();
    assertThat(nobody.interval()).isEqualTo(new Interval(0, 1));
  }

  @Test
  @DisplayName("more successes than members are refused with both numbers")
  void tooManySuccessesAreRefused() {
    assertThatThrownBy(() -> new Proportion(6, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(6)")
        .hasMessageContaining("(5)");
  }
}
