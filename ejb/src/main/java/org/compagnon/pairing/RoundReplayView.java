package org.compagnon.pairing;

import java.time.Instant;
import java.util.stream.Stream;
import org.compagnon.job.JobStatus;

/**
 * One time that a round was computed again and compared.
 *
 * @param percent share that is done, 0 to 100
 * @param step message key of what it is at; null while it does not run
 * @param failureKey message key where it failed, else null
 * @param failureText the arguments of that message as a JSON array of texts, or null
 * @param askedBy login of who asked for it
 * @param finishedAt null until it is done; the values below are null then too
 * @param engineVersion the method that computed it this time
 * @param instance whether the stored instance, read and written again, is the same
 * @param result whether the result is the same
 * @param certificate whether the certificate is the same
 * @param verdict of the independent checker on the three stored files
 * @param sentence the checker's reason, in English
 */
public record RoundReplayView(
    long id,
    long roundId,
    JobStatus status,
    int percent,
    String step,
    String failureKey,
    String failureText,
    String askedBy,
    Instant askedAt,
    Instant finishedAt,
    String engineVersion,
    FileFinding instance,
    FileFinding result,
    FileFinding certificate,
    ReplayVerdict verdict,
    String sentence) {

  /** What was found about a file; null until it is done. */
  public FileFinding of(RoundFileKind kind) {
    return switch (kind) {
      case INSTANCE -> instance;
      case RESULT -> result;
      case CERTIFICATE -> certificate;
    };
  }

  /** Whether it is done, all three files are the same and the proof holds. */
  public boolean confirmed() {
    return verdict == ReplayVerdict.PROVED
        && Stream.of(RoundFileKind.values()).allMatch(kind -> of(kind) == FileFinding.SAME);
  }

  /** Whether it is still to come or under way. */
  public boolean open() {
    return !status.isOver();
  }
}
