package org.compagnon.evaluation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/**
 * A table's file as PostgreSQL lays it down, read without the server: pages of 8 KB with line
 * pointers to row versions, dead ones included. What the extension pageinspect would show.
 */
final class HeapFile {
  private static final int PAGE = 8192;
  private static final int PAGE_HEAD = 24;
  private static final int LOWER = 12;
  private static final int POINTER = 4;
  private static final int FIFTEEN_BITS = 0x7fff;
  private static final int FLAGS_AT = 15;
  private static final int LENGTH_AT = 17;
  private static final int NORMAL = 1;

  private HeapFile() {}

  /** The transactions that wrote any row version in the file. */
  static Set<Long> writers(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    Set<Long> writers = new HashSet<>();
    for (int page = 0; page + PAGE <= file.length; page += PAGE) {
      int end = Short.toUnsignedInt(bytes.getShort(page + LOWER));
      for (int at = page + PAGE_HEAD; at < page + end; at += POINTER) {
        int pointer = bytes.getInt(at);
        boolean stored = (pointer >>> LENGTH_AT) > 0;
        if (stored && (pointer >>> FLAGS_AT & 3) == NORMAL) {
          writers.add(Integer.toUnsignedLong(bytes.getInt(page + (pointer & FIFTEEN_BITS))));
        }
      }
    }
    return writers;
  }
}
