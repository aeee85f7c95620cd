package org.compagnon.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.compagnon.programme.Timeline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ForecastWindowTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  @Test
  @DisplayName("it looks back eight weeks and ahead until enrolment closes")
  void usual() {
    ForecastWindow window = ForecastWindow.on(TODAY, days(-200, 14, 30), TODAY.plusDays(30));

    assertThat(window.lookedBack()).isEqualTo(56);
    assertThat(window.ahead()).isEqualTo(14);
    assertThat(window.toCome(112)).isEqualTo(28);
  }

  @Test
  @DisplayName("it looks back no further than the day on which enrolment opened")
  void openedLately() {
    ForecastWindow window = ForecastWindow.on(TODAY, days(-10, 20, 20), TODAY.plusDays(20));

    assertThat(window.from()).isEqualTo(TODAY.minusDays(10));
    assertThat(window.lookedBack()).isEqualTo(10);
    assertThat(window.ahead()).isEqualTo(20);
    assertThat(window.suffices(10)).isTrue();
    assertThat(window.suffices(9)).isFalse();
  }

  @Test
  @DisplayName("without a next pairing, or after enrolment, nobody more is to come")
  void nothingToCome() {
    assertThat(ForecastWindow.on(TODAY, days(-200, 14, 30), null).toCome(50)).isZero();
    assertThat(ForecastWindow.on(TODAY, days(-60, -5, 30), TODAY.plusDays(30)).toCome(50)).isZero();
    ForecastWindow young = ForecastWindow.on(TODAY, days(-3, 20, 20), TODAY.plusDays(20));
    assertThat(young.suffices(100)).isFalse();
  }

  private static Timeline days(int opens, int closes, int pairing) {
    return new Timeline(
        TODAY.plusDays(opens),
        TODAY.plusDays(closes),
        TODAY.plusDays(pairing),
        TODAY.plusDays(pairing),
        TODAY.plusDays(100),
        TODAY.plusDays(200));
  }
}
