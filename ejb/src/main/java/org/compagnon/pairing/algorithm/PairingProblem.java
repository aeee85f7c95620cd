package org.compagnon.pairing.algorithm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One pairing problem: mentees, mentors, arcs and locks, in compressed rows.
 *
 * <p>Immutable and in canonical form: mentees and mentors ascend by id, the arcs of a mentee ascend
 * by mentor. Two problems built from the same records in different order are therefore equal byte
 * by byte and have the same {@link #inputHash()}. Indexes run from 0; ids are whatever the caller
 * uses and are only compared.
 *
 * <p>Ranges, all checked by the {@link PairingProblemBuilder}: demand 1 to {@value #MAX_DEMAND},
 * priority 0 to {@value #MAX_PRIORITY} basis points, capacity 0 or more, score 0 to {@value
 * #MAX_SCORE} basis points. Locked arcs fit demand and capacity.
 */
public final class PairingProblem {

  /** Most mentors one mentee may want. */
  public static final int MAX_DEMAND = 3;

  /** Best possible score of a pair, in basis points. */
  public static final int MAX_SCORE = 10_000;

  /** Highest priority of a mentee, in basis points. */
  public static final int MAX_PRIORITY = 1_000_000;

  private static final String HASH_PREFIX = "compagnon-pairing-problem-2";

  private static final int HASH_BLOCK = 1 << 16;
  private static final int LONGEST_RECORD = 32;

  private final boolean firstMentorsFirst;
  private final long[] menteeIds;
  private final int[] demand;
  private final int[] priority;
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
  record Mentees(long[] ids, int[] demand, int[] priority) {}

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
  public int priority(int mentee) {
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
      inputHash = computeHash();
    }
    return inputHash;
  }

  private String computeHash() {
    var digest = sha256();
    digest.update(HASH_PREFIX.getBytes(StandardCharsets.US_ASCII));
    var block = ByteBuffer.allocate(HASH_BLOCK);
    block.putLong(mentees()).putLong(mentors()).putLong(arcs());
    block.put((byte) (firstMentorsFirst ? 1 : 0));
    for (int i = 0; i < mentees(); i++) {
      flushIfFull(digest, block).putLong(menteeIds[i]).putInt(demand[i]).putInt(priority[i]);
    }
    for (int j = 0; j < mentors(); j++) {
      flushIfFull(digest, block).putLong(mentorIds[j]).putInt(capacity[j]);
    }
    for (int i = 0; i < mentees(); i++) {
      for (int arc = firstArc(i); arc < endArc(i); arc++) {
        flushIfFull(digest, block).putInt(i).putInt(mentorOfArc[arc]).putInt(score[arc]);
        block.put((byte) (locked[arc] ? 1 : 0));
      }
    }
    digest.update(block.flip());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static ByteBuffer flushIfFull(MessageDigest digest, ByteBuffer block) {
    if (block.remaining() < LONGEST_RECORD) {
      digest.update(block.flip());
      block.clear();
    }
    return block;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform must have SHA-256.", e);
    }
  }
}
