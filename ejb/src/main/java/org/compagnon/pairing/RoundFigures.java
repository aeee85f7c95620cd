package org.compagnon.pairing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.compagnon.pairing.scoring.Averages;
import org.compagnon.shared.Json;

/** What a computation found, and how manual changes moved it; zeros before the computation. */
@Embeddable
class RoundFigures {

  private static final int AVERAGES_COUNT = 2;

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

  @Column(name = "scoring_version")
  private int scoringVersion = AVERAGES_COUNT;

  private String averages;

  /** How scores are made: as in a round whose numbers are compared with this one's. */
  void scoresLike(RoundFigures other) {
    scoringVersion = other.scoringVersion;
  }

  /** 1 where what a mentee did not state is left out, 2 where the averages count for it. */
  int scoringVersion() {
    return scoringVersion;
  }

  /** Whether averages count for what a mentee did not state. */
  boolean averagesCount() {
    return scoringVersion >= AVERAGES_COUNT;
  }

  /** Keeps the averages, which stay the round's from now on. */
  void averaged(Averages kept) {
    averages = Json.write(kept);
  }

  /** The averages; null where they do not count, or before the computation. */
  Averages averages() {
    return averages == null ? null : Json.read(averages, Averages.class);
  }

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
