package org.compagnon.pairing;

import java.time.Instant;

/**
 * Where a second administrator's approval of a round stands. Names are those of accounts; null
 * where nobody has done it.
 *
 * @param needed whether the programme asks for it
 * @param status how far it is
 * @param askedBy who asked
 * @param note what was said to those who decide; may be null
 * @param decidedBy who approved it or sent it back
 * @param answer what was said to those who asked; may be null
 * @param ownQuestion whether the reader asked, and so cannot decide
 */
public record ApprovalView(
    boolean needed,
    ApprovalStatus status,
    String askedBy,
    Instant askedAt,
    String note,
    String decidedBy,
    Instant decidedAt,
    String answer,
    boolean ownQuestion) {

  /** Whether the round may be published as far as approval goes. */
  public boolean allows() {
    return !needed || status == ApprovalStatus.APPROVED;
  }
}
