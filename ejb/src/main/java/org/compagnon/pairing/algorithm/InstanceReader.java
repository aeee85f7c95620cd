package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Reads one instance file; see {@link InstanceFile}. */
final class InstanceReader {

  private static final int SHORTEST_ARC = "e 1 1 0\n".length();

  private final Path file;
  private int mentees;
  private int mentors;
  private int promisedArcs;
  private boolean firstMentorsFirst;
  private int[] demand;
  private long[] priority;
  private boolean[] menteeGiven;
  private int[] capacity;
  private boolean[] mentorGiven;
  private PackedArcs arcs;
  private long[] lockedPair = new long[16];
  private long[] lineOfLock = new long[16];
  private int locks;

  InstanceReader(Path file) {
    this.file = file;
  }

  PairingProblem read() throws IOException {
    try (var in = Files.newInputStream(file)) {
      var records = new RecordReader(in, file.toString());
      readHead(records);
      while (records.next()) {
        readRecord(records);
        records.end();
      }
      if (arcs.size() != promisedArcs) {
        throw records.malformed(
            "The file must have as many records 'e' as its record 'p' says (%,d), not %,d.",
            promisedArcs, arcs.size());
      }
      return problem(records);
    }
  }

  private void readHead(RecordReader records) throws IOException {
    if (!records.next() || records.type() != 'p') {
      throw records.malformed("The first record must be 'p pairing'.");
    }
    records.word("pairing");
    mentees = records.integer("number of mentees", 0, InstanceFile.MAX_PEOPLE);
    mentors = records.integer("number of mentors", 0, InstanceFile.MAX_PEOPLE);
    promisedArcs = records.integer("number of arcs", 0, InstanceFile.MAX_ARCS);
    records.end();
    demand = new int[mentees];
    Arrays.fill(demand, 1);
    priority = new long[mentees];
    menteeGiven = new boolean[mentees];
    capacity = new int[mentors];
    Arrays.fill(capacity, 1);
    mentorGiven = new boolean[mentors];
    // A promise that the file is too short to keep must not cost memory.
    arcs = new PackedArcs((int) Math.min(promisedArcs, Files.size(file) / SHORTEST_ARC + 1));
  }

  private void readRecord(RecordReader records) {
    switch (records.type()) {
      case 'n' -> readMentee(records);
      case 'm' -> readMentor(records);
      case 'e' -> readArc(records);
      case 'l' -> readLock(records);
      case 'o' -> readOrder(records);
      case 'p' -> throw records.malformed("The record 'p' must be given once only.");
      default ->
          throw records.malformed(
              "The record (%c) must be one of n, m, e, l and o.", records.type());
    }
  }

  private void readMentee(RecordReader records) {
    int mentee = records.integer("mentee", 1, mentees);
    demand[mentee - 1] = records.integer("demand", 1, PairingProblem.MAX_DEMAND);
    priority[mentee - 1] = records.number("priority", 0, PairingProblem.MAX_PRIORITY);
    if (menteeGiven[mentee - 1]) {
      throw records.malformed("The mentee (%d) must have one record 'n' only.", mentee);
    }
    menteeGiven[mentee - 1] = true;
  }

  private void readMentor(RecordReader records) {
    int mentor = records.integer("mentor", 1, mentors);
    capacity[mentor - 1] = records.integer("capacity", 0, Integer.MAX_VALUE);
    if (mentorGiven[mentor - 1]) {
      throw records.malformed("The mentor (%d) must have one record 'm' only.", mentor);
    }
    mentorGiven[mentor - 1] = true;
  }

  private void readArc(RecordReader records) {
    long pair = readPair(records);
    int score = records.integer("score", 0, PairingProblem.MAX_SCORE);
    if (arcs.size() == promisedArcs) {
      throw records.malformed(
          "The record 'e' must be one of as many as the record 'p' says (%,d).", promisedArcs);
    }
    arcs.add(pair, score);
  }

  private void readLock(RecordReader records) {
    if (locks == lockedPair.length) {
      lockedPair = Arrays.copyOf(lockedPair, 2 * locks);
      lineOfLock = Arrays.copyOf(lineOfLock, 2 * locks);
    }
    lockedPair[locks] = readPair(records);
    lineOfLock[locks++] = records.line();
  }

  private void readOrder(RecordReader records) {
    records.word("first");
    if (firstMentorsFirst) {
      throw records.malformed("The record 'o' must be given once only.");
    }
    firstMentorsFirst = true;
  }

  /** Two people by index in one number. */
  private long readPair(RecordReader records) {
    int mentee = records.integer("mentee", 1, mentees) - 1;
    return PackedArcs.pair(mentee, records.integer("mentor", 1, mentors) - 1);
  }

  private PairingProblem problem(RecordReader records) throws IOException {
    if (!PairingProblem.Mentees.fit(demand, priority)) {
      throw records.malformed(
          "The priorities, each times the demand, must not add up to more than %,d.",
          PairingProblem.MAX_PRIORITIES);
    }
    arcs.sort(mentees);
    requireOncePerPair(records);
    return new PairingProblem(
        firstMentorsFirst,
        new PairingProblem.Mentees(numbers(mentees), demand, priority),
        new PairingProblem.Mentors(numbers(mentors), capacity),
        arcs.columns(mentees, locks(records)));
  }

  private void requireOncePerPair(RecordReader records) throws IOException {
    long pair = arcs.givenTwice();
    if (pair >= 0) {
      throw records.malformedAt(
          lineOfSecond(pair),
          "The arc of mentee (%d) and mentor (%d) must be given once only.",
          PackedArcs.menteeOf(pair) + 1,
          PackedArcs.mentorOf(pair) + 1);
    }
  }

  /** Finds the second arc between two people in the file again; lines are not kept in memory. */
  private long lineOfSecond(long pair) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var records = new RecordReader(in, file.toString());
      boolean seen = false;
      while (records.next()) {
        if (records.type() == 'e' && readPair(records) == pair) {
          if (seen) {
            break;
          }
          seen = true;
        }
      }
      return records.line();
    }
  }

  /** Which arcs are locked; refuses locks without arc, twice, or beyond demand or capacity. */
  private boolean[] locks(RecordReader records) {
    boolean[] locked = new boolean[arcs.size()];
    int[] ofMentee = new int[mentees];
    int[] ofMentor = new int[mentors];
    for (int k = 0; k < locks; k++) {
      int mentee = PackedArcs.menteeOf(lockedPair[k]);
      int mentor = PackedArcs.mentorOf(lockedPair[k]);
      int arc = arcs.find(lockedPair[k]);
      String reason = null;
      if (arc < 0) {
        reason = "The locked pair of mentee (%d) and mentor (%d) must have a record 'e'.";
      } else if (locked[arc]) {
        reason = "The pair of mentee (%d) and mentor (%d) must be locked once only.";
      } else if (++ofMentee[mentee] > demand[mentee]) {
        reason = "The locks of mentee (%d), here with mentor (%d), must not exceed the demand.";
      } else if (++ofMentor[mentor] > capacity[mentor]) {
        reason = "The locks, here of mentee (%d), must not exceed the capacity of mentor (%d).";
      }
      if (reason != null) {
        throw records.malformedAt(lineOfLock[k], reason, mentee + 1, mentor + 1);
      }
      locked[arc] = true;
    }
    return locked;
  }

  private static long[] numbers(int size) {
    return LongStream.rangeClosed(1, size).toArray();
  }
}
