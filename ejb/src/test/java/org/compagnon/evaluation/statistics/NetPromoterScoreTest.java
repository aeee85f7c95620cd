package org.compagnon.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetPromoterScoreTest {

  @ParameterizedTest(name = "{0} promoters and {1} detractors of {2} score {4} ({5} to {6})")
  @CsvSource({"8, 2, 15, 40.0, 33.3, -0.2, 66.9", "60, 15, 100, 45.0, 43.7, 29.3, 58.0"})
  void scoreAgreesWithTheVectors(
      long promoters,
      long detractors,
      long n,
      double raw,
      double adjusted,
      double low,
      double high) {
    NetPromoterScore score =
        new NetPromoterScore(promoters, n - promoters - detractors, detractors);

    assertThat(score.n()).isEqualTo(n);
    assertThat(score.raw().orElseThrow()).isCloseTo(raw, within(0.05));
    assertThat(score.adjusted()).isCloseTo(adjusted, within(0.05));
    assertThat(score.interval().low()).isCloseTo(low, within(0.05));
    assertThat(score.interval().high()).isCloseTo(high, within(0.05));
  }

  @Test
  @DisplayName("answers of 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract")
  void answersAreSortedIntoThreeGroups() {
    Distribution answers =
        Distribution.of(11, List.of(0, 1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 9, 10, 10, 10));

    assertThat(NetPromoterScore.of(answers)).isEqualTo(new NetPromoterScore(5, 3, 7));
  }

  @Test
  @DisplayName("without answers there is no raw score")
  void withoutAnswersThereIsNoRawScore() {
    assertThat(new NetPromoterScore(0, 0, 0).raw()).isEmpty();
  }

  @Test
  @DisplayName("the interval stays between -100 and 100 when everybody agrees")
  void intervalStaysOnTheScale() {
    assertThat(new NetPromoterScore(5, 0, 0).interval().high()).isLessThanOrEqualTo(100);
    assertThat(new NetPromoterScore(0, 0, 5).interval().low()).isGreaterThanOrEqualTo(-100);
  }
}
