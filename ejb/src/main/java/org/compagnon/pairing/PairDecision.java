package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What an administrator decided about two people of a programme; outlives every round. */
@Entity
@Table(name = "pair_decision")
@NamedQuery(
    name = "PairDecision.ofProgramme",
    query = "select d from PairDecision d where d.programmeId = :programme order by d.id desc")
@NamedQuery(
    name = "PairDecision.countOfProgramme",
    query = "select count(d) from PairDecision d where d.programmeId = :programme")
@NamedQuery(
    name = "PairDecision.aboutTwo",
    query =
        "select d from PairDecision d where d.programmeId = :programme"
            + " and d.menteePersonId = :mentee and d.mentorPersonId = :mentor")
@NamedQuery(
    name = "PairDecision.countLocksOfMentee",
    query =
        "select count(d) from PairDecision d where d.programmeId = :programme"
            + " and d.menteePersonId = :mentee and d.mentorPersonId <> :mentor"
            + " and d.kind = org.compagnon.pairing.DecisionKind.LOCK")
class PairDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pair_decision_seq")
  @SequenceGenerator(
      name = "pair_decision_seq",
      sequenceName = "pair_decision_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "programme_id")
  private long programmeId;

  @Column(name = "mentee_person_id")
  private long menteePersonId;

  @Column(name = "mentor_person_id")
  private long mentorPersonId;

  @Enumerated(EnumType.STRING)
  private DecisionKind kind;

  private String reason;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  protected PairDecision() {}

  PairDecision(Decide command, Long createdBy, Instant now) {
    this.programmeId = command.programmeId();
    this.menteePersonId = command.menteePersonId();
    this.mentorPersonId = command.mentorPersonId();
    decide(command.kind(), command.reason(), createdBy, now);
  }

  /** Replaces what was decided before. */
  final void decide(DecisionKind newKind, String words, Long account, Instant now) {
    kind = newKind;
    reason = words;
    createdBy = account;
    createdAt = now;
  }

  long id() {
    return id;
  }

  long programmeId() {
    return programmeId;
  }

  long menteePersonId() {
    return menteePersonId;
  }

  long mentorPersonId() {
    return mentorPersonId;
  }

  DecisionKind kind() {
    return kind;
  }

  String reason() {
    return reason;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** What the trail keeps of it. */
  DecisionState state() {
    return new DecisionState(menteePersonId, mentorPersonId, kind);
  }

  /** What the trail keeps of a decision. */
  public record DecisionState(long menteePersonId, long mentorPersonId, DecisionKind kind) {}
}
