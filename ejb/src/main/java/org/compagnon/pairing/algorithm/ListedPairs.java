package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Pairs by mentee, ascending by mentor, that can grow: the part of all pairs that is held in
 * memory.
 */
final class ListedPairs {

  private final PairingPeople people;
  private int[] rowStart;
  private int[] mentor;
  private int[] score;

  /** No pairs yet. */
  ListedPairs(PairingPeople people) {
    this.people = people;
    rowStart = new int[people.menteeIds().length + 1];
    mentor = new int[0];
    score = new int[0];
  }

  /** A pair and its score in one number that sorts by mentor. */
  static long packed(int mentor, int score) {
    return (long) mentor << 32 | score;
  }

  static int mentor(long packed) {
    return (int) (packed >>> 32);
  }

  static int score(long packed) {
    return (int) packed;
  }

  int size() {
    return mentor.length;
  }

  boolean contains(int mentee, int wanted) {
    return Arrays.binarySearch(mentor, rowStart[mentee], rowStart[mentee + 1], wanted) >= 0;
  }

  /**
   * Adds pairs that are not listed yet.
   *
   * @param added by mentee, packed, in any order; null for none
   */
  void add(long[][] added) {
    int[] start = new int[rowStart.length];
    for (int i = 0; i + 1 < start.length; i++) {
      int more = added[i] == null ? 0 : added[i].length;
      start[i + 1] = Math.addExact(start[i], rowStart[i + 1] - rowStart[i] + more);
    }
    int[] mentors = new int[start[start.length - 1]];
    int[] scores = new int[mentors.length];
    for (int i = 0; i + 1 < start.length; i++) {
      if (added[i] != null) {
        Arrays.sort(added[i]);
      }
      merge(i, added[i], start[i], mentors, scores);
    }
    rowStart = start;
    mentor = mentors;
    score = scores;
  }

  private void merge(int mentee, long[] added, int to, int[] mentors, int[] scores) {
    int from = rowStart[mentee];
    int end = rowStart[mentee + 1];
    int next = to;
    int k = 0;
    int more = added == null ? 0 : added.length;
    while (from < end || k < more) {
      if (k == more || from < end && mentor[from] < added[k] >>> 32) {
        mentors[next] = mentor[from];
        scores[next++] = score[from++];
      } else {
        mentors[next] = (int) (added[k] >>> 32);
        scores[next++] = (int) added[k++];
      }
    }
  }

  /** The listed pairs and the locked ones as a problem. */
  PairingProblem problem() {
    int locks = people.locks().size();
    int[] start = new int[rowStart.length];
    int[] mentors = new int[mentor.length + locks];
    int[] scores = new int[mentors.length];
    boolean[] locked = new boolean[mentors.length];
    int next = 0;
    int lock = 0;
    for (int i = 0; i + 1 < start.length; i++) {
      int at = rowStart[i];
      while (at < rowStart[i + 1] || lock < locks && people.locks().get(lock).mentee() == i) {
        boolean lockNext =
            lock < locks
                && people.locks().get(lock).mentee() == i
                && (at == rowStart[i + 1] || people.locks().get(lock).mentor() < mentor[at]);
        mentors[next] = lockNext ? people.locks().get(lock).mentor() : mentor[at];
        scores[next] = lockNext ? people.locks().get(lock++).score() : score[at++];
        locked[next++] = lockNext;
      }
      start[i + 1] = next;
    }
    return new PairingProblem(
        people.firstMentorsFirst(),
        new PairingProblem.Mentees(people.menteeIds(), people.demand(), people.priority()),
        new PairingProblem.Mentors(people.mentorIds(), people.capacity()),
        new PairingProblem.Arcs(start, mentors, scores, locked));
  }
}
