package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

  @Test
  @DisplayName("a rhythm begins with the first such day after today")
  void begins() {
    assertThat(Rhythm.NEVER.firstAfter(TUESDAY, DayOfWeek.MONDAY)).isNull();
    assertThat(Rhythm.WEEK.firstAfter(TUESDAY, DayOfWeek.MONDAY)).isEqualTo("2026-03-09");
    assertThat(Rhythm.WEEK.firstAfter(TUESDAY, DayOfWeek.TUESDAY)).isEqualTo("2026-03-10");
    assertThat(Rhythm.MONTH.firstAfter(TUESDAY, DayOfWeek.WEDNESDAY)).isEqualTo("2026-03-04");
    assertThat(Rhythm.MONTH.firstAfter(TUESDAY, DayOfWeek.MONDAY)).isEqualTo("2026-04-06");
  }

  @Test
  @DisplayName("days that were missed are passed over, never made up for one by one")
  void passesOver() {
    var day = TUESDAY;
    assertThat(Rhythm.WEEK.next(day, day, DayOfWeek.TUESDAY)).isEqualTo("2026-03-10");
    assertThat(Rhythm.TWO_WEEKS.next(day, day, DayOfWeek.TUESDAY)).isEqualTo("2026-03-17");
    assertThat(Rhythm.TWO_WEEKS.next(day, day.plusDays(30), DayOfWeek.TUESDAY))
        .isEqualTo("2026-04-07");
    assertThat(Rhythm.WEEK.next(day, day.plusDays(30), DayOfWeek.TUESDAY)).isEqualTo("2026-04-07");
  }
}
