package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import org.compagnon.pairing.algorithm.ScoreRows;

/**
 * Scores whole rows at once: the same eligibility and the same integer scores as {@link
 * Eligibility} and {@link PairScorer} pair by pair, and many times as fast.
 *
 * <p>Three kinds of work make a row. What has few different values (function, place, level,
 * languages, style, answers) is looked up in small tables that the plain scorer filled ({@link
 * Facet}). What is a list (skills, interests) comes from inverted indexes that touch only the
 * mentors who have something in common with the mentee. Hours of the week are bits. What forbids
 * single pairs (lines, exclusions, partners, teams) is written over the row at its end. The
 * weighted sum becomes a mean by one multiplication, because which criteria count depends on the
 * mentee alone.
 *
 * <p>Locks are not known here. Immutable and safe for several threads.
 */
public final class ScoringKernel implements ScoreRows {

  /** Criteria that are no facets: what silence about them counts is the same in a whole row. */
  private static final Criterion[] LISTED = {
    Criterion.SKILLS,
    Criterion.INTERESTS,
    Criterion.AVAILABILITY,
    Criterion.MENTEE_CHOICE,
    Criterion.MENTOR_CHOICE
  };

  private final ScoringProfile[] mentees;
  private final ScoringProfile[] mentors;
  private final int[] stated;
  private final int[] base;
  private final Weights weights;
  private final int minimumScore;
  private final FacetTables facets;
  private final SoughtSkills skills;
  private final SharedInterests interests;
  private final CommonHours hours;
  private final HopedFor menteesHope;
  private final HopedFor mentorsHope;
  private final Teams teams;
  private final BlockedPairs blocked;

  /** A kernel for people in any order. */
  public ScoringKernel(
      Collection<ScoringProfile> mentees,
      Collection<ScoringProfile> mentors,
      PairingModel.Criteria criteria) {
    this.mentees = sorted(mentees);
    this.mentors = sorted(mentors);
    weights = criteria.weights();
    var scorer = new PairScorer(criteria);
    stated = Arrays.stream(this.mentees).mapToInt(scorer::statedWeight).toArray();
    base = Arrays.stream(this.mentees).mapToInt(one -> scorer.silentSum(one, LISTED)).toArray();
    minimumScore = criteria.rules().minimumScore();
    facets = new FacetTables(this.mentees, this.mentors, criteria);
    skills =
        isIdle(Criterion.SKILLS, criteria)
            ? null
            : new SoughtSkills(this.mentees, this.mentors, criteria.relatedSkills());
    interests =
        isIdle(Criterion.INTERESTS, criteria)
            ? null
            : new SharedInterests(this.mentees, this.mentors, criteria);
    hours =
        CommonHours.asked(criteria) ? new CommonHours(this.mentees, this.mentors, criteria) : null;
    menteesHope =
        isIdle(Criterion.MENTEE_CHOICE, criteria)
            ? null
            : hopes(weights.menteeChoice(), Preferences::choices);
    mentorsHope =
        isIdle(Criterion.MENTOR_CHOICE, criteria)
            ? null
            : hopes(weights.mentorChoice(), Preferences::chosenBy);
    teams = criteria.rules().otherTeam() ? new Teams(this.mentees, this.mentors) : null;
    blocked = new BlockedPairs(this.mentees, this.mentors, criteria);
  }

  private HopedFor hopes(int weight, Function<Preferences, Map<Long, Integer>> places) {
    return new HopedFor(mentees, mentors, weight, places);
  }

  private static boolean isIdle(Criterion criterion, PairingModel.Criteria by) {
    return by.weights().of(criterion) == 0 || !CountedPoints.counts(criterion, by);
  }

  private static ScoringProfile[] sorted(Collection<ScoringProfile> people) {
    return people.stream()
        .sorted(Comparator.comparingLong(ScoringProfile::enrolmentId))
        .toArray(ScoringProfile[]::new);
  }

  @Override
  public int mentees() {
    return mentees.length;
  }

  @Override
  public int mentors() {
    return mentors.length;
  }

  /** The profile of a mentee by index. */
  public ScoringProfile mentee(int index) {
    return mentees[index];
  }

  /** The profile of a mentor by index. */
  public ScoringProfile mentor(int index) {
    return mentors[index];
  }

  /** The index of the mentor with this enrolment id; negative where there is none. */
  public int mentorIndex(long enrolmentId) {
    return index(mentors, enrolmentId);
  }

  /** The index of the mentee with this enrolment id; negative where there is none. */
  public int menteeIndex(long enrolmentId) {
    return index(mentees, enrolmentId);
  }

  private static int index(ScoringProfile[] people, long enrolmentId) {
    int low = 0;
    int high = people.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = people[middle].enrolmentId();
      if (found == enrolmentId) {
        return middle;
      }
      if (found < enrolmentId) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  @Override
  public Cursor cursor() {
    return new RowCursor();
  }

  /**
   * The rules that forbid each mentor for one mentee, as bits by {@link Rule#ordinal}; {@link
   * Rule#MINIMUM_SCORE} only where nothing else forbids.
   *
   * @param bits filled from 0 to the number of mentors
   */
  void blocks(int mentee, int[] bits) {
    int[] scores = new int[mentors.length];
    cursor().row(mentee, scores);
    Arrays.fill(bits, 0, mentors.length, 0);
    facets.addRules(mentee, bits);
    if (hours != null) {
      hours.addRule(mentee, bits);
    }
    blocked.addRules(mentee, bits);
    if (teams != null) {
      teams.addBit(mentee, bits, 1 << Rule.SAME_TEAM.ordinal());
    }
    for (int j = 0; j < mentors.length; j++) {
      if (bits[j] == 0 && scores[j] < 0) {
        bits[j] = 1 << Rule.MINIMUM_SCORE.ordinal();
      }
    }
  }

  /** Reads rows; keeps the working space of the inverted indexes. */
  private final class RowCursor implements Cursor {

    private final SoughtSkills.Adder skillAdder =
        skills == null ? null : skills.new Adder(mentors.length);
    private final SharedInterests.Adder interestAdder =
        interests == null ? null : interests.new Adder(mentors.length);

    private final SingleScores single =
        new SingleScores(
            new SingleScores.Parts(
                weights, facets, skills, interests, hours, menteesHope, mentorsHope));

    @Override
    public int score(int mentee, int mentor) {
      return scoreAtLeast(mentee, mentor, minimumScore);
    }

    @Override
    public int scoreAtLeast(int mentee, int mentor, int least) {
      int needed = Math.max(least, minimumScore);
      int score = single.score(mentee, mentor, base[mentee], stated[mentee], needed);
      return score < needed || forbidden(mentee, mentor) ? NOT_ELIGIBLE : score;
    }

    private boolean forbidden(int mentee, int mentor) {
      return blocked.contains(mentee, mentor) || teams != null && teams.contains(mentee, mentor);
    }

    @Override
    public void row(int mentee, int[] scores) {
      facets.sums(mentee, mentors.length, base[mentee], scores);
      if (skillAdder != null) {
        skillAdder.add(mentee, weights.skills(), scores);
      }
      if (interestAdder != null) {
        interestAdder.add(mentee, weights.interests(), scores);
      }
      addAnswers(mentee, scores);
      divide(mentee, scores);
      blocked.fill(mentee, scores, NOT_ELIGIBLE);
      if (teams != null) {
        teams.fill(mentee, scores, NOT_ELIGIBLE);
      }
    }

    private void addAnswers(int mentee, int[] sums) {
      if (hours != null) {
        hours.add(mentee, sums);
      }
      if (menteesHope != null) {
        menteesHope.add(mentee, sums);
      }
      if (mentorsHope != null) {
        mentorsHope.add(mentee, sums);
      }
    }

    /** Weighted sums become scores; a mentee who stated nothing has sums of 0. */
    private void divide(int mentee, int[] sums) {
      int total = stated[mentee];
      var divisor = new Divisor(Math.max(1, total));
      int plus = total == 0 ? PairScorer.NO_WISH : 0;
      for (int j = 0; j < mentors.length; j++) {
        int sum = sums[j];
        int score = divisor.rounded(sum) + plus;
        sums[j] = sum >= FacetTables.FORBIDDEN || score < minimumScore ? NOT_ELIGIBLE : score;
      }
    }
  }
}
