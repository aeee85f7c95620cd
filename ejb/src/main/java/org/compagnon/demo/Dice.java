package org.compagnon.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded chance. Each generator throws its own, so that a change in one leaves the others alone.
 */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** True in {@code percent} of a hundred throws. */
  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One entry of a list that is not empty. */
  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Up to {@code count} different entries, in random order. */
  <T> List<T> some(List<T> list, int count) {
    List<T> rest = new ArrayList<>(list);
    List<T> chosen = new ArrayList<>();
    while (chosen.size() < count && !rest.isEmpty()) {
      chosen.add(rest.remove(random.nextInt(rest.size())));
    }
    return chosen;
  }

  /** An index drawn in proportion to the weights, which are positive. */
  int weighted(List<Integer> weights) {
    int left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
    int index = 0;
    while (left >= weights.get(index)) {
      left -= weights.get(index);
      index++;
    }
    return index;
  }

  /** Roughly normal, mean 0 and deviation 1, cut at about ±3.5. */
  double bell() {
    double sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum - 6;
  }
}
