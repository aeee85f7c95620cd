package org.compagnon.waiting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What earlier pairings teach about waiting (WA2).
 *
 * @param rounds published pairings looked at
 * @param mentees mentees who waited in them
 * @param leastPercent of 100 who waited, how many got a mentor in the pairing where fewest did
 * @param mostPercent the same in the pairing where most did
 * @param fromDays a tenth of those who got a mentor had waited this long or less
 * @param toDays nine tenths had waited this long or less
 */
public record PairingExperience(
    int rounds, long mentees, int leastPercent, int mostPercent, int fromDays, int toDays)
    implements Serializable {

  /** Fewer published pairings say nothing. */
  public static final int LEAST_ROUNDS = 3;

  /** Fewer mentees in them say nothing. */
  public static final int LEAST_MENTEES = 30;

  /**
   * How one published pairing ended.
   *
   * @param paired mentees who got a mentor
   * @param left mentees who got none
   */
  record Round(long paired, long left) {
    long waited() {
      return paired + left;
    }
  }

  /**
   * The experience of some pairings; empty where it is too small to say anything.
   *
   * @param rounds pairings; those in which nobody waited are passed over
   * @param paired by days of waiting, how many mentees were paired after them
   */
  static Optional<PairingExperience> of(List<Round> rounds, SortedMap<Integer, Long> paired) {
    List<Round> held = rounds.stream().filter(round -> round.waited() > 0).toList();
    long mentees = held.stream().mapToLong(Round::waited).sum();
    if (held.size() < LEAST_ROUNDS || mentees < LEAST_MENTEES || paired.isEmpty()) {
      return Optional.empty();
    }
    long[] percents =
        held.stream().mapToLong(round -> 100 * round.paired() / round.waited()).sorted().toArray();
    return Optional.of(
        new PairingExperience(
            held.size(),
            mentees,
            (int) percents[0],
            (int) percents[percents.length - 1],
            quantile(paired, 10),
            quantile(paired, 90)));
  }

  /** The least number of days that covers so many percent. */
  private static int quantile(SortedMap<Integer, Long> counts, int percent) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    long seen = 0;
    for (Map.Entry<Integer, Long> one : counts.entrySet()) {
      seen += one.getValue();
      if (100 * seen >= percent * all) {
        return one.getKey();
      }
    }
    return counts.lastKey();
  }
}
