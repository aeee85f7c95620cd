package org.compagnon.pairing.algorithm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a problem's canonical content. */
final class ProblemHash {

  private static final String HASH_PREFIX = "compagnon-pairing-problem-2";

  private static final int HASH_BLOCK = 1 << 16;
  private static final int LONGEST_RECORD = 32;

  private ProblemHash() {}

  /** As 64 lower-case hexadecimal digits. */
  static String of(PairingProblem problem) {
    var digest = sha256();
    digest.update(HASH_PREFIX.getBytes(StandardCharsets.US_ASCII));
    var block = ByteBuffer.allocate(HASH_BLOCK);
    block.putLong(problem.mentees()).putLong(problem.mentors()).putLong(problem.arcs());
    block.put((byte) (problem.firstMentorsFirst() ? 1 : 0));
    for (int i = 0; i < problem.mentees(); i++) {
      flushIfFull(digest, block).putLong(problem.menteeId(i)).putInt(problem.demand(i));
      putPriority(block, problem.priority(i));
    }
    for (int j = 0; j < problem.mentors(); j++) {
      flushIfFull(digest, block).putLong(problem.mentorId(j)).putInt(problem.capacity(j));
    }
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        flushIfFull(digest, block)
            .putInt(i)
            .putInt(problem.mentorOf(arc))
            .putInt(problem.score(arc));
        block.put((byte) (problem.locked(arc) ? 1 : 0));
      }
    }
    digest.update(block.flip());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** As before where it fits; nothing smaller is written like something larger. */
  private static void putPriority(ByteBuffer block, long priority) {
    if (priority <= Integer.MAX_VALUE) {
      block.putInt((int) priority);
    } else {
      block.putInt(-1).putLong(priority);
    }
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
