package org.compagnon.pairing.scoring;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.SolveCancelled;

/**
 * All participants of a round with its rules and weights: makes the problem to solve and explains
 * the answer. Ids of the problem are enrolment ids.
 *
 * <p>Immutable; every pair is evaluated (mentees times mentors), which takes about a microsecond
 * each.
 */
public final class PairingModel {

  private final List<Participant> mentees;
  private final List<Participant> mentors;
  private final Set<Pair> locks;
  private final Map<Long, ScoringProfile> profiles = new HashMap<>();
  private final Eligibility eligibility;
  private final PairScorer scorer;
  private final int minimumScore;

  /**
   * Two enrolments.
   *
   * @param mentee enrolment id of the mentee
   * @param mentor enrolment id of the mentor
   */
  public record Pair(long mentee, long mentor) {}

  /**
   * A participant with the number of partners wanted.
   *
   * @param places a mentee's demand, 1 to 3, or a mentor's capacity, 0 or more
   */
  public record Participant(ScoringProfile profile, int places) {}

  /**
   * The participants in any order.
   *
   * @param locks pairs that stay, whatever the rules say
   */
  public PairingModel(
      List<Participant> mentees, List<Participant> mentors, Set<Pair> locks, Criteria criteria) {
    this.mentees = List.copyOf(mentees);
    this.mentors = List.copyOf(mentors);
    this.locks = Set.copyOf(locks);
    mentees.forEach(p -> profiles.put(p.profile().enrolmentId(), p.profile()));
    mentors.forEach(p -> profiles.put(p.profile().enrolmentId(), p.profile()));
    eligibility = new Eligibility(criteria.rules(), criteria.forbidden());
    scorer = new PairScorer(criteria.weights());
    minimumScore = criteria.rules().minimumScore();
  }

  /** What decides about pairs. */
  public record Criteria(PairingRules rules, Weights weights, Set<PersonPair> forbidden) {}

  /**
   * The problem to solve.
   *
   * @throws SolveCancelled if {@code progress} asked to stop
   * @throws IllegalArgumentException if locks name strangers or exceed a demand or capacity
   */
  public PairingProblem problem(Progress progress) {
    var builder = PairingProblem.builder();
    mentors.forEach(mentor -> builder.mentor(mentor.profile().enrolmentId(), mentor.places()));
    int done = 0;
    for (var mentee : mentees) {
      if (progress.cancelled()) {
        throw new SolveCancelled("scoring");
      }
      var wanting = mentee.profile();
      builder.mentee(wanting.enrolmentId(), mentee.places(), scorer.priority(wanting));
      for (var mentor : mentors) {
        var offering = mentor.profile();
        if (locks.contains(new Pair(wanting.enrolmentId(), offering.enrolmentId()))) {
          builder.lockedArc(
              wanting.enrolmentId(), offering.enrolmentId(), scorer.score(wanting, offering));
        } else if (eligibility.firstBlock(wanting, offering).isEmpty()) {
          int score = scorer.score(wanting, offering);
          if (score >= minimumScore) {
            builder.arc(wanting.enrolmentId(), offering.enrolmentId(), score);
          }
        }
      }
      progress.advanced(++done, mentees.size());
    }
    return builder.build();
  }

  /** Enrolment ids of all mentors, those without a free place included. */
  public List<Long> mentors() {
    return mentors.stream().map(mentor -> mentor.profile().enrolmentId()).toList();
  }

  /** Demand of this mentee; 0 where it takes no part as one. */
  public int demand(long enrolmentId) {
    return placesOf(mentees, enrolmentId);
  }

  /** Capacity of this mentor; 0 where it takes no part as one. */
  public int capacity(long enrolmentId) {
    return placesOf(mentors, enrolmentId);
  }

  /** Whether this enrolment takes part as a mentor, perhaps without a free place. */
  public boolean isMentor(long enrolmentId) {
    return mentors.stream().anyMatch(mentor -> mentor.profile().enrolmentId() == enrolmentId);
  }

  private static int placesOf(List<Participant> participants, long enrolmentId) {
    return participants.stream()
        .filter(participant -> participant.profile().enrolmentId() == enrolmentId)
        .mapToInt(Participant::places)
        .findFirst()
        .orElse(0);
  }

  /** The profile of this enrolment; null where it takes no part. */
  public ScoringProfile profile(long enrolmentId) {
    return profiles.get(enrolmentId);
  }

  /** The score of these two, whether eligible or not; both must take part. */
  public int score(long menteeEnrolment, long mentorEnrolment) {
    return scorer.score(profiles.get(menteeEnrolment), profiles.get(mentorEnrolment));
  }

  /** Why these two fit, whether eligible or not; both must take part. */
  public Breakdown explain(long menteeEnrolment, long mentorEnrolment) {
    return scorer.explain(profiles.get(menteeEnrolment), profiles.get(mentorEnrolment));
  }

  /**
   * The rules that forbid these two, a score below the minimum included; empty where they are
   * eligible. Both must take part.
   */
  public Set<Rule> blocks(long menteeEnrolment, long mentorEnrolment) {
    return blocks(profiles.get(menteeEnrolment), profiles.get(mentorEnrolment));
  }

  /** What stands between a mentee and a mentor, or another one; the mentee must take part. */
  public Obstacles obstacles(long menteeEnrolment) {
    var mentee = profiles.get(menteeEnrolment);
    var blocked = new EnumMap<Rule, Integer>(Rule.class);
    var alone = new EnumMap<Rule, Integer>(Rule.class);
    int suitable = 0;
    for (var mentor : mentors) {
      var blocks = blocks(mentee, mentor.profile());
      blocks.forEach(rule -> blocked.merge(rule, 1, Integer::sum));
      if (blocks.size() == 1) {
        alone.merge(blocks.iterator().next(), 1, Integer::sum);
      }
      suitable += blocks.isEmpty() ? 1 : 0;
    }
    return new Obstacles(main(suitable, blocked, alone), mentors.size(), suitable, blocked, alone);
  }

  private Set<Rule> blocks(ScoringProfile mentee, ScoringProfile mentor) {
    var blocks = new HashSet<>(eligibility.blocks(mentee, mentor));
    if (blocks.isEmpty() && scorer.score(mentee, mentor) < minimumScore) {
      blocks.add(Rule.MINIMUM_SCORE);
    }
    return blocks;
  }

  /**
   * The rule that alone forbids most mentors, else the one that forbids most; ties by rule order.
   */
  private Rule main(int suitable, Map<Rule, Integer> blocked, Map<Rule, Integer> alone) {
    if (mentors.isEmpty()) {
      return Rule.NO_MENTORS;
    }
    if (suitable > 0) {
      return Rule.CAPACITY;
    }
    var counts = alone.isEmpty() ? blocked : alone;
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Rule, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
