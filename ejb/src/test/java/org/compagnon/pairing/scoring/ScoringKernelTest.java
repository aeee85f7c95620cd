package org.compagnon.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.ScoreRows;
import org.compagnon.pairing.algorithm.SolveCancelled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScoringKernelTest {

  @Test
  @DisplayName("rows give the plain rules and scores, on 3,000 random rounds of any settings")
  void rowsAgreeWithPlainScorer() {
    int eligible = 0;
    int forbidden = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      var round = RandomRound.of(seed);
      var kernel = round.kernel();
      var cursor = kernel.cursor();
      int[] row = new int[kernel.mentors() + 1];
      for (int i = kernel.mentees() - 1; i >= 0; i--) {
        Arrays.fill(row, 77);
        cursor.row(i, row);
        assertThat(row[kernel.mentors()]).isEqualTo(77);
        for (int j = 0; j < kernel.mentors(); j++) {
          int plain = round.plain(kernel.mentee(i), kernel.mentor(j));
          assertThat(row[j]).as("round %d, pair %d %d", seed, i, j).isEqualTo(plain);
          assertThat(cursor.score(i, j)).as("round %d, pair %d %d", seed, i, j).isEqualTo(plain);
          for (int least : new int[] {0, plain, plain + 1, 10_000}) {
            assertThat(cursor.scoreAtLeast(i, j, least))
                .as("round %d, pair %d %d, at least %d", seed, i, j, least)
                .isEqualTo(plain < least ? ScoreRows.NOT_ELIGIBLE : plain);
          }
          eligible += plain >= 0 ? 1 : 0;
          forbidden += plain < 0 ? 1 : 0;
        }
      }
    }
    assertThat(eligible).isGreaterThan(20_000);
    assertThat(forbidden).isGreaterThan(20_000);
  }

  @Test
  @DisplayName("the obstacles of a row are those of its pairs, on 400 random rounds")
  void obstaclesAgreeWithPlainRules() {
    for (int seed = 5_000; seed < 5_400; seed++) {
      var round = RandomRound.of(seed);
      var kernel = round.kernel();
      var model = round.model();
      for (int i = 0; i < kernel.mentees(); i++) {
        long mentee = kernel.mentee(i).enrolmentId();
        var blocked = new HashMap<Rule, Integer>();
        int suitable = 0;
        for (int j = 0; j < kernel.mentors(); j++) {
          var blocks = model.blocks(mentee, kernel.mentor(j).enrolmentId());
          var two = new PersonPair(kernel.mentee(i).personId(), kernel.mentor(j).personId());
          if (round.criteria().silent().contains(two)) {
            assertThat(blocks).containsExactly(Rule.SAME_PERSON);
            continue;
          }
          blocks.forEach(rule -> blocked.merge(rule, 1, Integer::sum));
          suitable += blocks.isEmpty() ? 1 : 0;
        }
        var obstacles = Obstacles.of(model, mentee);
        assertThat(obstacles.blocked()).as("round %d, mentee %d", seed, i).isEqualTo(blocked);
        assertThat(obstacles.suitable()).isEqualTo(suitable);
      }
    }
  }

  @Test
  @DisplayName("people and ids are numbered by enrolment id, whatever order they come in")
  void numberedById() {
    var round = RandomRound.of(5);
    var kernel = round.kernel();
    assertThat(IntStream.range(0, kernel.mentees()).mapToObj(i -> kernel.mentee(i).enrolmentId()))
        .isSorted();
    assertThat(IntStream.range(0, kernel.mentors()).mapToObj(j -> kernel.mentor(j).enrolmentId()))
        .isSorted();
    for (int j = 0; j < kernel.mentors(); j++) {
      assertThat(kernel.mentorIndex(kernel.mentor(j).enrolmentId())).isEqualTo(j);
    }
    assertThat(kernel.mentorIndex(-1)).isNegative();
  }

  @Test
  @DisplayName("counting gives the eligible pairs and who has one, and can be stopped")
  void counting() {
    var round = RandomRound.of(11);
    var kernel = round.kernel();
    long pairs = 0;
    int reached = 0;
    for (int i = 0; i < kernel.mentees(); i++) {
      int row = i;
      long mine =
          IntStream.range(0, kernel.mentors())
              .filter(j -> round.plain(kernel.mentee(row), kernel.mentor(j)) >= 0)
              .count();
      pairs += mine;
      reached += mine > 0 ? 1 : 0;
    }
    assertThat(EligibleCount.of(kernel, Progress.NONE))
        .isEqualTo(new EligibleCount(pairs, reached));
    assertThatThrownBy(() -> EligibleCount.of(kernel, new Stopped()))
        .isInstanceOf(SolveCancelled.class);
    assertThatThrownBy(() -> round.model().problem(new Stopped()))
        .isInstanceOf(SolveCancelled.class);
  }

  private static final class Stopped implements Progress {
    @Override
    public void advanced(long done, long total) {
      assertThat(done).as("nothing may be done").isZero();
    }

    @Override
    public boolean cancelled() {
      return true;
    }
  }

  @Test
  @DisplayName("dividing by a multiplication is exact for every sum that weights can make")
  void divisor() {
    var random = new Random(2);
    for (int d = 1; d <= Divisor.MOST; d++) {
      var divisor = new Divisor(d);
      for (int k = 0; k < 40; k++) {
        int multiple = random.nextInt(10_001) * d;
        for (int x : new int[] {multiple - 1, multiple, random.nextInt(10_000 * d + 1)}) {
          if (x >= 0) {
            assertThat(divisor.down(x)).isEqualTo(x / d);
            assertThat(divisor.rounded(x)).isEqualTo((x + d / 2) / d);
          }
        }
      }
    }
    assertThatThrownBy(() -> new Divisor(0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** A round with few values of everything, so that ties and coincidences are frequent. */
  record RandomRound(
      List<ScoringProfile> mentees, List<ScoringProfile> mentors, PairingModel.Criteria criteria) {

    static RandomRound of(int seed) {
      var random = new Random(seed);
      var mentees = new ArrayList<ScoringProfile>();
      var mentors = new ArrayList<ScoringProfile>();
      int people = 1 + random.nextInt(26);
      for (int k = 0; k < people; k++) {
        var profile = RandomProfiles.profile(1 + (k * 7L) % 31, people, random);
        (random.nextInt(3) == 0 ? mentors : mentees).add(profile);
        if (random.nextInt(10) == 0) {
          mentors.add(RandomProfiles.sameAs(profile, 100 + k));
        }
      }
      var forbidden = new HashSet<PersonPair>();
      for (int k = random.nextInt(5); k > 0; k--) {
        forbidden.add(new PersonPair(random.nextInt(32), random.nextInt(32)));
      }
      var silent = new HashSet<PersonPair>();
      for (int k = random.nextInt(3); k > 0; k--) {
        silent.add(new PersonPair(random.nextInt(32), random.nextInt(32)));
      }
      var weights = random.nextInt(9) == 0 ? NOTHING : RandomProfiles.weights(random);
      var criteria =
          new PairingModel.Criteria(
              RandomProfiles.rules(random),
              weights,
              RandomProfiles.fields(random),
              RandomProfiles.RELATED,
              forbidden,
              silent);
      return new RandomRound(
          mentees, mentors, seed % 3 == 0 ? criteria : criteria.with(averages(criteria, random)));
    }

    /** Figures for most criteria; what has none counts for nobody. */
    private static Averages averages(PairingModel.Criteria criteria, Random random) {
      var points = new HashMap<String, Integer>();
      for (var criterion : Criterion.values()) {
        if (random.nextInt(6) > 0) {
          points.put(Averages.key(criterion), random.nextInt(10_001));
        }
      }
      for (var field : criteria.fields()) {
        if (random.nextInt(6) > 0) {
          points.put(Averages.key(field), random.nextInt(10_001));
        }
      }
      return new Averages(points);
    }

    private static final Weights NOTHING =
        new Weights(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, FunctionWish.SAME);

    ScoringKernel kernel() {
      return new ScoringKernel(mentees, mentors, criteria);
    }

    PairingModel model() {
      return new PairingModel(places(mentees), places(mentors), Set.of(), criteria);
    }

    private static List<PairingModel.Participant> places(List<ScoringProfile> profiles) {
      return profiles.stream().map(p -> new PairingModel.Participant(p, 1)).toList();
    }

    int plain(ScoringProfile mentee, ScoringProfile mentor) {
      var eligibility = new Eligibility(criteria);
      if (eligibility.firstBlock(mentee, mentor).isPresent()) {
        return ScoreRows.NOT_ELIGIBLE;
      }
      int score = new PairScorer(criteria).score(mentee, mentor);
      return score < criteria.rules().minimumScore() ? ScoreRows.NOT_ELIGIBLE : score;
    }
  }
}
