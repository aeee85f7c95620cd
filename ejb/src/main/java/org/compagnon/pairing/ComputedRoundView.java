package org.compagnon.pairing;

import java.time.Instant;
import java.util.List;
import org.compagnon.programme.Bilingual;

/**
 * A computed round as an auditor sees it in the list of all programmes.
 *
 * @param number counts the programme's rounds from 1
 * @param name what an administrator called it; null where it has none
 * @param askedBy login of who started it; null for the system
 * @param engineVersion name and version of the method
 * @param inputHash SHA-256 of the instance file
 * @param optimal whether the pairs are still those that were proved best; false after a change by
 *     hand
 * @param files what can be fetched, in the order instance, result, certificate; empty where it was
 *     computed before files were kept
 * @param replay the latest time that it was computed again; null where nobody asked
 */
public record ComputedRoundView(
    long id,
    int number,
    String name,
    long programmeId,
    Bilingual programme,
    RoundStatus status,
    Instant computedAt,
    String askedBy,
    String engineVersion,
    String inputHash,
    boolean optimal,
    int pairs,
    List<RoundFileView> files,
    RoundReplayView replay) {

  /** Copies the list. */
  public ComputedRoundView {
    files = List.copyOf(files);
  }

  /** Whether its instance holds every eligible pair; true where there are no files. */
  public boolean complete() {
    return files.stream().allMatch(RoundFileView::complete);
  }
}
