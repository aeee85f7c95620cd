package org.compagnon.relationship;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pair. Published before its first day it is planned; from that day on it is active, until one of
 * the two ends it or the programme closes. Undone is what was taken back in time.
 */
@Entity
@Table(name = "relationship")
@NamedQuery(
    name = "Relationship.ofPerson",
    query =
        """
        select r from Relationship r
        where (r.menteePersonId = :person or r.mentorPersonId = :person)
          and r.status <> org.compagnon.relationship.RelationshipStatus.UNDONE
        order by r.startsOn desc, r.id desc""")
@NamedQuery(
    name = "Relationship.openOfEnrolment",
    query =
        """
        select r from Relationship r
        where (r.menteeEnrolmentId = :enrolment or r.mentorEnrolmentId = :enrolment)
          and r.status in (org.compagnon.relationship.RelationshipStatus.PLANNED,
                           org.compagnon.relationship.RelationshipStatus.ACTIVE)
        order by r.id""")
class Relationship {
  private static final Duration NUDGE_AGAIN = Duration.ofDays(14);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relationship_seq")
  @SequenceGenerator(
      name = "relationship_seq",
      sequenceName = "relationship_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "programme_id")
  private long programmeId;

  @Column(name = "round_id")
  private Long roundId;

  @Column(name = "mentee_enrolment_id")
  private long menteeEnrolmentId;

  @Column(name = "mentor_enrolment_id")
  private long mentorEnrolmentId;

  @Column(name = "mentee_person_id")
  private long menteePersonId;

  @Column(name = "mentor_person_id")
  private long mentorPersonId;

  private Integer score;

  private String breakdown;

  @Enumerated(EnumType.STRING)
  private RelationshipStatus status;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_by_person_id")
  private Long endedByPersonId;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private EndReason endReason;

  @Column(name = "end_thanks")
  private String endThanks;

  @Column(name = "nudged_at")
  private Instant nudgedAt;

  @Version private int version;

  protected Relationship() {}

  /**
   * Ends it.
   *
   * @param by who of the two; null for an administrator or the system
   * @throws RelationshipFailure if it is over already
   */
  void end(Instant at, Long by, EndReason reason, String thanks) {
    if (!status.isOpen()) {
      throw RelationshipFailure.alreadyOver();
    }
    status = RelationshipStatus.ENDED;
    endedAt = at;
    endedByPersonId = by;
    endReason = reason;
    endThanks = thanks == null || thanks.isBlank() ? null : thanks.strip();
  }

  /** The programme has closed. */
  void complete(Instant at) {
    status = RelationshipStatus.COMPLETED;
    endedAt = at;
  }

  /**
   * Remembers that both were asked how it is going.
   *
   * @throws RelationshipFailure if it is not under way, or both were asked in the last two weeks
   */
  void nudge(Instant at) {
    if (status != RelationshipStatus.ACTIVE) {
      throw RelationshipFailure.notUnderWay();
    }
    if (nudgedAt != null && at.isBefore(nudgedAt.plus(NUDGE_AGAIN))) {
      throw RelationshipFailure.askedLately();
    }
    nudgedAt = at;
  }

  boolean involves(long personId) {
    return menteePersonId == personId || mentorPersonId == personId;
  }

  Side sideOf(long personId) {
    return menteePersonId == personId ? Side.MENTEE : Side.MENTOR;
  }

  long personOn(Side side) {
    return side == Side.MENTEE ? menteePersonId : mentorPersonId;
  }

  long enrolmentOn(Side side) {
    return side == Side.MENTEE ? menteeEnrolmentId : mentorEnrolmentId;
  }

  PairFacts asFacts() {
    return new PairFacts(
        id,
        programmeId,
        menteeEnrolmentId,
        mentorEnrolmentId,
        menteePersonId,
        mentorPersonId,
        status,
        startsOn,
        createdAt,
        endedAt,
        version);
  }

  Ending ending() {
    return endedAt == null ? null : new Ending(endedAt, endedByPersonId, endReason, endThanks);
  }

  long id() {
    return id;
  }

  long programmeId() {
    return programmeId;
  }

  Long roundId() {
    return roundId;
  }

  Integer score() {
    return score;
  }

  String breakdown() {
    return breakdown;
  }

  Instant nudgedAt() {
    return nudgedAt;
  }

  RelationshipStatus status() {
    return status;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  int version() {
    return version;
  }

  /** How it ended; the thanks are for the partner alone. */
  record Ending(Instant at, Long byPersonId, EndReason reason, String thanks) {}
}
