package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.compagnon.pairing.algorithm.ScoreRows;

/**
 * What another setup does to the pairs of the same people, counted row by row without keeping any.
 *
 * @param rows mentees who were looked at: all, or every n-th where there are very many
 * @param pairsBefore eligible pairs of these rows before
 * @param pairsAfter eligible pairs after
 * @param gained pairs that become eligible
 * @param lost pairs that are no longer eligible
 * @param menteesBefore of these mentees, those with at least one eligible mentor before
 * @param menteesAfter those with one after
 * @param examples pairs that change most, of different mentees: lost ones, gained ones, other
 *     scores
 */
public record SetupDifference(
    int rows,
    long pairsBefore,
    long pairsAfter,
    long gained,
    long lost,
    int menteesBefore,
    int menteesAfter,
    List<Example> examples) {

  private static final int EACH = 2;
  private static final int MOST = 5;

  /**
   * A pair that changes.
   *
   * @param mentee index in the kernels
   * @param mentor index in the kernels
   * @param before basis points, or a negative number where the pair was not eligible
   * @param after basis points, or a negative number where the pair is not eligible
   */
  public record Example(int mentee, int mentor, int before, int after) {
    private int change() {
      return before < 0 || after < 0 ? Math.max(before, after) : Math.abs(after - before);
    }
  }

  /** Takes a copy. */
  public SetupDifference {
    examples = List.copyOf(examples);
  }

  /**
   * Compares two kernels of the same people.
   *
   * @param mostPairs how many pairs are looked at, at most; more are taken by every n-th mentee
   */
  public static SetupDifference of(ScoringKernel before, ScoringKernel after, long mostPairs) {
    long all = (long) before.mentees() * before.mentors();
    int step = (int) Math.max(1, (all + mostPairs - 1) / Math.max(1, mostPairs));
    var count = new Count(before.mentors());
    var first = before.cursor();
    var second = after.cursor();
    for (int i = 0; i < before.mentees(); i += step) {
      count.add(i, first, second);
    }
    return count.result();
  }

  private static final class Count {
    private final int[] before;
    private final int[] after;
    private final List<Example> losses = new ArrayList<>();
    private final List<Example> gains = new ArrayList<>();
    private final List<Example> others = new ArrayList<>();
    private int rows;
    private long pairsBefore;
    private long pairsAfter;
    private long gained;
    private long lost;
    private int menteesBefore;
    private int menteesAfter;

    Count(int mentors) {
      before = new int[mentors];
      after = new int[mentors];
    }

    void add(int mentee, ScoreRows.Cursor first, ScoreRows.Cursor second) {
      first.row(mentee, before);
      second.row(mentee, after);
      long had = pairsBefore;
      long has = pairsAfter;
      int loss = -1;
      int gain = -1;
      int other = -1;
      for (int j = 0; j < before.length; j++) {
        pairsBefore += before[j] >= 0 ? 1 : 0;
        pairsAfter += after[j] >= 0 ? 1 : 0;
        if (before[j] == after[j]) {
          continue;
        }
        if (after[j] < 0) {
          lost++;
          loss = loss < 0 || before[j] > before[loss] ? j : loss;
        } else if (before[j] < 0) {
          gained++;
          gain = gain < 0 || after[j] > after[gain] ? j : gain;
        } else {
          other = other < 0 || change(j) > change(other) ? j : other;
        }
      }
      rows++;
      menteesBefore += pairsBefore > had ? 1 : 0;
      menteesAfter += pairsAfter > has ? 1 : 0;
      keep(losses, mentee, loss);
      keep(gains, mentee, gain);
      keep(others, mentee, other);
    }

    private int change(int mentor) {
      return Math.abs(after[mentor] - before[mentor]);
    }

    private void keep(List<Example> best, int mentee, int mentor) {
      if (mentor >= 0) {
        best.add(new Example(mentee, mentor, before[mentor], after[mentor]));
        best.sort(Comparator.comparingInt(Example::change).reversed());
        if (best.size() > MOST) {
          best.remove(MOST);
        }
      }
    }

    SetupDifference result() {
      var examples = new ArrayList<Example>();
      take(examples, losses, EACH);
      take(examples, gains, EACH);
      take(examples, others, MOST);
      take(examples, losses, MOST);
      take(examples, gains, MOST);
      return new SetupDifference(
          rows, pairsBefore, pairsAfter, gained, lost, menteesBefore, menteesAfter, examples);
    }

    private static void take(List<Example> chosen, List<Example> from, int most) {
      int taken = 0;
      for (var one : from) {
        boolean known = chosen.stream().anyMatch(other -> other.mentee() == one.mentee());
        if (taken < most && chosen.size() < MOST && !known) {
          chosen.add(one);
          taken++;
        }
      }
    }
  }
}
