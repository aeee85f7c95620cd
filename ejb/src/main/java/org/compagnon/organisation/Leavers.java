package org.compagnon.organisation;

import org.compagnon.shared.InvalidInput;

/**
 * How many people a file marks as having left. A file cut short, or one of another unit, would lock
 * out half an organisation: beyond a share the number itself has to be said by whoever confirms.
 *
 * @param leaving how many the file marks
 * @param here how many are here now
 */
record Leavers(int leaving, long here) {
  /** More than one in so many is many: 5 %. */
  private static final int ONE_IN = 20;

  /** Whether the number has to be said. */
  boolean areMany() {
    return (long) leaving * ONE_IN > here;
  }

  /** Whether the file may be applied by somebody who has said a number; null for none. */
  boolean areConfirmedBy(Integer said) {
    return !areMany() || said != null && said == leaving;
  }

  /**
   * Looks whether the number was said where it has to be.
   *
   * @throws InvalidInput at "leavers" if it was not, or another
   */
  void requireConfirmedBy(Integer said) {
    if (!areConfirmedBy(said)) {
      throw failure();
    }
  }

  /** That the number has to be said. */
  InvalidInput failure() {
    return new InvalidInput("leavers", "organisation.failure.leaversNotConfirmed", leaving, here);
  }
}
