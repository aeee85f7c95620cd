package org.compagnon.pairing;

import java.util.Locale;

/**
 * A stored file of a round.
 *
 * @param sha256 of the uncompressed text, 64 lower-case hexadecimal digits
 * @param bytes length of the uncompressed text
 * @param complete whether the instance holds every eligible pair, not only those that matter; the
 *     prices of the computation were tried on all others
 */
public record RoundFileView(RoundFileKind kind, String sha256, long bytes, boolean complete) {

  /** A name to save it under; {@code roundId} is the round's id, not its number. */
  public String fileName(long roundId) {
    return "round-%d-%s.txt".formatted(roundId, kind.name().toLowerCase(Locale.ROOT));
  }
}
