package org.compagnon.pairing.algorithm;

/** Thrown before a computation that would not fit into memory. */
public final class PairingTooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long neededMegabytes;
  private final long freeMegabytes;

  /** What is needed and what there is, in megabytes. */
  public PairingTooLarge(long neededMegabytes, long freeMegabytes) {
    super(
        "The pairing needs about %d MB of memory, but only %d MB are free."
            .formatted(neededMegabytes, freeMegabytes));
    this.neededMegabytes = neededMegabytes;
    this.freeMegabytes = freeMegabytes;
  }

  /** About what the computation needs. */
  public long neededMegabytes() {
    return neededMegabytes;
  }

  /** What the Java heap can still give. */
  public long freeMegabytes() {
    return freeMegabytes;
  }
}
