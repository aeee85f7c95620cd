package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Embedded private RoundFigures figures = new RoundFigures();
  @Embedded private RoundOfThen then = new RoundOfThen();
  @Embedded private RoundFollowing following = new RoundFollowing();
  @Embedded private RoundApproval approval = new RoundApproval();

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "price_job_id")
  private Long priceJobId;

  @Column(name = "failure_key")
  private String failureKey;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

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

  /** This round tries a change of another one, with its people. */
  void copies(PairingRound other, String wantedName) {
    then = new RoundOfThen(wantedName, other.id, other.peopleAt());
  }

  /** Keeps the hash of the people it is computed for. */
  void tookPeople(String hash) {
    then = then();
    then.tookPeople(hash);
  }

  void isDoneBy(long job) {
    jobId = job;
  }

  void begin() {
    status = RoundStatus.RUNNING;
  }

  void propose(RoundOutcome outcome, Instant now) {
    status = RoundStatus.PROPOSED;
    figures.computed(outcome, now);
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
    figures.adjusted(pairs, unpaired, total);
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
    if (wanted == RoundStatus.PROPOSED && !following().counts()) {
      throw PairingFailure.doesNotCount(number);
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

  Long priceJobId() {
    return priceJobId;
  }

  void isPricedBy(long job) {
    priceJobId = job;
  }

  RoundFigures figures() {
    return figures;
  }

  RoundOfThen then() {
    return then == null ? new RoundOfThen() : then;
  }

  /** What it brings up to date and what replaced it; never null. */
  RoundFollowing following() {
    return following;
  }

  RoundApproval approval() {
    return approval;
  }

  /** The moment as of which its people take part and have waited. */
  Instant peopleAt() {
    return then().peopleAt() == null ? createdAt : then().peopleAt();
  }

  Instant publishedAt() {
    return publishedAt;
  }

  int version() {
    return version;
  }

  String failureKey() {
    return failureKey;
  }
}
