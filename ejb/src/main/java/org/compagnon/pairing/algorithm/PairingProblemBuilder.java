package org.compagnon.pairing.algorithm;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Collects the records of a {@link PairingProblem} in any order and puts them into canonical form.
 *
 * <p>People are added before the arcs that name them. Not safe for several threads; not reusable
 * after {@link #build()}.
 */
public final class PairingProblemBuilder {

  private static final long LOCK_BIT = 1L << 31;
  private static final long SCORE_MASK = LOCK_BIT - 1;

  private final Map<Long, long[]> mentees = new HashMap<>();
  private final Map<Long, Integer> mentors = new HashMap<>();
  private long[] arcMentee = new long[1024];
  private long[] arcMentor = new long[1024];
  private int[] arcScore = new int[1024];
  private boolean[] arcLocked = new boolean[1024];
  private int arcs;
  private boolean firstMentorsFirst;

  PairingProblemBuilder() {}

  /** Makes {@link PairingProblem#firstMentorsFirst()} hold, which by default it does not. */
  public PairingProblemBuilder firstMentorsFirst() {
    firstMentorsFirst = true;
    return this;
  }

  /**
   * Adds a mentee.
   *
   * @param id any number, unique among mentees
   * @param demand 1 to 3 mentors wanted, locked ones included
   * @param priority 0 to 1,000,000,000,000 basis points
   * @throws IllegalArgumentException if a value is out of range or the id was given before
   */
  public PairingProblemBuilder mentee(long id, int demand, long priority) {
    require(
        demand >= 1 && demand <= PairingProblem.MAX_DEMAND,
        "The demand (%d) of mentee (%d) must lie between 1 and 3.",
        demand,
        id);
    require(
        priority >= 0 && priority <= PairingProblem.MAX_PRIORITY,
        "The priority (%d) of mentee (%d) must lie between 0 and 10^12.",
        priority,
        id);
    var before = mentees.put(id, new long[] {demand, priority});
    require(before == null, "The mentee (%d) must be given once only.", id);
    return this;
  }

  /**
   * Adds a mentor.
   *
   * @param id any number, unique among mentors (it may also be a mentee's)
   * @param capacity 0 or more mentees, locked ones included
   * @throws IllegalArgumentException if the capacity is negative or the id was given before
   */
  public PairingProblemBuilder mentor(long id, int capacity) {
    require(capacity >= 0, "The capacity (%d) of mentor (%d) must not be negative.", capacity, id);
    var before = mentors.put(id, capacity);
    require(before == null, "The mentor (%d) must be given once only.", id);
    return this;
  }

  /**
   * Adds an eligible pair.
   *
   * @param score 0 to 10,000 basis points
   * @throws IllegalArgumentException if the score is out of range or one of the two is unknown
   */
  public PairingProblemBuilder arc(long mentee, long mentor, int score) {
    return add(mentee, mentor, score, false);
  }

  /**
   * Adds a pair that must be part of every answer; it need not be eligible by any rule.
   *
   * @param score 0 to 10,000 basis points, counted in the total
   * @throws IllegalArgumentException if the score is out of range or one of the two is unknown
   */
  public PairingProblemBuilder lockedArc(long mentee, long mentor, int score) {
    return add(mentee, mentor, score, true);
  }

  /**
   * The problem in canonical form.
   *
   * @throws IllegalArgumentException if an arc was given twice, or locked pairs exceed a demand or
   *     a capacity
   */
  public PairingProblem build() {
    long[] menteeIds = sortedIds(mentees);
    long[] mentorIds = sortedIds(mentors);
    int[] demand = new int[menteeIds.length];
    long[] priority = new long[menteeIds.length];
    for (int i = 0; i < menteeIds.length; i++) {
      demand[i] = (int) mentees.get(menteeIds[i])[0];
      priority[i] = mentees.get(menteeIds[i])[1];
    }
    int[] capacity = new int[mentorIds.length];
    for (int j = 0; j < mentorIds.length; j++) {
      capacity[j] = mentors.get(mentorIds[j]);
    }
    var problem =
        new PairingProblem(
            firstMentorsFirst,
            new PairingProblem.Mentees(menteeIds, demand, priority),
            new PairingProblem.Mentors(mentorIds, capacity),
            rows(menteeIds, mentorIds));
    requireLocksFit(problem);
    return problem;
  }

  private PairingProblemBuilder add(long mentee, long mentor, int score, boolean locked) {
    require(
        score >= 0 && score <= PairingProblem.MAX_SCORE,
        "The score (%d) of mentee (%d) must lie between 0 and 10,000.",
        score,
        mentee);
    require(mentees.containsKey(mentee), "The arc's mentee (%d) must be given before.", mentee);
    require(mentors.containsKey(mentor), "The arc's mentor (%d) must be given before.", mentor);
    if (arcs == arcScore.length) {
      int larger = arcs * 2;
      arcMentee = Arrays.copyOf(arcMentee, larger);
      arcMentor = Arrays.copyOf(arcMentor, larger);
      arcScore = Arrays.copyOf(arcScore, larger);
      arcLocked = Arrays.copyOf(arcLocked, larger);
    }
    arcMentee[arcs] = mentee;
    arcMentor[arcs] = mentor;
    arcScore[arcs] = score;
    arcLocked[arcs++] = locked;
    return this;
  }

  /** Counting sort by mentee, then a sort by mentor inside each row on packed keys. */
  private PairingProblem.Arcs rows(long[] menteeIds, long[] mentorIds) {
    int[] rowStart = new int[menteeIds.length + 1];
    int[] row = new int[arcs];
    for (int a = 0; a < arcs; a++) {
      row[a] = Arrays.binarySearch(menteeIds, arcMentee[a]);
      rowStart[row[a] + 1]++;
    }
    for (int i = 0; i < menteeIds.length; i++) {
      rowStart[i + 1] += rowStart[i];
    }
    int[] next = rowStart.clone();
    long[] packed = new long[arcs];
    for (int a = 0; a < arcs; a++) {
      long mentor = Arrays.binarySearch(mentorIds, arcMentor[a]);
      packed[next[row[a]]++] = mentor << 32 | (arcLocked[a] ? LOCK_BIT : 0) | arcScore[a];
    }
    int[] mentor = new int[arcs];
    int[] score = new int[arcs];
    boolean[] locked = new boolean[arcs];
    for (int i = 0; i < menteeIds.length; i++) {
      Arrays.sort(packed, rowStart[i], rowStart[i + 1]);
      for (int a = rowStart[i]; a < rowStart[i + 1]; a++) {
        mentor[a] = (int) (packed[a] >>> 32);
        score[a] = (int) (packed[a] & SCORE_MASK);
        locked[a] = (packed[a] & LOCK_BIT) != 0;
        require(
            a == rowStart[i] || mentor[a - 1] != mentor[a],
            "The arc of mentee (%d) and mentor (%d) must be given once only.",
            menteeIds[i],
            mentorIds[mentor[a]]);
      }
    }
    return new PairingProblem.Arcs(rowStart, mentor, score, locked);
  }

  private static void requireLocksFit(PairingProblem problem) {
    int[] taken = new int[problem.mentors()];
    for (int i = 0; i < problem.mentees(); i++) {
      int locks = 0;
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (problem.locked(arc)) {
          locks++;
          taken[problem.mentorOf(arc)]++;
        }
      }
      require(
          locks <= problem.demand(i),
          "The locked pairs (%d) of mentee (%d) must not exceed the demand.",
          locks,
          problem.menteeId(i));
    }
    for (int j = 0; j < taken.length; j++) {
      require(
          taken[j] <= problem.capacity(j),
          "The locked pairs (%d) of mentor (%d) must not exceed the capacity.",
          taken[j],
          problem.mentorId(j));
    }
  }

  private static long[] sortedIds(Map<Long, ?> people) {
    return people.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
  }

  private static void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(message.formatted(values));
    }
  }
}
