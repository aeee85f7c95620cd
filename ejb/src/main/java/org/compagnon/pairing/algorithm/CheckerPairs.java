package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/** A growing list of pairs, by number, with the line that names each, for the checker. */
final class CheckerPairs {

  int[] mentee = new int[16];
  int[] mentor = new int[16];
  int[] score = new int[16];
  int[] line = new int[16];
  int size;

  void add(long menteeNumber, long mentorNumber, long pairScore, int atLine) {
    if (size == line.length) {
      mentee = Arrays.copyOf(mentee, 2 * size);
      mentor = Arrays.copyOf(mentor, 2 * size);
      score = Arrays.copyOf(score, 2 * size);
      line = Arrays.copyOf(line, 2 * size);
    }
    mentee[size] = (int) menteeNumber;
    mentor[size] = (int) mentorNumber;
    score[size] = (int) pairScore;
    line[size++] = atLine;
  }
}
