package org.compagnon.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TimersAliveTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Test
  @DisplayName("a timer that has missed two turns and five minutes does not come any more")
  void aTimerThatStaysAwayIsNoticed() {
    assertThat(comes(Duration.ofSeconds(5), Duration.ofMinutes(5))).isTrue();
    assertThat(comes(Duration.ofSeconds(5), Duration.ofMinutes(6))).isFalse();
    assertThat(comes(Duration.ofHours(1), Duration.ofHours(2))).isTrue();
    assertThat(comes(Duration.ofHours(1), Duration.ofMinutes(126))).isFalse();
  }

  @Test
  @DisplayName("a timer whose work fails still comes")
  void aTimerWhoseWorkFailsStillComes() {
    var failing = new Ticks.Turn(Duration.ofSeconds(5), NOON, null, NOON.minusSeconds(86_400));
    assertThat(TimersAlive.comes(failing, NOON)).isTrue();
  }

  private static boolean comes(Duration every, Duration ago) {
    return TimersAlive.comes(new Ticks.Turn(every, NOON.minus(ago), null, null), NOON);
  }
}
