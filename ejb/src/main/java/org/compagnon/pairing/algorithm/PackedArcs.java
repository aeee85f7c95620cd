package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Arcs while they are read, each packed into a single number (24 bits mentee, 24 bits mentor, 14
 * bits score), so that sorting the numbers sorts the arcs. A <i>pair</i> is such a number without
 * its score. People are indexes from 0.
 */
final class PackedArcs {

  private static final int SCORE_BITS = 14;
  private static final int PERSON_BITS = 24;
  private static final int PERSON_MASK = (1 << PERSON_BITS) - 1;
  private static final int SCORE_MASK = (1 << SCORE_BITS) - 1;

  private long[] packed;
  private int size;

  /** None yet, with room for so many. */
  PackedArcs(int room) {
    packed = new long[room];
  }

  static long pair(int mentee, int mentor) {
    return (long) mentee << PERSON_BITS | mentor;
  }

  static int menteeOf(long pair) {
    return (int) (pair >>> PERSON_BITS);
  }

  static int mentorOf(long pair) {
    return (int) pair & PERSON_MASK;
  }

  int size() {
    return size;
  }

  void add(long pair, int score) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, (int) Math.min(InstanceFile.MAX_ARCS, 2L * size + 1024));
    }
    packed[size++] = pair << SCORE_BITS | score;
  }

  /** Sorts by mentee in one sweep, then each row by itself; most files need neither. */
  void sort(int mentees) {
    boolean ascending = true;
    for (int arc = 1; arc < size && ascending; arc++) {
      ascending = packed[arc - 1] < packed[arc];
    }
    if (ascending) {
      return;
    }
    int[] rowStart = rowStarts(mentees);
    int[] next = rowStart.clone();
    long[] sorted = new long[size];
    for (int arc = 0; arc < size; arc++) {
      sorted[next[menteeOf(pair(arc))]++] = packed[arc];
    }
    packed = sorted;
    for (int i = 0; i < mentees; i++) {
      Arrays.sort(packed, rowStart[i], rowStart[i + 1]);
    }
  }

  /** A pair that has two arcs, or -1 where there is none. To be asked after sorting. */
  long givenTwice() {
    for (int arc = 1; arc < size; arc++) {
      if (pair(arc - 1) == pair(arc)) {
        return pair(arc);
      }
    }
    return -1;
  }

  /** The arc of a pair, or -1 where it has none. To be asked after sorting. */
  int find(long pair) {
    // Scores are the lowest bits: the arc of the pair is the first one from score 0 on.
    int found = Arrays.binarySearch(packed, 0, size, pair << SCORE_BITS);
    int arc = found < 0 ? -found - 1 : found;
    return arc < size && pair(arc) == pair ? arc : -1;
  }

  /** The columns of the arc table. To be asked after sorting. */
  PairingProblem.Arcs columns(int mentees, boolean[] locked) {
    int[] mentor = new int[size];
    int[] score = new int[size];
    for (int arc = 0; arc < size; arc++) {
      mentor[arc] = mentorOf(pair(arc));
      score[arc] = (int) packed[arc] & SCORE_MASK;
    }
    return new PairingProblem.Arcs(rowStarts(mentees), mentor, score, locked);
  }

  private long pair(int arc) {
    return packed[arc] >>> SCORE_BITS;
  }

  private int[] rowStarts(int mentees) {
    int[] rowStart = new int[mentees + 1];
    for (int arc = 0; arc < size; arc++) {
      rowStart[menteeOf(pair(arc)) + 1]++;
    }
    for (int i = 0; i < mentees; i++) {
      rowStart[i + 1] += rowStart[i];
    }
    return rowStart;
  }
}
