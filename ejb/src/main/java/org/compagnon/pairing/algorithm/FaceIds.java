package org.compagnon.pairing.algorithm;

/** Stable ids of the people behind rows and columns, and the hash that orders equal answers. */
record FaceIds(long[] rows, long[] columns) {

  static final int HASH_BITS = 16;

  /** Evenly spread, 0 to 65,535; another order for every round. Mixing after SplitMix64. */
  int hash(int row, int column, int round) {
    long mixed =
        rows[row] * 0x9E3779B97F4A7C15L
            ^ columns[column] * 0xC2B2AE3D27D4EB4FL
            ^ round * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return (int) (mixed >>> 64 - HASH_BITS);
  }
}
