package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShortlistsTest {

  private static final long SCALE = Network.SCALE;

  @Test
  @DisplayName("however prices move, no unlisted pair is overlooked that is good enough")
  void overlooksNothing() {
    for (long seed = 0; seed < 600; seed++) {
      var random = new Random(seed);
      var rows = MatrixRows.random(seed, 12, 1 + random.nextInt(400));
      var scene = new Scene(rows, random);
      for (int pass = 0; pass < 8; pass++) {
        scene.movePrices();
        scene.lists.begin(scene.listed, scene.price);
        for (int i = 0; i < rows.mentees(); i++) {
          scene.check(i, "seed %d, pass %d, row %d".formatted(seed, pass, i));
        }
      }
    }
  }

  @Test
  @DisplayName("the columns with the lowest values are handed out, and hardly any others")
  void lowestColumns() {
    var random = new Random(4);
    for (int n = 1; n < 300; n += 7) {
      long[] values = random.longs(n, -50, 50).toArray();
      var order = new ColumnOrder(values, n);
      long[] sorted = Arrays.stream(values).sorted().toArray();
      assertThat(order.least()).isEqualTo(sorted[0]);
      for (int count = 1; count <= n; count++) {
        assertThat(order.value(count - 1)).isEqualTo(sorted[count - 1]);
        assertThat(order.below(sorted[count - 1])).isLessThan(count);
        int[] first = order.first(count);
        assertThat(first).isSorted().doesNotHaveDuplicates();
        assertThat(first.length).isBetween(count, Math.max(8, count + count / 8 + 1));
        long limit = sorted[count - 1];
        assertThat(Arrays.stream(first).mapToLong(j -> values[j]).filter(v -> v < limit).count())
            .isEqualTo(order.below(limit));
      }
    }
  }

  /** Rows of which some pairs are listed, and prices that move from pass to pass. */
  private static final class Scene {
    private final MatrixRows rows;
    private final Random random;
    private final ListedPairs listed;
    private final Shortlists lists;
    private final long[] price;
    private final ScoreRows.Cursor cursor;

    Scene(MatrixRows rows, Random random) {
      this.rows = rows;
      this.random = random;
      cursor = rows.cursor();
      price = random.longs(rows.mentors(), 0, 5_000 * SCALE).toArray();
      listed = new ListedPairs(rows.people());
      long[][] pairs = new long[rows.mentees()][];
      int[] bestUnlisted = new int[rows.mentees()];
      for (int i = 0; i < pairs.length; i++) {
        int row = i;
        pairs[i] =
            IntStream.range(0, rows.mentors())
                .filter(j -> rows.matrix()[row][j] >= 0 && random.nextInt(5) == 0)
                .mapToLong(j -> ListedPairs.packed(j, rows.matrix()[row][j]))
                .toArray();
        Set<Integer> taken = new HashSet<>();
        Arrays.stream(pairs[i]).forEach(pair -> taken.add(ListedPairs.mentor(pair)));
        bestUnlisted[i] =
            IntStream.range(0, rows.mentors())
                .filter(j -> !taken.contains(j))
                .map(j -> rows.matrix()[row][j])
                .filter(score -> score >= 0)
                .max()
                .orElse(Shortlists.ALL_LISTED);
      }
      listed.add(pairs);
      lists = new Shortlists(rows.mentors(), bestUnlisted);
    }

    /** Sometimes a lot, sometimes a little, sometimes only a few or none. */
    void movePrices() {
      int most = new int[] {4_000, 50, 3, 1}[random.nextInt(4)];
      int share = 1 + random.nextInt(20);
      for (int j = 0; j < price.length; j++) {
        if (random.nextInt(share) == 0) {
          price[j] = Math.max(0, price[j] + random.nextLong(-most * SCALE, most * SCALE + 1));
        }
      }
    }

    void check(int row, String where) {
      long enough = random.nextLong(-2_000 * SCALE, 10_000 * SCALE);
      var found = lists.update(row, enough, cursor, new int[rows.mentors()]);
      long[] keys =
          IntStream.range(0, rows.mentors())
              .filter(j -> rows.matrix()[row][j] >= 0 && !listed.contains(row, j))
              .mapToLong(j -> SCALE * rows.matrix()[row][j] - price[j])
              .map(key -> -key)
              .sorted()
              .map(key -> -key)
              .toArray();
      long bound = lists.bound(row);
      long[] returned = keysOf(found.pairs());
      assertThat(returned).as(where).isEqualTo(Arrays.copyOf(keys, returned.length));
      assertThat(Arrays.stream(keys).skip(returned.length).max().orElse(bound))
          .as(where)
          .isLessThanOrEqualTo(bound);
      assertThat(found.full() || bound <= enough).as(where).isTrue();
      long[] all = keysOf(lists.above(row, enough, cursor, new int[rows.mentors()]).pairs());
      assertThat(all)
          .as(where)
          .isEqualTo(Arrays.stream(keys).filter(key -> key > enough).toArray());
    }

    private long[] keysOf(long[] pairs) {
      return pairs == null
          ? new long[0]
          : Arrays.stream(pairs)
              .map(pair -> SCALE * ListedPairs.score(pair) - price[ListedPairs.mentor(pair)])
              .toArray();
    }
  }
}
