package org.compagnon.evaluation.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Plays whole lives of waves, keeps everything that is ever shown, and tries to solve it for fewer
 * people than the threshold.
 */
class ReleaseTest {
  private static final Threshold FIVE = Threshold.STANDARD;
  private static final int PEOPLE = 14;
  private static final int ITEMS = 3;
  private static final long WORDS = ITEMS;

  @Test
  @DisplayName("five answers, then five more of whom four say it does not apply, stay five answers")
  void theSixthAnswerStaysHidden() {
    Release first = Release.NOTHING.next(FIVE, figures(5, Map.of(1, Map.of(4, 5L))));
    Release second = first.next(FIVE, figures(10, Map.of(1, Map.of(4, 5L, 2, 1L))));

    assertThat(second.sheets()).isEqualTo(10);
    assertThat(second.counts()).isEqualTo(first.counts());

    Release third = second.next(FIVE, figures(15, Map.of(1, Map.of(4, 7L, 2, 4L))));
    assertThat(third.counts().get(1L)).isEqualTo(Map.of(4, 7L, 2, 4L));
  }

  @Test
  @DisplayName("an item below the threshold is held back without holding the others back")
  void itemsAreGuardedOneByOne() {
    Release shown =
        Release.NOTHING.next(FIVE, figures(6, Map.of(1, Map.of(4, 6L), 2, Map.of(4, 4L))));

    assertThat(shown.counts()).containsOnlyKeys(1L);
  }

  @Test
  @DisplayName("fewer than five more sheets change nothing, whichever answers they bring")
  void fewSheetsChangeNothing() {
    Release first = Release.NOTHING.next(FIVE, figures(5, Map.of(1, Map.of(4, 5L))));

    assertThat(first.next(FIVE, figures(9, Map.of(1, Map.of(4, 9L))))).isSameAs(first);
  }

  @Test
  @DisplayName("comments come ten at a time, each time in an order of their own")
  void commentsComeByTen() {
    Release first = Release.NOTHING.next(FIVE, comments(12, 10));
    assertThat(first.words().get(WORDS)).hasSize(10);
    assertThat(first.next(FIVE, comments(30, 19)).words()).isEqualTo(first.words());
    assertThat(first.next(FIVE, comments(30, 20)).words().get(WORDS)).hasSize(20);
    assertThat(Release.NOTHING.next(FIVE, comments(12, 9)).words()).isEmpty();
  }

  @Test
  @DisplayName("nothing that is ever shown of a wave can be solved for fewer than five people")
  void nothingCanBeSolvedForAFew() {
    int looks = 0;
    for (long seed = 1; seed <= 150; seed++) {
      looks += live(seed);
    }
    assertThat(looks).isGreaterThan(200);
  }

  @Test
  @DisplayName("the attack finds the sixth answer where sheets are counted instead of answers")
  void theAttackWorks() {
    List<BitSet> shown = new ArrayList<>(List.of(group(0, 1, 2, 3, 4), group(0, 1, 2, 3, 4, 9)));

    assertThat(solvable(shown, group(9))).isTrue();
    assertThat(solvable(shown, group(8))).isFalse();
  }

  /** One wave; returns how often something was shown. */
  private static int live(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Integer[][] sheets = new Integer[PEOPLE][];
    Map<Long, List<BitSet>> seen = new HashMap<>();
    Release shown = Release.NOTHING;
    int looks = 0;
    for (int person = 0; person < PEOPLE; person++) {
      sheets[person] = sheet(random);
      if (random.nextInt(3) == 0 || person == PEOPLE - 1) {
        Release next = shown.next(FIVE, tally(sheets));
        looks += next == shown ? 0 : 1;
        for (long item = 0; item < ITEMS; item++) {
          long before = total(shown.counts().get(item));
          long now = total(next.counts().get(item));
          assertThat(now - before).as("seed %d", seed).matches(more -> more == 0 || more >= 5);
          if (now != before) {
            BitSet behind = behind(sheets, (int) item);
            assertThat(now).isEqualTo(behind.cardinality());
            seen.computeIfAbsent(item, key -> new ArrayList<>()).add(behind);
          }
        }
        shown = next;
      }
    }
    seen.values().forEach(groups -> assertThat(smallest(groups)).as("seed %d", seed).isEmpty());
    return looks;
  }

  /** Answers 1 to 5 by item; null where it is left out or does not apply. */
  private static Integer[] sheet(SplittableRandom random) {
    Integer[] sheet = new Integer[ITEMS];
    for (int item = 0; item < ITEMS; item++) {
      sheet[item] = random.nextInt(100) < 25 * item ? null : 1 + random.nextInt(5);
    }
    return sheet;
  }

  private static Release tally(Integer[][] sheets) {
    long handedIn = 0;
    Map<Long, Map<Integer, Long>> counts = new HashMap<>();
    for (Integer[] sheet : sheets) {
      if (sheet != null) {
        handedIn++;
        for (int item = 0; item < ITEMS; item++) {
          if (sheet[item] != null) {
            counts
                .computeIfAbsent((long) item, key -> new TreeMap<>())
                .merge(sheet[item], 1L, Long::sum);
          }
        }
      }
    }
    return new Release(handedIn, counts, Map.of());
  }

  private static BitSet behind(Integer[][] sheets, int item) {
    BitSet people = new BitSet();
    for (int person = 0; person < PEOPLE; person++) {
      people.set(person, sheets[person] != null && sheets[person][item] != null);
    }
    return people;
  }

  /** Every group of fewer than five whose sum follows from the sums of what was shown. */
  private static List<BitSet> smallest(List<BitSet> shown) {
    List<BitSet> found = new ArrayList<>();
    for (int mask = 1; mask < 1 << PEOPLE; mask++) {
      if (Integer.bitCount(mask) < FIVE.figures()) {
        BitSet group = BitSet.valueOf(new long[] {mask});
        if (solvable(shown, group)) {
          found.add(group);
        }
      }
    }
    return found;
  }

  /** Whether a group lies in the row space of the groups shown: Gaussian elimination. */
  private static boolean solvable(List<BitSet> shown, BitSet group) {
    List<double[]> rows = new ArrayList<>();
    for (BitSet one : shown) {
      double[] row = reduced(rows, vector(one));
      if (pivot(row) >= 0) {
        rows.add(row);
      }
    }
    return pivot(reduced(rows, vector(group))) < 0;
  }

  private static double[] reduced(List<double[]> rows, double[] vector) {
    for (double[] row : rows) {
      int pivot = pivot(row);
      double factor = vector[pivot] / row[pivot];
      for (int i = 0; i < PEOPLE; i++) {
        vector[i] -= factor * row[i];
      }
    }
    return vector;
  }

  private static int pivot(double[] row) {
    for (int i = 0; i < PEOPLE; i++) {
      if (Math.abs(row[i]) > 1e-9) {
        return i;
      }
    }
    return -1;
  }

  private static double[] vector(BitSet group) {
    double[] vector = new double[PEOPLE];
    group.stream().forEach(person -> vector[person] = 1);
    return vector;
  }

  private static BitSet group(int... people) {
    BitSet group = new BitSet();
    for (int person : people) {
      group.set(person);
    }
    return group;
  }

  private static Release figures(long sheets, Map<Integer, Map<Integer, Long>> counts) {
    Map<Long, Map<Integer, Long>> byItem = new HashMap<>();
    counts.forEach((item, given) -> byItem.put((long) item, given));
    return new Release(sheets, byItem, Map.of());
  }

  private static Release comments(long sheets, int comments) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < comments; i++) {
      words.add("Comment " + i);
    }
    return new Release(sheets, Map.of(), Map.of(WORDS, words));
  }

  private static long total(Map<Integer, Long> given) {
    return given == null ? 0 : given.values().stream().mapToLong(Long::longValue).sum();
  }
}
