package org.compagnon.pairing.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What silence counts in a round: for each criterion the mean points over the pairs that the rules
 * allow and whose mentee stated it. A criterion without a figure was stated by nobody and does not
 * count for anybody.
 *
 * @param points mean by criterion, 0 to 10,000; the key is the criterion's name, or that of {@link
 *     Criterion#FIELD} with the question's code behind it
 */
public record Averages(Map<String, Integer> points) {

  /** No figure at all. */
  public static final Averages NONE = new Averages(Map.of());

  /** Takes a copy. */
  public Averages {
    points = points == null ? Map.of() : Map.copyOf(points);
  }

  /** The figure of a criterion; null where nobody stated it. */
  Integer of(Criterion criterion) {
    return points.get(key(criterion));
  }

  /** The figure of a question; null where nobody answered it. */
  Integer of(FieldCriterion field) {
    return points.get(key(field));
  }

  static String key(Criterion criterion) {
    return criterion.name();
  }

  static String key(FieldCriterion field) {
    return Criterion.FIELD.name() + "." + field.question().code();
  }

  /**
   * The figures that still mean the same under other criteria: those of criteria that are asked in
   * the same way, whatever their weight and whatever the rules.
   */
  public Averages kept(PairingModel.Criteria before, PairingModel.Criteria after) {
    var kept = new HashMap<>(points);
    if (before.weights().idealLevelGap() != after.weights().idealLevelGap()) {
      kept.remove(key(Criterion.LEVEL));
    }
    if (before.weights().functionWish() != after.weights().functionWish()) {
      kept.remove(key(Criterion.FUNCTION));
    }
    for (var field : before.fields()) {
      boolean same = after.fields().stream().anyMatch(other -> sameWay(field, other));
      if (!same) {
        kept.remove(key(field));
      }
    }
    return new Averages(kept);
  }

  private static boolean sameWay(FieldCriterion one, FieldCriterion other) {
    return one.question().equals(other.question()) && one.wish().better() == other.wish().better();
  }

  /** These figures, and those of others where these have none. */
  Averages and(Averages others) {
    var all = new HashMap<>(others.points);
    all.putAll(points);
    return new Averages(all);
  }

  /** One line for each figure, by name: what the notes of an instance say. */
  public List<String> notes() {
    return new TreeMap<>(points)
        .entrySet().stream().map(one -> "mean " + one.getKey() + " " + one.getValue()).toList();
  }
}
