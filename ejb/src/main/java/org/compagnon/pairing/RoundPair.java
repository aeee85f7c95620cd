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
import java.util.Collection;
import java.util.stream.Collectors;
import org.compagnon.pairing.scoring.Breakdown;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.pairing.scoring.ScoringProfile;
import org.compagnon.shared.Json;

/**
 * One pair of a round. Written by the thousand through {@link RoundStore}, changed one by one here.
 */
@Entity
@Table(name = "round_pair")
@NamedQuery(
    name = "RoundPair.ofRound",
    query = "select p from RoundPair p where p.roundId = :round order by p.id")
@NamedQuery(
    name = "RoundPair.ofMentee",
    query =
        "select p from RoundPair p where p.roundId = :round and p.menteeEnrolmentId = :mentee"
            + " order by p.score, p.id")
@NamedQuery(
    name = "RoundPair.countOfMentor",
    query =
        "select count(p) from RoundPair p where p.roundId = :round and p.mentorEnrolmentId = :mentor")
@NamedQuery(
    name = "RoundPair.totals",
    query = "select count(p), sum(p.score) from RoundPair p where p.roundId = :round")
class RoundPair {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_pair_seq")
  @SequenceGenerator(name = "round_pair_seq", sequenceName = "round_pair_seq", allocationSize = 50)
  private Long id;

  @Column(name = "round_id")
  private long roundId;

  @Column(name = "mentee_enrolment_id")
  private long menteeEnrolmentId;

  @Column(name = "mentor_enrolment_id")
  private long mentorEnrolmentId;

  @Column(name = "mentee_person_id")
  private long menteePersonId;

  @Column(name = "mentor_person_id")
  private long mentorPersonId;

  @Column(name = "waiting_days")
  private int waitingDays;

  private int score;

  @Enumerated(EnumType.STRING)
  private PairOrigin origin;

  private String breakdown;
  private String warning;
  @Version private int version;

  protected RoundPair() {}

  /** A pair made by hand. */
  RoundPair(long roundId, ScoringProfile mentee, ScoringProfile mentor, Breakdown breakdown) {
    this.roundId = roundId;
    this.menteeEnrolmentId = mentee.enrolmentId();
    this.mentorEnrolmentId = mentor.enrolmentId();
    this.menteePersonId = mentee.personId();
    this.mentorPersonId = mentor.personId();
    this.waitingDays = mentee.waitingDays();
    this.score = breakdown.score();
    this.origin = PairOrigin.MANUAL;
    this.breakdown = Json.write(breakdown);
  }

  /** How rules are kept in the column: names joined by commas, null for none. */
  static String warningOf(Collection<Rule> rules) {
    return rules.isEmpty()
        ? null
        : rules.stream().sorted().map(Rule::name).collect(Collectors.joining(","));
  }

  void warnOf(Collection<Rule> rules) {
    warning = warningOf(rules);
  }

  void lock() {
    if (origin == PairOrigin.ENGINE) {
      origin = PairOrigin.LOCKED;
    }
  }

  long id() {
    return id;
  }

  long roundId() {
    return roundId;
  }

  long menteeEnrolmentId() {
    return menteeEnrolmentId;
  }

  long mentorEnrolmentId() {
    return mentorEnrolmentId;
  }

  long menteePersonId() {
    return menteePersonId;
  }

  long mentorPersonId() {
    return mentorPersonId;
  }

  int score() {
    return score;
  }

  PairOrigin origin() {
    return origin;
  }

  PairingPublished.Pair asPublished() {
    return new PairingPublished.Pair(
        menteeEnrolmentId, mentorEnrolmentId, menteePersonId, mentorPersonId, score, forTheTwo());
  }

  /** What the trail keeps of it. */
  PairState state() {
    return new PairState(roundId, menteePersonId, mentorPersonId, score, origin, warning);
  }

  /** What the trail keeps of a pair. */
  public record PairState(
      long roundId,
      long menteePersonId,
      long mentorPersonId,
      int score,
      PairOrigin origin,
      String warning) {}

  /** The breakdown without what is confidential: it leaves this room. */
  private String forTheTwo() {
    return Json.write(Json.read(breakdown, Breakdown.class).withoutConfidential());
  }
}
