package org.compagnon.relationship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How a pair stands against the norm (RE5). Only whole months since the first day count, so that a
 * pair is never behind before it had the time.
 */
final class NormPolicy {
  private static final int DAYS_A_MONTH = 30;

  private NormPolicy() {}

  /** What is known of a pair's days. */
  record Life(RelationshipStatus status, LocalDate startsOn, LocalDate until, boolean paused) {}

  /**
   * The norm and the pair against it.
   *
   * @param life its days; {@code until} is today, or the day it ended
   */
  static NormView view(ProgrammeFacts.Norm norm, Life life, Neighbours.Met met, ZoneId zone) {
    int expected = expected(norm.meetingsPerMonth(), life);
    return new NormView(
        norm.meetingsPerMonth(),
        norm.minutes(),
        met.meetings(),
        met.minutes(),
        met.last(),
        expected,
        standing(norm, life, met, expected, zone));
  }

  /** The days without a meeting after which a pair counts as quiet: one and a half intervals. */
  static int quietAfterDays(int meetingsPerMonth) {
    return (DAYS_A_MONTH * 3) / (2 * meetingsPerMonth);
  }

  private static int expected(int perMonth, Life life) {
    long months = ChronoUnit.MONTHS.between(life.startsOn(), life.until());
    return (int) Math.max(0, months * perMonth);
  }

  private static Standing standing(
      ProgrammeFacts.Norm norm, Life life, Neighbours.Met met, int expected, ZoneId zone) {
    if (!life.status().isOpen()) {
      return Standing.OVER;
    }
    if (life.until().isBefore(life.startsOn())) {
      return Standing.NOT_STARTED;
    }
    if (life.paused()) {
      return Standing.PAUSED;
    }
    LocalDate last = met.last() == null ? life.startsOn() : LocalDate.ofInstant(met.last(), zone);
    long silent = ChronoUnit.DAYS.between(last, life.until());
    if (silent > quietAfterDays(norm.meetingsPerMonth())) {
      return Standing.QUIET;
    }
    if (expected == 0 && met.meetings() == 0) {
      return Standing.SETTLING_IN;
    }
    return met.meetings() >= expected ? Standing.ON_TRACK : Standing.BEHIND;
  }
}
