package org.compagnon.pairing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A programme's first day, as of which time zones are compared.
 *
 * @param zone the programme's zone, which stands for one that is not known
 */
record FirstDay(LocalDate day, ZoneId zone) {

  /** Whether nothing that is a zone is written. */
  static boolean isUnknown(String timeZone) {
    return known(timeZone).isEmpty();
  }

  /** Minutes from UTC where somebody works; the programme's where that is not known. */
  int offset(String timeZone) {
    var at = known(timeZone).orElse(zone);
    return at.getRules().getOffset(day.atStartOfDay(at).toInstant()).getTotalSeconds() / 60;
  }

  private static Optional<ZoneId> known(String timeZone) {
    try {
      return Optional.ofNullable(timeZone).map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
