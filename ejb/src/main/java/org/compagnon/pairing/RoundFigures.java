package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a computation found, and how manual changes moved it; zeros before the computation. */
@Embeddable
class RoundFigures {

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

  @Column(name = "computed_at")
  private Instant computedAt;

  void computed(RoundOutcome outcome, Instant now) {
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

  void adjusted(int pairs, int unpaired, long total) {
    pairCount = pairs;
    unpairedCount = unpaired;
    totalScore = total;
    optimal = false;
  }

  String inputHash() {
    return inputHash;
  }

  String engineVersion() {
    return engineVersion;
  }

  int mentees() {
    return mentees;
  }

  int mentors() {
    return mentors;
  }

  long eligiblePairs() {
    return eligiblePairs;
  }

  int pairCount() {
    return pairCount;
  }

  int unpairedCount() {
    return unpairedCount;
  }

  long totalScore() {
    return totalScore;
  }

  boolean isOptimal() {
    return optimal;
  }

  Instant computedAt() {
    return computedAt;
  }
}
