package org.compagnon.relationship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A pair whose two people stand in one reporting line, and what was decided about it (RE7). */
@Entity
@Table(name = "line_finding")
class LineFinding {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "line_finding_seq")
  @SequenceGenerator(
      name = "line_finding_seq",
      sequenceName = "line_finding_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "relationship_id")
  private long relationshipId;

  @Enumerated(EnumType.STRING)
  @Column(name = "upper_side")
  private Side upperSide;

  private int levels;

  @Enumerated(EnumType.STRING)
  private LineState state;

  @Column(name = "found_at")
  private Instant foundAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  private String reason;

  @Version private int version;

  protected LineFinding() {}

  LineFinding(long relationshipId, Side upperSide, int levels, Instant now) {
    this.relationshipId = relationshipId;
    open(upperSide, levels, now);
  }

  /** It has to be decided (again). */
  final void open(Side upper, int howFar, Instant now) {
    upperSide = upper;
    levels = howFar;
    state = LineState.OPEN;
    foundAt = now;
    decidedAt = null;
    decidedBy = null;
    reason = null;
  }

  /** Whether what is the case now was not known when it was opened or decided. */
  boolean isNews(Side upper, int howFar) {
    boolean closer = howFar == 1 && levels > 1;
    return state == LineState.GONE || upper != upperSide || closer;
  }

  /**
   * An administrator decides.
   *
   * @throws RelationshipFailure if it was decided already, or there is nothing to decide any more
   */
  void decide(LineState decision, String why, long account, Instant now) {
    if (state != LineState.OPEN) {
      throw RelationshipFailure.lineDecided();
    }
    state = decision;
    reason = why;
    decidedBy = account;
    decidedAt = now;
  }

  void gone() {
    state = LineState.GONE;
  }

  long relationshipId() {
    return relationshipId;
  }

  Side upperSide() {
    return upperSide;
  }

  int levels() {
    return levels;
  }

  LineState state() {
    return state;
  }

  Instant foundAt() {
    return foundAt;
  }

  int version() {
    return version;
  }
}
