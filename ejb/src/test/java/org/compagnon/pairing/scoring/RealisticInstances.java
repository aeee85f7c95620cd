package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.compagnon.pairing.algorithm.PairingPeople;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.RowsSolver;
import org.compagnon.pairing.algorithm.ScoreRows;
import org.compagnon.pairing.algorithm.Workers;

/**
 * Pairing problems of an invented organisation ({@link Population}) under default weights. The same
 * numbers give the same problem.
 */
public final class RealisticInstances {

  /** Least score where two of five pairs are eligible. */
  static final int LOW = 2_500;

  /** Least score where one of six is. */
  static final int HIGH = 3_850;

  private RealisticInstances() {}

  /** People who want one mentor each, the mentors with one to five places. */
  static PairingPeople people(Population population, boolean firstMentorsFirst) {
    long[] menteeIds = ids(population.mentees);
    long[] mentorIds = ids(population.mentors);
    int[] demand = new int[menteeIds.length];
    Arrays.fill(demand, 1);
    var random = new SplittableRandom(7);
    int[] capacity = new int[mentorIds.length];
    Arrays.setAll(capacity, j -> 1 + random.nextInt(5));
    return new PairingPeople(
        firstMentorsFirst,
        menteeIds,
        demand,
        new long[demand.length],
        mentorIds,
        capacity,
        List.of());
  }

  /** The scores of all pairs. */
  static ScoringKernel kernel(Population population, int minimumScore) {
    var rules = new PairingRules(true, true, true, 1, 5, Place.ANYWHERE, 8, null, minimumScore);
    var criteria = new PairingModel.Criteria(rules, Weights.DEFAULT, Set.of());
    return new ScoringKernel(population.mentees, population.mentors, criteria);
  }

  /** All eligible pairs written down. */
  public static PairingProblem allEligible(int mentees, int mentors) {
    return best(mentees, mentors, Integer.MAX_VALUE);
  }

  /** The best pairs of every mentee written down, at most so many of each, and ties of the last. */
  public static PairingProblem best(int mentees, int mentors, int most) {
    var population = new Population(mentees, mentors, 42);
    ScoreRows rows = kernel(population, HIGH);
    var workers =
        new Workers(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());
    return RowsSolver.writeDown(
        people(population, false),
        most >= mentors ? rows : new BestRows(rows, most),
        workers,
        Progress.NONE);
  }

  private static long[] ids(List<ScoringProfile> people) {
    return people.stream().mapToLong(ScoringProfile::enrolmentId).sorted().toArray();
  }

  /** Rows in which only the best pairs are eligible. */
  private record BestRows(ScoreRows all, int most) implements ScoreRows {

    @Override
    public int mentees() {
      return all.mentees();
    }

    @Override
    public int mentors() {
      return all.mentors();
    }

    @Override
    public Cursor cursor() {
      var cursor = all.cursor();
      return new Cursor() {
        @Override
        public int score(int mentee, int mentor) {
          int[] scores = new int[mentors()];
          row(mentee, scores);
          return scores[mentor];
        }

        @Override
        public void row(int mentee, int[] scores) {
          cursor.row(mentee, scores);
          cut(scores);
        }
      };
    }

    private void cut(int[] scores) {
      int[] count = new int[PairingProblem.MAX_SCORE + 1];
      for (int j = 0; j < mentors(); j++) {
        if (scores[j] >= 0) {
          count[scores[j]]++;
        }
      }
      int least = PairingProblem.MAX_SCORE;
      for (int kept = count[least]; least > 0 && kept < most; kept += count[least]) {
        least--;
      }
      for (int j = 0; j < mentors(); j++) {
        scores[j] = scores[j] < least ? NOT_ELIGIBLE : scores[j];
      }
    }
  }
}
