package org.compagnon.shared;

import java.time.Duration;

/** Thrown when somebody asks too often or too much at once. Later is fine, and it says when. */
public class TooMany extends CompagnonException {
  private static final long serialVersionUID = 1L;
  private static final int MINUTE = 60;

  private final int seconds;

  /**
   * @param key message key without its end; {@code .seconds} or {@code .minutes} is added, and {0}
   *     is how many of them to wait
   * @param wait until it may be tried again; at least a second is said
   */
  public TooMany(String key, Duration wait) {
    this(key, (int) Math.max(1, wait.plusMillis(999).toSeconds()));
  }

  private TooMany(String key, int seconds) {
    super(
        FailureKind.TOO_MANY,
        key + (seconds > MINUTE ? ".minutes" : ".seconds"),
        seconds > MINUTE ? (seconds + MINUTE - 1) / MINUTE : seconds);
    this.seconds = seconds;
  }

  /** After how many seconds it may be tried again, for the header Retry-After; at least 1. */
  public int retryAfterSeconds() {
    return seconds;
  }
}
