package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaversTest {

  @ParameterizedTest(name = "B20 {0} of {1} people leaving has to be said: {2}")
  @CsvSource({
    "0, 0, false",
    "0, 100, false",
    "5, 100, false",
    "6, 100, true",
    "1, 19, true",
    "1, 20, false",
    "1, 0, true",
    "200000000, 2147483647, true"
  })
  void many(int leaving, long here, boolean said) {
    assertThat(new Leavers(leaving, here).areMany()).isEqualTo(said);
  }

  @Test
  @DisplayName("B20 only the very number confirms many leavers; few need none")
  void theVeryNumber() {
    assertThat(new Leavers(6, 100).areConfirmedBy(6)).isTrue();
    assertThat(new Leavers(6, 100).areConfirmedBy(5)).isFalse();
    assertThat(new Leavers(6, 100).areConfirmedBy(null)).isFalse();
    assertThat(new Leavers(5, 100).areConfirmedBy(null)).isTrue();
  }
}
