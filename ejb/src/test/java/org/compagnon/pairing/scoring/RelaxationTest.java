package org.compagnon.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelaxationTest {

  @Test
  @DisplayName("a rule that asks for nothing cannot be loosened")
  void nothingToLoosen() {
    var none = new PairingRules(false, false, false, null, null, Place.ANYWHERE, null, null, 0);

    assertThat(Relaxation.of(none)).isEmpty();
  }

  @Test
  @DisplayName("every rule is loosened alone, from the smallest step on")
  void everyRuleAlone() {
    var strict = new PairingRules(true, true, true, 1, 3, Place.SAME_CITY, 2, 2, 5_200);

    var steps = Relaxation.of(strict);

    assertThat(steps)
        .extracting(list -> list.get(0).rule())
        .containsExactly(
            Rule.PREVIOUS_PARTNERS,
            Rule.SAME_TEAM,
            Rule.LANGUAGE,
            Rule.LEVEL,
            Rule.LEVEL,
            Rule.LOCATION,
            Rule.TIME_ZONE,
            Rule.OVERLAP,
            Rule.MINIMUM_SCORE);
    assertThat(steps.get(3).get(0).rules())
        .isEqualTo(new PairingRules(true, true, true, 0, 3, Place.SAME_CITY, 2, 2, 5_200));
    assertThat(steps.get(4).get(0).rules())
        .isEqualTo(new PairingRules(true, true, true, 1, 4, Place.SAME_CITY, 2, 2, 5_200));
    assertThat(steps.get(5))
        .extracting(step -> step.rules().place())
        .containsExactly(Place.SAME_COUNTRY, Place.ANYWHERE);
    assertThat(steps.get(6).get(0).rules().maxHoursApart()).isEqualTo(3);
    assertThat(steps.get(7))
        .extracting(step -> step.rules().minCommonHours())
        .containsExactly(1, null);
    assertThat(steps.get(8).get(0).rules().minimumScore()).isEqualTo(5_000);
    assertThat(steps.get(8).get(10).rules().minimumScore()).isZero();
  }
}
