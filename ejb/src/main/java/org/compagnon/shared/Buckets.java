package org.compagnon.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How often something may be done, by a key such as a network: so many times at once, and again as
 * time goes by, evenly. Bounded: of too many keys the ones not asked about for longest are
 * forgotten, as if they had never come. Kept in the memory of one node.
 */
public final class Buckets {
  private final int most;
  private final Duration refill;
  private final Clock clock;
  private final Map<String, Bucket> buckets;

  /** What is left of a key, when it was last looked at. */
  private record Bucket(double left, Instant at) {}

  /**
   * @param most how many times at once
   * @param refill how long until an empty one is full again
   * @param mostKeys how many keys are remembered
   */
  public Buckets(int most, Duration refill, int mostKeys, Clock clock) {
    this.most = most;
    this.refill = refill;
    this.clock = clock;
    this.buckets = new Latest<>(mostKeys);
  }

  /**
   * Takes one.
   *
   * @return empty where one was left; else how long until there is one
   */
  public synchronized Optional<Duration> take(String key) {
    Instant now = clock.instant();
    double left = left(key, now);
    if (left >= 1) {
      buckets.put(key, new Bucket(left - 1, now));
    }
    return wait(left);
  }

  /** How long until there is one to take; empty where there is. */
  public synchronized Optional<Duration> wait(String key) {
    return wait(left(key, clock.instant()));
  }

  private Optional<Duration> wait(double left) {
    return left >= 1
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.round((1 - left) / most * refill.toMillis()) + 1));
  }

  /** Gives one back that was taken for nothing. */
  public synchronized void giveBack(String key) {
    Instant now = clock.instant();
    buckets.put(key, new Bucket(Math.min(most, left(key, now) + 1), now));
  }

  private double left(String key, Instant now) {
    Bucket known = buckets.get(key);
    if (known == null) {
      return most;
    }
    double passed = Math.max(0, Duration.between(known.at(), now).toMillis());
    return Math.min(most, known.left() + passed * most / refill.toMillis());
  }
}
