package org.compagnon.pairing.scoring;

/** Hours of the week that people have in common: three words and a bit count for each pair. */
final class CommonHours {

  private final WeekHours[] mentees;
  private final boolean[] known;
  private final long[] first;
  private final long[] second;
  private final long[] third;
  private final int weight;
  private final int least;
  private final PairingModel.Criteria by;

  /** The weeks of these people; indexes are positions in the arrays. */
  CommonHours(ScoringProfile[] mentees, ScoringProfile[] mentors, PairingModel.Criteria criteria) {
    by = criteria;
    weight = weight(criteria);
    var rule = criteria.rules().minCommonHours();
    least = rule == null ? 0 : rule;
    this.mentees = new WeekHours[mentees.length];
    for (int i = 0; i < mentees.length; i++) {
      this.mentees[i] = mentees[i].preferences().week();
    }
    known = new boolean[mentors.length];
    first = new long[mentors.length];
    second = new long[mentors.length];
    third = new long[mentors.length];
    for (int j = 0; j < mentors.length; j++) {
      var week = mentors[j].preferences().week();
      known[j] = week != null;
      first[j] = week == null ? 0 : week.first();
      second[j] = week == null ? 0 : week.second();
      third[j] = week == null ? 0 : week.third();
    }
  }

  /** Whether these criteria ask for hours at all. */
  static boolean asked(PairingModel.Criteria criteria) {
    return weight(criteria) > 0 || criteria.rules().minCommonHours() != null;
  }

  private static int weight(PairingModel.Criteria by) {
    return CountedPoints.counts(Criterion.AVAILABILITY, by) ? by.weights().availability() : 0;
  }

  /** What every number of common hours adds to a sum; weighted points, or a rule's refusal. */
  private int[] byHours(WeekHours mentee) {
    int[] added = new int[mentee.count() + 1];
    for (int hours = 0; hours < added.length; hours++) {
      added[hours] =
          added.length == 1
              ? 0
              : weight * PreferencePoints.hours(hours, PreferencePoints.enoughHours(by, mentee));
      if (hours < least) {
        added[hours] = FacetTables.FORBIDDEN;
      }
    }
    return added;
  }

  /** Adds to the sums of all mentors. */
  void add(int mentee, int[] sums) {
    var week = mentees[mentee];
    if (week == null) {
      return;
    }
    int[] added = byHours(week);
    long a = week.first();
    long b = week.second();
    long c = week.third();
    for (int j = 0; j < known.length; j++) {
      int common =
          Long.bitCount(a & first[j]) + Long.bitCount(b & second[j]) + Long.bitCount(c & third[j]);
      sums[j] += known[j] ? added[common] : 0;
    }
  }

  /** Reads single pairs of one mentee after the other; belongs to one thread. */
  final class Picker {

    private WeekHours week;
    private int[] added;
    private int most;

    /** Turns to a mentee. */
    void begin(int mentee) {
      week = mentees[mentee];
      added = week == null ? null : byHours(week);
      most = week == null ? 0 : weight * Points.FULL;
    }

    /** At most what {@link #sum} gives for anybody, forbidden people aside. */
    int most() {
      return most;
    }

    /** What {@link #add} adds for one mentor. */
    int sum(int mentor) {
      if (week == null || !known[mentor]) {
        return 0;
      }
      return added[
          Long.bitCount(week.first() & first[mentor])
              + Long.bitCount(week.second() & second[mentor])
              + Long.bitCount(week.third() & third[mentor])];
    }
  }

  /** Adds the rule's bit for every mentor with too few hours in common. */
  void addRule(int mentee, int[] bits) {
    var week = mentees[mentee];
    for (int j = 0; week != null && j < known.length; j++) {
      if (known[j] && common(week, j) < least) {
        bits[j] |= 1 << Rule.OVERLAP.ordinal();
      }
    }
  }

  private int common(WeekHours week, int mentor) {
    return week.common(new WeekHours(first[mentor], second[mentor], third[mentor]));
  }
}
