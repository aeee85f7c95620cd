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
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;

/** One time that somebody had a round computed again; its job says how far it is. */
@Entity
@Table(name = "round_replay")
@NamedQuery(
    name = "RoundReplay.ofRound",
    query = "select r from RoundReplay r where r.roundId = :round order by r.id desc")
@NamedQuery(
    name = "RoundReplay.countOfRound",
    query = "select count(r) from RoundReplay r where r.roundId = :round")
class RoundReplay {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_replay_seq")
  @SequenceGenerator(
      name = "round_replay_seq",
      sequenceName = "round_replay_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "round_id")
  private long roundId;

  @Column(name = "job_id")
  private Long jobId;

  @Column(name = "asked_by")
  private Long askedBy;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "engine_version")
  private String engineVersion;

  @Enumerated(EnumType.STRING)
  private FileFinding instance;

  @Enumerated(EnumType.STRING)
  private FileFinding result;

  @Enumerated(EnumType.STRING)
  private FileFinding certificate;

  @Enumerated(EnumType.STRING)
  private ReplayVerdict verdict;

  private String sentence;

  @Version private int version;

  protected RoundReplay() {}

  RoundReplay(long roundId, Long askedBy, String askedByName, Instant now) {
    this.roundId = roundId;
    this.askedBy = askedBy;
    this.askedByName = askedByName;
    this.askedAt = now;
  }

  void isDoneBy(long job) {
    jobId = job;
  }

  void conclude(ReplayFindings findings, Instant now) {
    engineVersion = findings.engineVersion();
    instance = findings.instance();
    result = findings.result();
    certificate = findings.certificate();
    verdict = findings.verdict();
    sentence = findings.sentence();
    finishedAt = now;
  }

  long id() {
    return id;
  }

  long roundId() {
    return roundId;
  }

  Long jobId() {
    return jobId;
  }

  boolean isDone() {
    return finishedAt != null;
  }

  /** The replay with the progress of its job, which may be null. */
  RoundReplayView asView(JobView job) {
    boolean unknown = isDone() || job == null;
    return new RoundReplayView(
        id,
        roundId,
        isDone() ? JobStatus.DONE : unknown ? JobStatus.CANCELLED : job.status(),
        isDone() ? 100 : unknown ? 0 : job.percent(),
        unknown ? null : job.step(),
        unknown ? null : job.failureKey(),
        unknown ? null : job.failureText(),
        askedByName,
        askedAt,
        finishedAt,
        engineVersion,
        instance,
        result,
        certificate,
        verdict,
        sentence);
  }
}
