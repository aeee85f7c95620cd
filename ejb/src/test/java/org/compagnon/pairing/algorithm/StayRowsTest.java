package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StayRowsTest {

  @Test
  @DisplayName("favouring pairs keeps at least as many of them and costs nobody a mentor")
  void keepsMore() {
    for (long seed = 0; seed < 300; seed++) {
      var rows = MatrixRows.random(seed, 12, 8);
      var best = solve(rows, rows);
      var stays = some(rows, new Random(seed));
      int bonus = new int[] {0, 300, 2_000, 10_000}[(int) (seed % 4)];
      var favoured = solve(rows, new StayRows(rows, stays, bonus));
      assertThat(favoured).as("seed %d", seed).hasSameSizeAs(best);
      assertThat(kept(rows, favoured, stays))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(kept(rows, best, stays));
    }
  }

  @Test
  @DisplayName("a pair that stays is given up only for more than the bonus")
  void givesUpForMore() {
    int[][] scores = {{5_000, 5_301}};
    assertThat(mentorOf(scores, 300)).isEqualTo(1);
    assertThat(mentorOf(scores, 302)).isZero();
    int[][] high = {{9_900, 10_000}};
    assertThat(mentorOf(high, 300)).isZero();
    assertThat(mentorOf(high, 50)).isEqualTo(1);
  }

  @Test
  @DisplayName("reading one pair and a whole row agree, and no score leaves the scale")
  void rowsAgree() {
    for (long seed = 0; seed < 100; seed++) {
      var rows = MatrixRows.random(seed, 12, 8);
      var favoured = new StayRows(rows, some(rows, new Random(seed)), 700);
      var cursor = favoured.cursor();
      int[] row = new int[rows.mentors()];
      for (int i = 0; i < rows.mentees(); i++) {
        cursor.row(i, row);
        for (int j = 0; j < row.length; j++) {
          assertThat(row[j]).isEqualTo(cursor.score(i, j)).isBetween(-1, 10_000);
          assertThat(row[j] < 0).isEqualTo(rows.matrix()[i][j] < 0);
        }
      }
    }
  }

  @Test
  @DisplayName("a bonus outside the scale is refused")
  void refuses() {
    var rows = MatrixRows.random(1, 5, 5);
    assertThatThrownBy(() -> new StayRows(rows, List.of(), 10_001))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int mentorOf(int[][] scores, int bonus) {
    var people =
        new PairingPeople(
            true,
            new long[] {1},
            new int[] {1},
            new long[] {0},
            new long[] {0, 1},
            new int[] {1, 1},
            List.of());
    var rows = new MatrixRows(people, scores);
    var favoured = new StayRows(rows, List.of(new StayRows.Stay(0, 0)), bonus);
    return (int) solve(rows, favoured).get(0).mentor();
  }

  private static List<PairingResult.Pair> solve(MatrixRows people, ScoreRows rows) {
    return RowsSolver.solve(people.people(), rows, Workers.NONE, Progress.NONE).result().pairs();
  }

  /** Any mentor for about half of the mentees. */
  private static Set<StayRows.Stay> some(MatrixRows rows, Random random) {
    var some = new HashSet<StayRows.Stay>();
    for (int i = 0; i < rows.mentees(); i++) {
      if (random.nextBoolean()) {
        some.add(new StayRows.Stay(i, random.nextInt(rows.mentors())));
      }
    }
    return some;
  }

  private static int kept(
      MatrixRows rows, List<PairingResult.Pair> pairs, Set<StayRows.Stay> stays) {
    var known = new ArrayList<StayRows.Stay>();
    for (var pair : pairs) {
      known.add(
          new StayRows.Stay(
              Arrays.binarySearch(rows.people().menteeIds(), pair.mentee()),
              Arrays.binarySearch(rows.people().mentorIds(), pair.mentor())));
    }
    known.retainAll(stays);
    return known.size();
  }
}
