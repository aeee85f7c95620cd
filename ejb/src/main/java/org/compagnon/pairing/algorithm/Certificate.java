package org.compagnon.pairing.algorithm;

/**
 * Integer dual prices and a witness that prove a pairing best; {@link OptimalityCheck} states the
 * conditions.
 *
 * <p>All prices count in parts of a basis point: a pair costs {@code scale * (10,000 - score)},
 * each mentor a mentee goes without {@code scale * unpairedCost}, and the last one of a mentee who
 * has none at all {@code scale * (unpairedCost + firstCost + priority)}.
 */
public final class Certificate {

  private final Terms terms;
  private final long[] menteePrice;
  private final long[] mentorPrice;
  private final boolean[] witness;

  /**
   * The amounts all prices refer to.
   *
   * @param unpairedCost basis points for one mentor a mentee goes without, 1 or more
   * @param scale parts of a basis point in which prices count, 1 or more
   * @param firstCost basis points by which a mentee without any mentor is worse, before priority; 0
   *     unless the problem asks for first mentors first
   */
  public record Terms(long unpairedCost, int scale, long firstCost) {}

  /** Takes copies of the arrays, which are by index of the problem. */
  public Certificate(Terms terms, long[] menteePrice, long[] mentorPrice, boolean[] witness) {
    this.terms = terms;
    this.menteePrice = menteePrice.clone();
    this.mentorPrice = mentorPrice.clone();
    this.witness = witness.clone();
  }

  /** The amounts all prices refer to. */
  public Terms terms() {
    return terms;
  }

  /** Number of mentee prices. */
  public int mentees() {
    return menteePrice.length;
  }

  /** Number of mentor prices. */
  public int mentors() {
    return mentorPrice.length;
  }

  /** What one more unit of this mentee's demand would cost, in parts of a basis point. */
  public long menteePrice(int mentee) {
    return menteePrice[mentee];
  }

  /** What one more place at this mentor would be worth; 0 where a place is free. */
  public long mentorPrice(int mentor) {
    return mentorPrice[mentor];
  }

  /** Whether this mentee belongs to the set that proves that nobody can be added. */
  public boolean witness(int mentee) {
    return witness[mentee];
  }
}
