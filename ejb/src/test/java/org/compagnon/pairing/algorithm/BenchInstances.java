package org.compagnon.pairing.algorithm;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Families of large instances for measuring, each determined by its name and sizes. */
final class BenchInstances {

  private BenchInstances() {}

  /**
   * An instance.
   *
   * @param family uniform, square, tie1 (all scores alike), tie3 (three scores), skew, product,
   *     over (half as many places as mentees), under, twodemand (one of five mentees wants two),
   *     firstfirst (as twodemand, and first mentors first); all pairs: dense, denseclustered
   *     (groups with affinities, popular mentors, few different scores), denseproduct
   * @param n mentees; the number of mentors follows from the family
   * @param degree arcs of a mentee; 0 for all pairs, as the dense families have anyway
   */
  static PairingProblem of(String family, int n, int degree) {
    var random = new SplittableRandom(family.hashCode() * 31L + n);
    boolean square = family.equals("square") || family.startsWith("dense");
    int m =
        switch (family) {
          case "over" -> n / 6;
          case "under" -> n;
          case "twodemand", "firstfirst" -> n * 2 / 5;
          default -> square ? n : n * 3 / 10;
        };
    int perRow = degree == 0 || family.startsWith("dense") ? m : Math.min(degree, m);
    long[] menteeIds = ids(n);
    long[] mentorIds = ids(m);
    int[] demand = new int[n];
    int[] capacity = new int[m];
    Arrays.setAll(
        demand,
        i ->
            (family.equals("twodemand") || family.equals("firstfirst")) && random.nextInt(5) == 0
                ? 2
                : 1);
    Arrays.setAll(capacity, j -> square ? 1 : 1 + random.nextInt(5));
    return new PairingProblem(
        family.equals("firstfirst"),
        new PairingProblem.Mentees(menteeIds, demand, new long[n]),
        new PairingProblem.Mentors(mentorIds, capacity),
        arcs(family, n, m, perRow, random));
  }

  private static PairingProblem.Arcs arcs(
      String family, int n, int m, int degree, SplittableRandom random) {
    int[] rowStart = new int[n + 1];
    int[] column = new int[n * degree];
    int[] score = new int[n * degree];
    int[] seen = new int[m];
    Arrays.fill(seen, -1);
    var tastes = new Tastes(family, n, m, random);
    int[] planted = permutation(m, random);
    int next = 0;
    for (int i = 0; i < n; i++) {
      int start = next;
      if (family.equals("square")) {
        column[next++] = planted[i];
        seen[planted[i]] = i;
      }
      while (next - start < degree) {
        int j = degree == m ? next - start : pick(family, m, random);
        if (seen[j] != i) {
          seen[j] = i;
          column[next++] = j;
        }
      }
      Arrays.sort(column, start, next);
      for (int a = start; a < next; a++) {
        score[a] = tastes.score(i, column[a]);
      }
      rowStart[i + 1] = next;
    }
    return new PairingProblem.Arcs(rowStart, column, score, new boolean[column.length]);
  }

  /** Who scores what with whom. */
  private static final class Tastes {

    private static final int GROUPS = 12;

    private final String family;
    private final int mentors;
    private final SplittableRandom random;
    private final int[] rowFactor;
    private final int[] columnFactor;
    private final int[][] affinity = new int[GROUPS][GROUPS];

    Tastes(String family, int n, int m, SplittableRandom random) {
      this.family = family;
      this.random = random;
      mentors = m;
      rowFactor = random.ints(n, 0, 101).toArray();
      columnFactor = random.ints(m, 0, 101).toArray();
      for (int group = 0; group < GROUPS; group++) {
        Arrays.setAll(affinity[group], other -> random.nextInt(4_500));
        affinity[group][group] = 5_500;
      }
    }

    int score(int i, int j) {
      return switch (family) {
        case "tie1" -> 5_000;
        case "tie3" -> 5_000 + 2_500 * random.nextInt(3);
        case "product", "denseproduct" -> 10_000 - rowFactor[i] * columnFactor[j];
        case "denseclustered" -> clustered(rowFactor[i], columnFactor[j], j);
        case "skew" ->
            Math.min(10_000, 3_000 + 4_000 * (mentors - j) / mentors + random.nextInt(3_001));
        default -> random.nextInt(10_001);
      };
    }

    /** In steps of 50, so that many are alike; few mentors are popular with everybody. */
    private int clustered(int row, int column, int j) {
      int popular = 2_500 / (1 + j % 40);
      int score = affinity[row % GROUPS][column % GROUPS] + popular + random.nextInt(2_001);
      return Math.min(10_000, score / 50 * 50);
    }
  }

  /** Popular mentors first: density of rank r falls as 1 / r. */
  private static int pick(String family, int m, SplittableRandom random) {
    return family.equals("skew")
        ? Math.min(m - 1, (int) Math.pow(m + 1.0, random.nextDouble()) - 1)
        : random.nextInt(m);
  }

  private static long[] ids(int count) {
    long[] ids = new long[count];
    Arrays.setAll(ids, k -> k + 1);
    return ids;
  }

  private static int[] permutation(int count, SplittableRandom random) {
    int[] values = new int[count];
    for (int k = 0; k < count; k++) {
      int other = random.nextInt(k + 1);
      values[k] = values[other];
      values[other] = k;
    }
    return values;
  }
}
