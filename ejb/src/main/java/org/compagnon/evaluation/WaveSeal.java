package org.compagnon.evaluation;

import java.util.Optional;
import org.compagnon.evaluation.anonymity.Sealing;

/** Closes the sheets of one anonymous wave for the blending job, and marks who has handed in. */
final class WaveSeal {
  private final byte[] boxKey;
  private final byte[] markKey;

  WaveSeal(byte[] waveKey) {
    boxKey = Sealing.derive(waveKey, "box");
    markKey = Sealing.derive(waveKey, "mark");
  }

  /**
   * What stands for a person in this wave. Always the same, so that nobody hands in twice; without
   * the wave's key nobody can tell whose it is.
   */
  String mark(long personId) {
    return SurveyKey.hex(Sealing.derive(markKey, "person " + personId));
  }

  byte[] close(byte[] sheet, int size) {
    return Sealing.seal(boxKey, sheet, size);
  }

  /** Empty where another key closed it. */
  Optional<byte[]> open(byte[] shut) {
    return Sealing.open(boxKey, shut);
  }
}
