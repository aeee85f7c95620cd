package org.compagnon.pairing.algorithm;

/**
 * Integer dual prices that prove a pairing best; {@link OptimalityCheck} states the conditions.
 *
 * <p>A pair costs 10,000 minus its score. A mentee who lacks a mentor costs {@link #furtherCost()}
 * for each missing one, except that the last missing one of a mentee who has none at all costs
 * {@link #firstCost()} plus the mentee's priority. Both exceed everything scores and priorities can
 * differ by, which is what makes the order of wishes strict.
 */
public final class Certificate {

  private final long furtherCost;
  private final long firstCost;
  private final long[] menteePrice;
  private final long[] mentorPrice;

  /** Takes copies of the prices, which are by index of the problem. */
  public Certificate(long furtherCost, long firstCost, long[] menteePrice, long[] mentorPrice) {
    this.furtherCost = furtherCost;
    this.firstCost = firstCost;
    this.menteePrice = menteePrice.clone();
    this.mentorPrice = mentorPrice.clone();
  }

  /** Cost of one missing mentor of a mentee who has, or could have, another one. */
  public long furtherCost() {
    return furtherCost;
  }

  /** Cost, before priority, of leaving a mentee with no mentor at all. */
  public long firstCost() {
    return firstCost;
  }

  /** Number of mentee prices. */
  public int mentees() {
    return menteePrice.length;
  }

  /** Number of mentor prices. */
  public int mentors() {
    return mentorPrice.length;
  }

  /** What one more unit of this mentee's demand would cost; at least 0. */
  public long menteePrice(int mentee) {
    return menteePrice[mentee];
  }

  /** What one more place at this mentor would be worth; 0 where a place is free. */
  public long mentorPrice(int mentor) {
    return mentorPrice[mentor];
  }
}
