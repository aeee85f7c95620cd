package org.compagnon.pairing.scoring;

/**
 * Hours of a usual week, Monday 0:00 UTC being the first: what half-days become once they are
 * compared across time zones. A week has no end: Friday evening in the west is Saturday in UTC, and
 * Monday morning in the east is Sunday.
 *
 * @param first hours 0 to 63 as bits
 * @param second hours 64 to 127
 * @param third hours 128 to 167
 */
public record WeekHours(long first, long second, long third) {

  /**
   * Half-days of a week: Monday morning, afternoon, evening, Tuesday morning, to Friday evening.
   */
  public static final int HALF_DAYS = 15;

  private static final int HOURS = 7 * 24;
  private static final int[] BEGIN = {8, 13, 18};
  private static final int[] END = {12, 17, 21};

  /**
   * The hours of half-days: 8 to 12, 13 to 17 and 18 to 21 o'clock where the person is.
   *
   * @param halfDays bit 0 is Monday morning, bit 14 Friday evening
   * @param utcOffsetMinutes offset of the person's zone, taken to the nearest hour
   */
  public static WeekHours of(int halfDays, int utcOffsetMinutes) {
    if (halfDays < 0 || halfDays >= 1 << HALF_DAYS) {
      throw new IllegalArgumentException(
          "The halfDays (%d) must have no more than 15 bits.".formatted(halfDays));
    }
    long[] bits = new long[3];
    int shift = Math.floorDiv(utcOffsetMinutes + 30, 60);
    for (int k = 0; k < HALF_DAYS; k++) {
      if ((halfDays >>> k & 1) != 0) {
        for (int hour = BEGIN[k % 3]; hour < END[k % 3]; hour++) {
          int at = Math.floorMod(24 * (k / 3) + hour - shift, HOURS);
          bits[at >>> 6] |= 1L << at;
        }
      }
    }
    return new WeekHours(bits[0], bits[1], bits[2]);
  }

  /** How many hours. */
  public int count() {
    return Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third);
  }

  /** How many hours both have. */
  public int common(WeekHours other) {
    return Long.bitCount(first & other.first)
        + Long.bitCount(second & other.second)
        + Long.bitCount(third & other.third);
  }
}
