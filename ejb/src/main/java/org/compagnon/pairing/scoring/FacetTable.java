package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * The answers of one {@link Facet} for every pair of values, made when first asked for.
 *
 * <p>Safe for several threads: a row is published whole, and two threads that make the same one
 * make it alike. Where the values are so many that all answers would fill more than {@value
 * #MOST_KEPT} entries, rows are made anew each time.
 */
final class FacetTable {

  private static final long MOST_KEPT = 8_000_000;

  private final ToIntBiFunction<ScoringProfile, ScoringProfile> answer;
  private final Values mentees;
  private final Values mentors;
  private final AtomicReferenceArray<int[]> rows;

  /** People by the value they have: the class of each, and one person of each class. */
  private record Values(int[] classOf, List<ScoringProfile> examples) {

    static Values of(ScoringProfile[] people, Function<ScoringProfile, Object> key) {
      var classes = new HashMap<Object, Integer>();
      var examples = new ArrayList<ScoringProfile>();
      int[] classOf = new int[people.length];
      for (int p = 0; p < people.length; p++) {
        var known = classes.putIfAbsent(key.apply(people[p]), examples.size());
        classOf[p] = known == null ? examples.size() : known;
        if (known == null) {
          examples.add(people[p]);
        }
      }
      return new Values(classOf, examples);
    }
  }

  /**
   * A table.
   *
   * @param answer depends on nothing but the key's values of the two
   */
  FacetTable(
      ScoringProfile[] mentees,
      ScoringProfile[] mentors,
      Function<ScoringProfile, Object> key,
      ToIntBiFunction<ScoringProfile, ScoringProfile> answer) {
    this.answer = answer;
    this.mentees = Values.of(mentees, key);
    this.mentors = Values.of(mentors, key);
    long entries = (long) this.mentees.examples().size() * this.mentors.examples().size();
    rows = entries > MOST_KEPT ? null : new AtomicReferenceArray<>(this.mentees.examples().size());
  }

  /** The class of every mentor: where to look in {@link #row}. Not to be changed. */
  int[] mentorClasses() {
    return mentors.classOf();
  }

  /** The answers for one mentee by the class of the mentor. Not to be changed. */
  int[] row(int mentee) {
    int of = mentees.classOf()[mentee];
    if (rows == null) {
      return make(of);
    }
    int[] kept = rows.get(of);
    if (kept == null) {
      kept = make(of);
      rows.set(of, kept);
    }
    return kept;
  }

  private int[] make(int menteeClass) {
    var mentee = mentees.examples().get(menteeClass);
    int[] row = new int[mentors.examples().size()];
    for (int k = 0; k < row.length; k++) {
      row[k] = answer.applyAsInt(mentee, mentors.examples().get(k));
    }
    return row;
  }
}
