package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who asked for approval of a round and who decided; the latest only, the trail has all. */
@Embeddable
class RoundApproval {

  @Enumerated(EnumType.STRING)
  private ApprovalStatus approval = ApprovalStatus.NONE;

  @Column(name = "asked_by")
  private Long askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_note")
  private String askedNote;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_note")
  private String decidedNote;

  void ask(Long account, String note, Instant now) {
    approval = ApprovalStatus.ASKED;
    askedBy = account;
    askedAt = now;
    askedNote = note;
    decidedBy = null;
    decidedAt = null;
    decidedNote = null;
  }

  void decide(ApprovalStatus decision, Long account, String note, Instant now) {
    approval = decision;
    decidedBy = account;
    decidedAt = now;
    decidedNote = note;
  }

  /** The pairs are no longer those that were asked about; whether anything lapsed. */
  boolean lapse() {
    boolean concerned = approval == ApprovalStatus.ASKED || approval == ApprovalStatus.APPROVED;
    if (concerned) {
      approval = ApprovalStatus.LAPSED;
    }
    return concerned;
  }

  ApprovalStatus status() {
    return approval;
  }

  Long askedBy() {
    return askedBy;
  }

  Instant askedAt() {
    return askedAt;
  }

  String askedNote() {
    return askedNote;
  }

  Long decidedBy() {
    return decidedBy;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  String decidedNote() {
    return decidedNote;
  }
}
