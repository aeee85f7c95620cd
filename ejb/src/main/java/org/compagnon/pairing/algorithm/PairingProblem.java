package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * One pairing problem: mentees, mentors, arcs and locks, in compressed rows.
 *
 * <p>Immutable and in canonical form: mentees and mentors ascend by id, the arcs of a mentee ascend
 * by mentor. Two problems built from the same records in different order are therefore equal byte
 * by byte and have the same {@link #inputHash()}. Indexes run from 0; ids are whatever the caller
 * uses and are only compared.
 *
 * <p>Ranges, all checked by the {@link PairingProblemBuilder}: demand 1 to {@value #MAX_DEMAND},
 * priority 0 to {@value #MAX_PRIORITY} basis points (all together {@value #MAX_PRIORITIES}),
 * capacity 0 or more, score 0 to {@value #MAX_SCORE} basis points. Locked arcs fit demand and
 * capacity.
 */
public final class PairingProblem {

  /** Most mentors one mentee may want. */
  public static final int MAX_DEMAND = 3;

  /** Best possible score of a pair, in basis points. */
  public static final int MAX_SCORE = 10_000;

  /** Highest priority of a mentee, in basis points. */
  public static final long MAX_PRIORITY = 1_000_000_000_000L;

  /** Most that all priorities, each times the demand, may add up to: no sum of costs overflows. */
  public static final long MAX_PRIORITIES = 1_000_000_000_000_000_000L;

  private final boolean firstMentorsFirst;
  private final long[] menteeIds;
  private final int[] demand;
  private final long[] priority;
  private final long[] mentorIds;
  private final int[] capacity;
  private final int[] rowStart;
  private final int[] mentorOfArc;
  private final int[] score;
  private final boolean[] locked;
  private volatile String inputHash;

  PairingProblem(boolean firstMentorsFirst, Mentees mentees, Mentors mentors, Arcs arcs) {
    this.firstMentorsFirst = firstMentorsFirst;
    menteeIds = mentees.ids();
    demand = mentees.demand();
    priority = mentees.priority();
    mentorIds = mentors.ids();
    capacity = mentors.capacity();
    rowStart = arcs.rowStart();
    mentorOfArc = arcs.mentor();
    score = arcs.score();
    locked = arcs.locked();
  }

  /** Columns of the mentee table, ascending by id. */
  record Mentees(long[] ids, int[] demand, long[] priority) {

    /** Whether the priorities, each times the demand, do not exceed {@link #MAX_PRIORITIES}. */
    static boolean fit(int[] demand, long[] priority) {
      long left = MAX_PRIORITIES;
      for (int i = 0; i < priority.length && left >= 0; i++) {
        left -= demand[i] * priority[i];
      }
      return left >= 0;
    }

    /** Checks the sum of the priorities. */
    Mentees {
      if (!fit(demand, priority)) {
        throw new IllegalArgumentException("The priorities must not add up to more than 10^18.");
      }
    }
  }

  /** Columns of the mentor table, ascending by id. */
  record Mentors(long[] ids, int[] capacity) {}

  /** Columns of the arc table; {@code rowStart} has one entry more than there are mentees. */
  record Arcs(int[] rowStart, int[] mentor, int[] score, boolean[] locked) {}

  /** A builder with nothing in it. */
  public static PairingProblemBuilder builder() {
    return new PairingProblemBuilder();
  }

  /**
   * Whether nobody gets a second mentor at the price of somebody's first, even where scores and
   * priorities would gain. It makes no difference where every mentee wants one.
   */
  public boolean firstMentorsFirst() {
    return firstMentorsFirst;
  }

  /** The same problem with one more place at a mentor. */
  PairingProblem withOneMorePlace(int mentor) {
    int[] more = capacity.clone();
    more[mentor]++;
    return new PairingProblem(
        firstMentorsFirst,
        new Mentees(menteeIds, demand, priority),
        new Mentors(mentorIds, more),
        new Arcs(rowStart, mentorOfArc, score, locked));
  }

  /** Number of mentees. */
  public int mentees() {
    return menteeIds.length;
  }

  /** Number of mentors. */
  public int mentors() {
    return mentorIds.length;
  }

  /** Number of arcs (eligible pairs, locked ones included). */
  public int arcs() {
    return score.length;
  }

  /** Id of the mentee at index {@code mentee}. */
  public long menteeId(int mentee) {
    return menteeIds[mentee];
  }

  /** Id of the mentor at index {@code mentor}. */
  public long mentorId(int mentor) {
    return mentorIds[mentor];
  }

  /** Index of the mentee with this id, or a negative number where there is none. */
  public int menteeIndex(long id) {
    return Arrays.binarySearch(menteeIds, id);
  }

  /** Index of the mentor with this id, or a negative number where there is none. */
  public int mentorIndex(long id) {
    return Arrays.binarySearch(mentorIds, id);
  }

  /** How many mentors this mentee wants, locked ones included. */
  public int demand(int mentee) {
    return demand[mentee];
  }

  /** What it is worth, in basis points, that this mentee gets at least one mentor. */
  public long priority(int mentee) {
    return priority[mentee];
  }

  /** How many mentees this mentor takes, locked ones included. */
  public int capacity(int mentor) {
    return capacity[mentor];
  }

  /** First arc of this mentee. */
  public int firstArc(int mentee) {
    return rowStart[mentee];
  }

  /** One past the last arc of this mentee. */
  public int endArc(int mentee) {
    return rowStart[mentee + 1];
  }

  /** Index of the mentor this arc leads to. */
  public int mentorOf(int arc) {
    return mentorOfArc[arc];
  }

  /** Score of this arc in basis points. */
  public int score(int arc) {
    return score[arc];
  }

  /** Whether this arc is part of every answer. */
  public boolean locked(int arc) {
    return locked[arc];
  }

  /**
   * The arc between two people by index.
   *
   * @return the arc, or -1 where the two are not eligible for each other
   */
  public int arcBetween(int mentee, int mentor) {
    int low = firstArc(mentee);
    int high = endArc(mentee) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = mentorOfArc[middle];
      if (found == mentor) {
        return middle;
      }
      if (found < mentor) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /**
   * SHA-256 of the canonical content, as 64 lower-case hexadecimal digits: equal for equal problems
   * whatever the order of input.
   */
  public String inputHash() {
    if (inputHash == null) {
      inputHash = ProblemHash.of(this);
    }
    return inputHash;
  }
}
