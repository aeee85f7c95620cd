package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private final Moving clock = new Moving();
  private final Buckets buckets = new Buckets(4, Duration.ofMinutes(4), 3, clock);

  @Test
  @DisplayName("so many at once, then one whenever its share of the time has passed")
  void slowsDown() {
    take("a", 4);
    assertThat(buckets.take("a")).hasValueSatisfying(BucketsTest::isAboutAMinute);
    clock.now = clock.now.plusSeconds(61);
    take("a", 1);
    assertThat(buckets.take("a")).hasValueSatisfying(BucketsTest::isAboutAMinute);
    clock.now = clock.now.plus(Duration.ofHours(1));
    take("a", 4);
    assertThat(buckets.take("a")).isPresent();
  }

  @Test
  @DisplayName("one key does not take from another, and what was taken for nothing is given back")
  void keysAreApart() {
    take("a", 4);
    take("b", 4);
    buckets.giveBack("a");
    take("a", 1);
    assertThat(buckets.take("a")).isPresent();
  }

  @Test
  @DisplayName("no more than is full is given back")
  void isNeverFullerThanFull() {
    buckets.giveBack("a");
    take("a", 4);
    assertThat(buckets.take("a")).isPresent();
  }

  @Test
  @DisplayName("of too many keys the one not asked about for longest is forgotten")
  void isBounded() {
    take("a", 4);
    take("b", 4);
    take("c", 4);
    assertThat(buckets.take("a")).isPresent();
    take("d", 1);
    assertThat(buckets.take("a")).isPresent();
    take("b", 4);
  }

  @Test
  @DisplayName("a clock that is set back takes nothing away")
  void survivesTheClock() {
    take("a", 2);
    clock.now = clock.now.minus(Duration.ofHours(1));
    take("a", 2);
    assertThat(buckets.take("a")).isPresent();
  }

  private void take(String key, int times) {
    for (int k = 0; k < times; k++) {
      assertThat(buckets.take(key)).isEmpty();
    }
  }

  private static void isAboutAMinute(Duration wait) {
    assertThat(wait).isBetween(Duration.ofSeconds(58), Duration.ofSeconds(61));
  }

  /** A clock that stands until it is moved. */
  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
