package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * An instance as the {@link CertificateChecker} sees it: columns by number of the mentee or mentor
 * (from 1; entry 0 is unused) and columns by arc in the order of the file. Refuses whatever
 * docs/pairing/certificate.md does not allow.
 */
final class CheckerInput {

  static final int MAX_PEOPLE = 10_000_000;
  static final int MAX_ARCS = 1_000_000_000;
  static final int BEST_SCORE = 10_000;
  private static final long HIGHEST_PRIORITY = 1_000_000_000_000L;
  private long prioritiesLeft = 1_000_000_000_000_000_000L;

  /** The objective puts mentees with at least one mentor between pairs and score. */
  boolean first;

  int mentees;
  int mentors;

  /** Number of mentors wanted, without the locked ones. */
  int[] demand;

  /** Whether any mentee wants more than one mentor, locked ones counted. */
  boolean severalWanted;

  long[] priority;

  /** Number of mentees taken, without the locked ones. */
  int[] capacity;

  boolean[] hasLock;
  int arcs;
  int[] mentee = new int[0];
  int[] mentor = new int[0];
  short[] score = new short[0];
  int[] lineOfArc = new int[0];
  boolean[] locked;
  int locks;

  private final CheckerPairs lockList = new CheckerPairs();
  private int[] rowStart;
  private int[] arcInRow;

  static CheckerInput read(Path file) throws IOException {
    var input = new CheckerInput();
    try (var in = new CheckerScanner(file)) {
      int promised = input.readHead(in, Files.size(file));
      boolean[] menteeGiven = new boolean[input.mentees + 1];
      boolean[] mentorGiven = new boolean[input.mentors + 1];
      for (int letter = in.next(); letter != CheckerScanner.END; letter = in.next()) {
        switch (letter) {
          case 'n' -> input.readMentee(in, menteeGiven);
          case 'm' -> input.readMentor(in, mentorGiven);
          case 'e' -> input.readArc(in, promised);
          case 'l' -> input.readLock(in);
          case 'o' -> input.readOrder(in);
          default -> throw in.malformed("the record is none of n, m, e, l and o, or a second p");
        }
        in.close(Character.toString(letter));
      }
      if (input.arcs != promised) {
        throw in.malformed(
            "the file has %d e records, but the p record promises %d"
                .formatted(input.arcs, promised));
      }
      input.sortIntoRows(in);
      input.applyLocks(in);
    }
    return input;
  }

  private int readHead(CheckerScanner in, long bytes) throws IOException {
    if (in.next() != 'p') {
      throw in.malformed("the first record must be 'p pairing'");
    }
    in.word("pairing");
    mentees = (int) in.number(0, MAX_PEOPLE);
    mentors = (int) in.number(0, MAX_PEOPLE);
    int promised = (int) in.number(0, MAX_ARCS);
    in.close("p");
    demand = new int[mentees + 1];
    Arrays.fill(demand, 1);
    priority = new long[mentees + 1];
    hasLock = new boolean[mentees + 1];
    capacity = new int[mentors + 1];
    Arrays.fill(capacity, 1);
    // An e record has 8 bytes at least: a wrong promise must not cost memory.
    makeRoom((int) Math.min(promised, bytes / 8 + 1));
    return promised;
  }

  private void makeRoom(int size) {
    mentee = Arrays.copyOf(mentee, size);
    mentor = Arrays.copyOf(mentor, size);
    score = Arrays.copyOf(score, size);
    lineOfArc = Arrays.copyOf(lineOfArc, size);
  }

  private void readMentee(CheckerScanner in, boolean[] given) throws IOException {
    int number = (int) in.number(1, mentees);
    demand[number] = (int) in.number(1, 3);
    priority[number] = in.number(0, HIGHEST_PRIORITY);
    if (given[number]) {
      throw in.malformed("mentee " + number + " has an n record already");
    }
    prioritiesLeft -= demand[number] * priority[number];
    if (prioritiesLeft < 0) {
      throw in.malformed("the priorities, each times the demand, exceed 10^18");
    }
    given[number] = true;
  }

  private void readMentor(CheckerScanner in, boolean[] given) throws IOException {
    int number = (int) in.number(1, mentors);
    capacity[number] = (int) in.number(0, Integer.MAX_VALUE);
    if (given[number]) {
      throw in.malformed("mentor " + number + " has an m record already");
    }
    given[number] = true;
  }

  private void readArc(CheckerScanner in, int promised) throws IOException {
    int from = (int) in.number(1, mentees);
    int to = (int) in.number(1, mentors);
    int worth = (int) in.number(0, BEST_SCORE);
    if (arcs == promised) {
      throw in.malformed("there are more e records than the p record promises, " + promised);
    }
    if (arcs == mentee.length) {
      makeRoom((int) Math.min(promised, 2L * arcs + 16));
    }
    mentee[arcs] = from;
    mentor[arcs] = to;
    score[arcs] = (short) worth;
    lineOfArc[arcs++] = in.line();
  }

  private void readLock(CheckerScanner in) throws IOException {
    long from = in.number(1, mentees);
    lockList.add(from, in.number(1, mentors), 0, in.line());
  }

  private void readOrder(CheckerScanner in) throws IOException {
    in.word("first");
    if (first) {
      throw in.malformed("there is an o record already");
    }
    first = true;
  }

  /** Lists the arcs of each mentee, and refuses a pair given twice. */
  private void sortIntoRows(CheckerScanner in) {
    rowStart = startsOf(mentee, arcs);
    arcInRow = inOrder(mentee, arcs, rowStart);
    int[] seenFor = new int[mentors + 1];
    for (int k = 0; k < arcs; k++) {
      int arc = arcInRow[k];
      if (seenFor[mentor[arc]] == mentee[arc]) {
        throw in.malformed(
            lineOfArc[arc],
            "mentee %d and mentor %d have an e record already".formatted(mentee[arc], mentor[arc]));
      }
      seenFor[mentor[arc]] = mentee[arc];
    }
  }

  private void applyLocks(CheckerScanner in) {
    severalWanted = Arrays.stream(demand).anyMatch(units -> units > 1);
    locked = new boolean[arcs];
    int[] arcOfLock = find(lockList);
    for (int k = 0; k < lockList.size; k++) {
      int from = lockList.mentee[k];
      int to = lockList.mentor[k];
      int arc = arcOfLock[k];
      String fault = null;
      if (arc < 0) {
        fault = "mentee %d and mentor %d have no e record";
      } else if (locked[arc]) {
        fault = "mentee %d and mentor %d are locked already";
      } else if (demand[from] == 0) {
        fault = "the locks of mentee %d exceed the demand (the last one is with mentor %d)";
      } else if (capacity[to] == 0) {
        fault = "the lock of mentee %d exceeds the capacity of mentor %d";
      }
      if (fault != null) {
        throw in.malformed(lockList.line[k], fault.formatted(from, to));
      }
      locked[arc] = true;
      hasLock[from] = true;
      demand[from]--;
      capacity[to]--;
      locks++;
    }
  }

  /** The arc of each pair of a list, -1 where the instance has none; linear in both. */
  int[] find(CheckerPairs pairs) {
    int[] start = startsOf(pairs.mentee, pairs.size);
    int[] order = inOrder(pairs.mentee, pairs.size, start);
    int[] found = new int[pairs.size];
    Arrays.fill(found, -1);
    int[] arcTo = new int[mentors + 1];
    int[] markedFor = new int[mentors + 1];
    for (int i = 1; i <= mentees; i++) {
      if (start[i] == start[i + 1]) {
        continue;
      }
      for (int k = rowStart[i]; k < rowStart[i + 1]; k++) {
        arcTo[mentor[arcInRow[k]]] = arcInRow[k];
        markedFor[mentor[arcInRow[k]]] = i;
      }
      for (int k = start[i]; k < start[i + 1]; k++) {
        int to = pairs.mentor[order[k]];
        found[order[k]] = markedFor[to] == i ? arcTo[to] : -1;
      }
    }
    return found;
  }

  private int[] startsOf(int[] keys, int size) {
    int[] start = new int[mentees + 2];
    for (int k = 0; k < size; k++) {
      start[keys[k] + 1]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    return start;
  }

  private static int[] inOrder(int[] keys, int size, int[] start) {
    int[] next = start.clone();
    int[] order = new int[size];
    for (int k = 0; k < size; k++) {
      order[next[keys[k]]++] = k;
    }
    return order;
  }
}
