package org.compagnon.pairing.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.pairing.algorithm.PairingPeople;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.RowsSolver;
import org.compagnon.pairing.algorithm.Workers;

/**
 * All participants of a round with its rules and weights: makes the problem to solve and explains
 * the answer. Ids of the problem are enrolment ids.
 *
 * <p>Immutable and safe for several threads. Whole rounds are scored by a {@link ScoringKernel},
 * single pairs by the plain {@link PairScorer}.
 */
public final class PairingModel {

  private final List<Participant> mentees;
  private final List<Participant> mentors;
  private final Set<Pair> locks;
  private final Map<Long, ScoringProfile> profiles = new HashMap<>();
  private final Map<Long, Integer> demands = new HashMap<>();
  private final Map<Long, Integer> capacities = new HashMap<>();
  private final Eligibility eligibility;
  private final PairScorer scorer;
  private final Criteria criteria;
  private volatile ScoringKernel kernel;

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
    for (var mentee : mentees) {
      profiles.put(mentee.profile().enrolmentId(), mentee.profile());
      demands.put(mentee.profile().enrolmentId(), mentee.places());
    }
    for (var mentor : mentors) {
      profiles.put(mentor.profile().enrolmentId(), mentor.profile());
      capacities.put(mentor.profile().enrolmentId(), mentor.places());
    }
    eligibility = new Eligibility(criteria);
    scorer = new PairScorer(criteria);
    this.criteria = criteria;
  }

  /**
   * What decides about pairs.
   *
   * @param fields questions of the programme that count or forbid
   * @param relatedSkills skill id to the skills that the catalogue has directly above or below it
   * @param forbidden pairs of people that an administrator excluded
   * @param silent pairs of people who are kept apart for somebody's safety: as if they did not know
   *     of each other, without a reason (S91)
   * @param averages what counts where a mentee stated nothing; null in rounds of before, where it
   *     is left out
   * @param order what waiting does
   */
  public record Criteria(
      PairingRules rules,
      Weights weights,
      List<FieldCriterion> fields,
      Map<Long, Set<Long>> relatedSkills,
      Set<PersonPair> forbidden,
      Set<PersonPair> silent,
      Averages averages,
      WaitingOrder order) {

    /** Criteria of before: what a mentee did not state is left out, waiting counts by weight. */
    public Criteria(
        PairingRules rules,
        Weights weights,
        List<FieldCriterion> fields,
        Map<Long, Set<Long>> relatedSkills,
        Set<PersonPair> forbidden,
        Set<PersonPair> silent) {
      this(rules, weights, fields, relatedSkills, forbidden, silent, null, WaitingOrder.BY_WEIGHT);
    }

    /** The same with other figures for what was not stated. */
    public Criteria with(Averages figures) {
      return new Criteria(rules, weights, fields, relatedSkills, forbidden, silent, figures, order);
    }

    /** Criteria with nobody kept apart for safety. */
    public Criteria(
        PairingRules rules,
        Weights weights,
        List<FieldCriterion> fields,
        Map<Long, Set<Long>> relatedSkills,
        Set<PersonPair> forbidden) {
      this(rules, weights, fields, relatedSkills, forbidden, Set.of());
    }

    /** Criteria without questions and related skills. */
    public Criteria(PairingRules rules, Weights weights, Set<PersonPair> forbidden) {
      this(rules, weights, List.of(), Map.of(), forbidden);
    }

    /** Weights of the questions, added up. */
    int fieldWeight() {
      return fields.stream().mapToInt(field -> field.wish().weight()).sum();
    }
  }

  /**
   * The problem to solve with all its pairs written down.
   *
   * @throws org.compagnon.pairing.algorithm.SolveCancelled if {@code progress} asked to stop
   * @throws IllegalArgumentException if locks name strangers or exceed a demand or capacity
   */
  public PairingProblem problem(Progress progress) {
    return RowsSolver.writeDown(people(), rows(), Workers.NONE, progress);
  }

  /**
   * The two sides of the problem to solve; their scores are {@link #rows()}. Ids are enrolment ids.
   *
   * @throws IllegalArgumentException if locks name strangers or exceed a demand or capacity
   */
  public PairingPeople people() {
    return TwoSides.of(this, locks, scorer);
  }

  /**
   * Scores of all pairs by index, mentees and mentors ascending by enrolment id; locks are not
   * known to it.
   */
  public ScoringKernel rows() {
    var made = kernel;
    if (made == null) {
      made = new ScoringKernel(profiles(mentees), profiles(mentors), criteria);
      kernel = made;
    }
    return made;
  }

  /** The same people and locks under other criteria. */
  public PairingModel under(Criteria other) {
    return with(mentors, other);
  }

  PairingModel with(List<Participant> others, Criteria other) {
    return new PairingModel(mentees, others, locks, other);
  }

  /** What decides about pairs. */
  public Criteria criteria() {
    return criteria;
  }

  /** The same people and decisions with figures for what was not stated. */
  public PairingModel averaged(Averages figures) {
    return under(criteria.with(figures));
  }

  List<ScoringProfile> menteeProfiles() {
    return profiles(mentees);
  }

  /** Mentors with a free place. */
  List<ScoringProfile> freeMentors() {
    return profiles(mentors.stream().filter(mentor -> mentor.places() > 0).toList());
  }

  /** The same for two models of exactly the same people and decisions, under any rules. */
  public String peopleHash() {
    return PeopleHash.of(mentees, mentors, locks, criteria);
  }

  private static List<ScoringProfile> profiles(List<Participant> participants) {
    return participants.stream().map(Participant::profile).toList();
  }

  /** Enrolment ids of all mentors, those without a free place included. */
  public List<Long> mentors() {
    return mentors.stream().map(mentor -> mentor.profile().enrolmentId()).toList();
  }

  /** Demand of this mentee; 0 where it takes no part as one. */
  public int demand(long enrolmentId) {
    return demands.getOrDefault(enrolmentId, 0);
  }

  /** Capacity of this mentor; 0 where it takes no part as one. */
  public int capacity(long enrolmentId) {
    return capacities.getOrDefault(enrolmentId, 0);
  }

  /** Whether this enrolment takes part as a mentor, perhaps without a free place. */
  public boolean isMentor(long enrolmentId) {
    return capacities.containsKey(enrolmentId);
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

  private Set<Rule> blocks(ScoringProfile mentee, ScoringProfile mentor) {
    var blocks = new HashSet<>(eligibility.blocks(mentee, mentor));
    if (blocks.isEmpty() && scorer.score(mentee, mentor) < criteria.rules().minimumScore()) {
      blocks.add(Rule.MINIMUM_SCORE);
    }
    return blocks;
  }
}
