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
import org.compagnon.shared.Json;

/**
 * One attempt to pair a programme: waiting → running → proposed → published → perhaps undone; or
 * cancelled or failed on the way. While proposed its pairs may be changed by hand, after which it
 * is no longer proved the best.
 */
@Entity
@Table(name = "pairing_round")
@NamedQuery(
    name = "PairingRound.ofProgramme",
    query = "select r from PairingRound r where r.programmeId = :programme order by r.number desc")
@NamedQuery(
    name = "PairingRound.countOfProgramme",
    query = "select count(r) from PairingRound r where r.programmeId = :programme")
@NamedQuery(
    name = "PairingRound.inStatus",
    query =
        "select r from PairingRound r where r.programmeId = :programme and r.status in :statuses"
            + " order by r.number desc")
class PairingRound {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_round_seq")
  @SequenceGenerator(
      name = "pairing_round_seq",
      sequenceName = "pairing_round_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "programme_id")
  private long programmeId;

  private int number;

  @Enumerated(EnumType.STRING)
  private RoundStatus status;

  private String rules;

  @Column(name = "input_hash")
  private String inputHash;

  @Column(name = "engine_version")
  private String engineVersion;

  private int mentees;
  private int mentors;

  @Column(name = "eligible_pairs")
  private long eligiblePairs;

  @Column(name = "pair_count")
  private int pairCount;

  @Column(name = "unpaired_count")
  private int unpairedCount;

  @Column(name = "total_score")
  private long totalScore;

  private boolean optimal;

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "failure_key")
  private String failureKey;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "computed_at")
  private Instant computedAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private Long publishedBy;

  @Version private int version;

  protected PairingRound() {}

  PairingRound(long programmeId, int number, PairingSetup setup, Long createdBy, Instant now) {
    this.programmeId = programmeId;
    this.number = number;
    this.status = RoundStatus.WAITING;
    this.rules = Json.write(setup);
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  void isDoneBy(long job) {
    jobId = job;
  }

  void begin() {
    status = RoundStatus.RUNNING;
  }

  void propose(RoundOutcome outcome, Instant now) {
    status = RoundStatus.PROPOSED;
    inputHash = outcome.inputHash();
    engineVersion = outcome.engineVersion();
    mentees = outcome.mentees();
    mentors = outcome.mentors();
    eligiblePairs = outcome.eligiblePairs();
    pairCount = outcome.pairs();
    unpairedCount = outcome.unpaired();
    totalScore = outcome.totalScore();
    optimal = true;
    computedAt = now;
  }

  void cancel() {
    status = RoundStatus.CANCELLED;
  }

  void fail(String key) {
    status = RoundStatus.FAILED;
    failureKey = key;
  }

  /** The pairs were changed by hand. */
  void adjusted(int pairs, int unpaired, long total) {
    pairCount = pairs;
    unpairedCount = unpaired;
    totalScore = total;
    optimal = false;
  }

  void publish(Long account, Instant now) {
    requireStatus(RoundStatus.PROPOSED);
    status = RoundStatus.PUBLISHED;
    publishedAt = now;
    publishedBy = account;
  }

  void undo() {
    requireStatus(RoundStatus.PUBLISHED);
    status = RoundStatus.UNDONE;
  }

  /**
   * The round, if it is in this status.
   *
   * @throws PairingFailure if it is in another
   */
  PairingRound requireStatus(RoundStatus wanted) {
    if (status != wanted) {
      throw PairingFailure.wrongStatus(number, status);
    }
    return this;
  }

  long id() {
    return id;
  }

  long programmeId() {
    return programmeId;
  }

  int number() {
    return number;
  }

  RoundStatus status() {
    return status;
  }

  PairingSetup setup() {
    return Json.read(rules, PairingSetup.class);
  }

  Instant createdAt() {
    return createdAt;
  }

  Long jobId() {
    return jobId;
  }

  int pairCount() {
    return pairCount;
  }

  int unpairedCount() {
    return unpairedCount;
  }

  String inputHash() {
    return inputHash;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  int version() {
    return version;
  }

  /** The round with the progress of its job. */
  RoundView asView(RoundProgress progress) {
    return new RoundView(
        id,
        programmeId,
        number,
        progress.status(),
        setup(),
        inputHash,
        engineVersion,
        mentees,
        mentors,
        eligiblePairs,
        pairCount,
        unpairedCount,
        totalScore,
        optimal,
        jobId,
        progress.percent(),
        progress.step(),
        failureKey == null ? progress.failureKey() : failureKey,
        createdAt,
        computedAt,
        publishedAt,
        version);
  }
}
