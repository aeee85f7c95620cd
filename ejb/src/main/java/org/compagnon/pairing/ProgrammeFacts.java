package org.compagnon.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.compagnon.programme.Bilingual;

/**
 * What pairing knows of a programme.
 *
 * @param open whether it is published
 * @param demand mentors each mentee wants, 1 to 3
 * @param approval whether publishing needs a second administrator's approval
 * @param setup rules and weights a round begins with
 */
record ProgrammeFacts(
    long id,
    Bilingual name,
    boolean open,
    ZoneId zone,
    LocalDate startsOn,
    int demand,
    boolean approval,
    PairingSetup setup) {

  /** The day it is in the programme's zone. */
  LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, zone);
  }

  /** First day of relationships published now: the programme's, or today where that is past. */
  LocalDate firstDay(Instant now) {
    var today = today(now);
    return today.isAfter(startsOn) ? today : startsOn;
  }

  /** Whether publishing can still be undone: before the programme's first day. */
  boolean undoable(Instant now) {
    return today(now).isBefore(startsOn);
  }
}
