package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * The best few pairs of one row by a key; among equal keys the mentor with the lower index is
 * better. Belongs to one row of one pass.
 */
final class BestPairs {

  private static final int FIRST_ROOM = 16;

  private final int limit;
  private long[] keys;
  private long[] packed;
  private int size;
  private boolean cut;

  BestPairs(int limit) {
    this.limit = limit;
    keys = new long[Math.min(limit, FIRST_ROOM)];
    packed = new long[keys.length];
  }

  /** Offers a pair, which must not have been offered before. */
  void offer(long key, int mentor, int score) {
    long pair = ListedPairs.packed(mentor, score);
    if (size == limit) {
      cut = true;
      if (!better(key, pair, size - 1)) {
        return;
      }
      size--;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, Math.min(limit, 2 * size));
      packed = Arrays.copyOf(packed, keys.length);
    }
    int hole = size++;
    while (hole > 0 && better(key, pair, hole - 1)) {
      keys[hole] = keys[hole - 1];
      packed[hole] = packed[hole - 1];
      hole--;
    }
    keys[hole] = key;
    packed[hole] = pair;
  }

  private boolean better(long key, long pair, int at) {
    return key > keys[at] || key == keys[at] && pair < packed[at];
  }

  /** Whether as many are kept as may be. */
  boolean full() {
    return size == limit;
  }

  /** How many of those kept have a larger key. */
  int above(long key) {
    int count = 0;
    while (count < size && keys[count] > key) {
      count++;
    }
    return count;
  }

  /** Whether more were offered than kept. */
  boolean cut() {
    return cut;
  }

  /** The least key kept; there must be one. */
  long leastKey() {
    return keys[size - 1];
  }

  /** What was kept, best first, or null for nothing. */
  long[] pairs() {
    return first(size);
  }

  /** The best few, best first, or null for none. */
  long[] first(int count) {
    return count == 0 ? null : Arrays.copyOf(packed, count);
  }
}
