package org.compagnon.pairing.algorithm;

/**
 * What a computation will need beyond what is in memory already, known before it begins. Counted
 * from the arrays of {@link Network}, {@link Matching} and the searches.
 *
 * @param bytes about what is needed at the highest moment
 */
record MemoryNeed(long bytes) {

  /** Two networks at worst: the problem's and that of its optimal face. */
  private static final long BYTES_OF_ARC = 2 * 16 + 4;

  private static final long BYTES_OF_ROW = 260;
  private static final long BYTES_OF_COLUMN = 220;
  private static final long BYTES_OF_PLACE = 32;
  private static final long LISTED_OF_ROW = 110;
  private static final long BYTES_OF_LISTED = 45;
  private static final long MEGABYTE = 1 << 20;

  /** For solving a problem that is in memory. */
  static MemoryNeed ofSolving(PairingProblem problem) {
    long places = 0;
    for (int j = 0; j < problem.mentors(); j++) {
      places += Math.min(problem.capacity(j), problem.mentees());
    }
    places = Math.min(places, problem.arcs() + (long) problem.mentors());
    return new MemoryNeed(
        BYTES_OF_ARC * problem.arcs()
            + BYTES_OF_ROW * problem.mentees()
            + BYTES_OF_COLUMN * problem.mentors()
            + BYTES_OF_PLACE * places);
  }

  /** For column generation, which lists some dozens of pairs of every mentee. */
  static MemoryNeed ofGeneration(long mentees, long mentors) {
    return new MemoryNeed(
        mentees * (BYTES_OF_ROW + LISTED_OF_ROW * BYTES_OF_LISTED) + mentors * BYTES_OF_COLUMN);
  }

  /**
   * Makes sure that there is enough.
   *
   * @throws PairingTooLarge if not
   */
  void require() {
    var runtime = Runtime.getRuntime();
    long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    if (bytes > free) {
      System.gc();
      free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }
    if (bytes > free) {
      throw new PairingTooLarge(bytes / MEGABYTE + 1, free / MEGABYTE);
    }
  }
}
