package org.compagnon.evaluation.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How many answers each level of an ordered item received. Levels are numbered from 0; a scale that
 * starts elsewhere says so when it asks for the mean.
 *
 * @param counts answers by level, lowest first, none negative; at least one level
 */
public record Distribution(List<Long> counts) {

  /**
   * Copies and checks the counts.
   *
   * @throws IllegalArgumentException if there is no level or a count is negative
   */
  public Distribution {
    counts = List.copyOf(counts);
    if (counts.isEmpty() || counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "The counts %s must not be empty or hold a negative number.".formatted(counts));
    }
  }

  /**
   * Counts answers.
   *
   * @param levels number of levels, at least 1
   * @param answers level of each answer, 0 to {@code levels - 1}, in any order
   * @throws IllegalArgumentException if an answer lies outside the levels
   */
  public static Distribution of(int levels, List<Integer> answers) {
    Long[] counts = new Long[levels];
    Arrays.fill(counts, 0L);
    for (int answer : answers) {
      if (answer < 0 || answer >= levels) {
        throw new IllegalArgumentException(
            "The answer (%d) must be a level from 0 to %d.".formatted(answer, levels - 1));
      }
      counts[answer]++;
    }
    return new Distribution(List.of(counts));
  }

  /** Number of levels. */
  public int levels() {
    return counts.size();
  }

  /** Answers at a level, 0 to {@code levels() - 1}. */
  public long count(int level) {
    return counts.get(level);
  }

  /** Number of answers in all. */
  public long n() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** Share of the answers that fell on a level, with its interval. */
  public Proportion share(int level) {
    return new Proportion(count(level), n());
  }

  /** Share of the answers that fell on this level or a higher one, with its interval. */
  public Proportion shareFrom(int level) {
    long above = counts.subList(level, levels()).stream().mapToLong(Long::longValue).sum();
    return new Proportion(above, n());
  }

  /**
   * Arithmetic mean; empty without answers.
   *
   * @param first value of the lowest level
   */
  public OptionalDouble mean(int first) {
    long n = n();
    if (n == 0) {
      return OptionalDouble.empty();
    }
    long sum = 0;
    for (int level = 0; level < levels(); level++) {
      sum += (first + (long) level) * counts.get(level);
    }
    return OptionalDouble.of((double) sum / n);
  }

  /** Sample standard deviation (divisor n − 1); empty below two answers. */
  public OptionalDouble standardDeviation() {
    long n = n();
    if (n < 2) {
      return OptionalDouble.empty();
    }
    double mean = mean(0).orElseThrow();
    double squares = 0;
    for (int level = 0; level < levels(); level++) {
      squares += counts.get(level) * (level - mean) * (level - mean);
    }
    return OptionalDouble.of(Math.sqrt(squares / (n - 1)));
  }
}
