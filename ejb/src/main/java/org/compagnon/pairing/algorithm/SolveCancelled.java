package org.compagnon.pairing.algorithm;

/** Thrown when {@link Progress#cancelled()} asked a computation to stop; nothing was changed. */
public final class SolveCancelled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The computation that was stopped is named for developers. */
  public SolveCancelled(String computation) {
    super("The %s was cancelled.".formatted(computation));
  }
}
