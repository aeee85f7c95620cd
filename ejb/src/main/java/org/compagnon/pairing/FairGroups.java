package org.compagnon.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts groups of mentees side by side for two rounds without showing anybody: a group is shown from
 * {@value #LEAST} mentees on in both rounds, and what is not shown is itself at least as large, so
 * that the whole minus what is shown says nothing about fewer. Plain Java.
 */
final class FairGroups {

  /** Fewest mentees of a row. */
  static final int LEAST = 5;

  /** Most rows with a name; smaller groups are put together. */
  static final int MOST = 30;

  private FairGroups() {}

  /**
   * Sums over one group in one round.
   *
   * @param name null where the people say nothing
   * @param left whether it is the left round
   * @param mentees people who wanted a mentor
   * @param paired those who get one
   * @param pairs their pairs
   * @param score the pairs' scores added up
   * @param days the days those who get one have waited, added up
   */
  record Sum(String name, boolean left, int mentees, int paired, int pairs, long score, long days) {

    static final Sum NOTHING = new Sum(null, true, 0, 0, 0, 0, 0);

    /** The same on the left and on the right. */
    List<Sum> onBothSides() {
      return List.of(
          new Sum(name, true, mentees, paired, pairs, score, days),
          new Sum(name, false, mentees, paired, pairs, score, days));
    }

    Sum plus(Sum other) {
      return new Sum(
          name,
          left,
          mentees + other.mentees,
          paired + other.paired,
          pairs + other.pairs,
          score + other.score,
          days + other.days);
    }

    RoundComparison.GroupSide side() {
      boolean shown = paired >= LEAST;
      return new RoundComparison.GroupSide(
          mentees,
          paired,
          shown ? (int) Math.round((double) score / pairs) : null,
          shown ? (int) Math.round((double) days / paired) : null);
    }
  }

  /** The same group in both rounds. */
  private record Both(String name, Sum left, Sum right) {

    int least() {
      return Math.min(left.mentees(), right.mentees());
    }

    Both plus(Both other) {
      return new Both(null, left.plus(other.left), right.plus(other.right));
    }

    RoundComparison.GroupRow row() {
      return new RoundComparison.GroupRow(name, left.side(), right.side());
    }
  }

  /** The rows that may be shown, the largest group first, what was put together last. */
  static List<RoundComparison.GroupRow> rows(List<Sum> sums) {
    var groups = new ArrayList<>(groups(sums));
    groups.sort(
        Comparator.comparingInt((Both one) -> -one.least())
            .thenComparing(Both::name, Comparator.nullsLast(Comparator.naturalOrder())));
    var shown = new ArrayList<Both>();
    var together = new Both(null, Sum.NOTHING, Sum.NOTHING);
    boolean hides = false;
    for (var group : groups) {
      if (group.name() != null && group.least() >= LEAST && shown.size() < MOST) {
        shown.add(group);
      } else {
        together = together.plus(group);
        hides = true;
      }
    }
    while (hides && together.least() < LEAST && !shown.isEmpty()) {
      together = together.plus(shown.remove(shown.size() - 1));
    }
    if (hides && together.least() >= LEAST) {
      shown.add(together);
    }
    return shown.stream().map(Both::row).toList();
  }

  private static List<Both> groups(List<Sum> sums) {
    var lefts = byName(sums, true);
    var rights = byName(sums, false);
    return sums.stream()
        .map(Sum::name)
        .distinct()
        .map(
            name ->
                new Both(
                    name,
                    lefts.getOrDefault(name, Sum.NOTHING),
                    rights.getOrDefault(name, Sum.NOTHING)))
        .filter(both -> both.left().mentees() + both.right().mentees() > 0)
        .toList();
  }

  private static Map<String, Sum> byName(List<Sum> sums, boolean left) {
    var byName = new HashMap<String, Sum>();
    for (var sum : sums) {
      if (sum.left() == left) {
        byName.merge(sum.name(), sum, Sum::plus);
      }
    }
    return byName;
  }
}
