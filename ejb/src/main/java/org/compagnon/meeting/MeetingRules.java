package org.compagnon.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.compagnon.shared.InvalidInput;

/** When a meeting can have been held (ME2). */
final class MeetingRules {
  private static final String KEY = "meeting.failure.";

  private MeetingRules() {}

  /**
   * The moment it began.
   *
   * @param firstDay the pair's first day in the programme's zone
   * @throws InvalidInput if the zone is not known, or it began in the future or before the pair
   */
  static Instant begun(LogMeeting command, LocalDate firstDay, ZoneId programmeZone, Instant now) {
    Instant begun = command.heldAt().atZone(zone(command.timeZone())).toInstant();
    if (begun.isAfter(now)) {
      throw new InvalidInput("heldAt", KEY + "inTheFuture");
    }
    if (begun.isBefore(firstDay.atStartOfDay(programmeZone).toInstant())) {
      throw new InvalidInput("heldAt", KEY + "beforeThePair", firstDay);
    }
    return begun;
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new InvalidInput("timeZone", KEY + "unknownZone", name);
    }
  }
}
