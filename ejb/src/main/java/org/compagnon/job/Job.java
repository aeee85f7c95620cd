package org.compagnon.job;

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

/**
 * Work to be done: waiting → running (leased by a node) → done, failed or cancelled. A job whose
 * lease ends goes back to running on whichever node takes it, three times at most.
 */
@Entity
@Table(name = "job")
@NamedQuery(name = "Job.byKey", query = "select j from Job j where j.uniqueKey = :key")
class Job {
  static final int MOST_ATTEMPTS = 3;
  static final Duration LEASE = Duration.ofSeconds(20);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
  @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 50)
  private Long id;

  private String type;

  @Column(name = "unique_key")
  private String uniqueKey;

  private String subject;
  private String parameters;

  @Enumerated(EnumType.STRING)
  private JobStatus status;

  @Column(name = "progress_done")
  private long done;

  @Column(name = "progress_total")
  private long total;

  private String step;
  private String result;

  @Column(name = "failure_key")
  private String failureKey;

  @Column(name = "failure_text")
  private String failureText;

  private int attempts;

  @Column(name = "cancel_requested")
  private boolean cancelRequested;

  @Column(name = "lease_owner")
  private String leaseOwner;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "created_by")
  private Long createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Version private int version;

  protected Job() {}

  Job(NewJob asked, Long createdBy, String createdByName, Instant now) {
    this.type = asked.type();
    this.uniqueKey = asked.uniqueKey();
    this.subject = asked.subject();
    this.parameters = asked.parameters();
    this.status = JobStatus.WAITING;
    this.createdBy = createdBy;
    this.createdByName = createdByName;
    this.createdAt = now;
  }

  /** A node takes the job; false where it may not be tried again, in which case it has failed. */
  boolean lease(String owner, Instant now) {
    if (attempts >= MOST_ATTEMPTS) {
      finish(JobStatus.FAILED, null, now);
      failureKey = "job.failure.gaveUp";
      return false;
    }
    attempts++;
    status = JobStatus.RUNNING;
    leaseOwner = owner;
    leaseUntil = now.plus(LEASE);
    startedAt = startedAt == null ? now : startedAt;
    return true;
  }

  /** Whether this is the lease in force. */
  boolean isLeasedAs(JobLease lease) {
    return status == JobStatus.RUNNING
        && lease.owner().equals(leaseOwner)
        && lease.attempt() == attempts;
  }

  /** How far the work came at last. */
  void reached(Told told) {
    if (told.step() != null) {
      done = told.done();
      total = told.total();
      step = told.step();
    }
  }

  /** The lease holds for its whole time from now on. */
  void renew(Instant now) {
    leaseUntil = now.plus(LEASE);
  }

  void finish(JobStatus end, String outcome, Instant now) {
    status = end;
    result = outcome;
    finishedAt = now;
    leaseOwner = null;
    leaseUntil = null;
    uniqueKey = null;
    if (end == JobStatus.DONE) {
      done = total;
    }
  }

  void fail(String key, String text, Instant now) {
    finish(JobStatus.FAILED, null, now);
    failureKey = key;
    failureText = text;
  }

  /** Asks it to stop; one that has not begun is over at once. */
  void requestCancel(Instant now) {
    cancelRequested = true;
    if (status == JobStatus.WAITING) {
      finish(JobStatus.CANCELLED, null, now);
    }
  }

  int attempts() {
    return attempts;
  }

  boolean isCancelRequested() {
    return cancelRequested;
  }

  Long id() {
    return id;
  }

  String type() {
    return type;
  }

  String parameters() {
    return parameters;
  }

  JobStatus status() {
    return status;
  }

  Long createdBy() {
    return createdBy;
  }

  String createdByName() {
    return createdByName;
  }

  JobView asView() {
    return new JobView(
        id,
        type,
        subject,
        status,
        done,
        total,
        step,
        result,
        failureKey,
        failureText,
        cancelRequested,
        createdBy,
        createdByName,
        createdAt,
        startedAt,
        finishedAt);
  }
}
