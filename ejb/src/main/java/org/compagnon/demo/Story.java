package org.compagnon.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What has happened to a pair until the anchor.
 *
 * @param meetings held meetings, oldest first; may be empty
 * @param ending null while the pair goes on
 */
record Story(List<Meeting> meetings, Ending ending) {

  /**
   * A meeting that was held.
   *
   * @param zone zone the mentee wrote it down in
   * @param channel IN_PERSON, VIDEO or PHONE
   */
  record Meeting(
      Instant heldAt, ZoneId zone, int minutes, String channel, String topic, boolean byMentor) {}

  /**
   * How a pair came to its end.
   *
   * @param completed reached the end of the programme, as against stopped before
   * @param reason code of the neutral reason
   * @param thanks words to the other, null where none were left
   */
  record Ending(Instant at, boolean completed, boolean byMentor, String reason, String thanks) {}
}
