package org.compagnon.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares the pairs of two rounds mentee by mentee. Plain Java. */
final class Comparison {

  private final Map<Long, Side> left;
  private final Map<Long, Side> right;
  private final List<Difference> changes = new ArrayList<>();
  private int same;
  private int gaining;
  private int losing;
  private int moved;

  /** One pair of a round. */
  record Row(long menteeEnrolmentId, long menteePersonId, long mentorPersonId, int score) {}

  /** What one mentee has in one round. */
  record Side(long personId, Set<Long> mentors, int score) {

    static final Side NOBODY = new Side(0, Set.of(), 0);

    /** More mentors are better than fewer, then the higher score. */
    int compareWith(Side other) {
      int byMentors = Integer.compare(mentors.size(), other.mentors.size());
      return byMentors != 0 ? byMentors : Integer.compare(score, other.score);
    }
  }

  /** One mentee who is not the same in both. */
  record Difference(long menteeEnrolmentId, long menteePersonId, Side left, Side right) {

    int score() {
      return right.score() - left.score();
    }
  }

  Comparison(List<Row> leftRows, List<Row> rightRows) {
    left = byMentee(leftRows);
    right = byMentee(rightRows);
    var mentees = new HashSet<>(left.keySet());
    mentees.addAll(right.keySet());
    mentees.stream().sorted().forEach(this::compare);
    changes.sort(
        Comparator.comparing(Difference::score).thenComparing(Difference::menteeEnrolmentId));
  }

  private void compare(long mentee) {
    var before = left.getOrDefault(mentee, Side.NOBODY);
    var after = right.getOrDefault(mentee, Side.NOBODY);
    if (before.mentors().equals(after.mentors())) {
      same++;
      return;
    }
    int better = after.compareWith(before);
    gaining += better > 0 ? 1 : 0;
    losing += better < 0 ? 1 : 0;
    moved += better == 0 ? 1 : 0;
    long person = Math.max(before.personId(), after.personId());
    changes.add(new Difference(mentee, person, before, after));
  }

  private static Map<Long, Side> byMentee(List<Row> rows) {
    var sides = new TreeMap<Long, Side>();
    for (var row : rows) {
      var one = new Side(row.menteePersonId(), Set.of(row.mentorPersonId()), row.score());
      sides.merge(row.menteeEnrolmentId(), one, Comparison::together);
    }
    return sides;
  }

  private static Side together(Side one, Side other) {
    var mentors = new HashSet<>(one.mentors());
    mentors.addAll(other.mentors());
    return new Side(one.personId(), mentors, one.score() + other.score());
  }

  int same() {
    return same;
  }

  int gaining() {
    return gaining;
  }

  int losing() {
    return losing;
  }

  int moved() {
    return moved;
  }

  /** Greatest loss first. */
  List<Difference> changes() {
    return changes;
  }
}
