package org.compagnon.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Since when and until when somebody's part pauses; nothing is known while it does not. */
@Embeddable
class Pause {
  @Column(name = "paused_until")
  private LocalDate until;

  @Column(name = "paused_at")
  private Instant since;

  protected Pause() {}

  /** Never null, though the store may give none where every column is empty. */
  static Pause of(Pause known) {
    return known == null ? new Pause() : known;
  }

  /** The pause with this end; one that has begun keeps its beginning. */
  Pause until(LocalDate day, Instant now) {
    Pause pause = new Pause();
    pause.until = day;
    pause.since = since == null ? now : since;
    return pause;
  }

  /** From when waiting is counted after the pause, which is no waiting itself. */
  Instant waitingSince(Instant before, Instant now) {
    if (since == null) {
      return before;
    }
    return before.plus(Duration.between(since.isAfter(before) ? since : before, now));
  }

  /** The day on which they are back; null while there is no pause. */
  LocalDate until() {
    return until;
  }
}
