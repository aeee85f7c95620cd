package org.compagnon.waiting;

import java.time.LocalDate;
import org.compagnon.programme.PairingMode;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;

/** When pairs are decided next, by the programme's timeline. */
final class NextPairing {
  private NextPairing() {}

  /**
   * The day by which the next pairs are decided; null where the timeline names none that is still
   * to come, and where people choose each other.
   */
  static LocalDate of(ProgrammeView programme, LocalDate today) {
    LocalDate day = programme.timeline().pairingBy();
    boolean planned =
        programme.status() == ProgrammeStatus.PUBLISHED
            && programme.pairingMode() == PairingMode.ASSIGNED;
    return planned && !day.isBefore(today) ? day : null;
  }
}
