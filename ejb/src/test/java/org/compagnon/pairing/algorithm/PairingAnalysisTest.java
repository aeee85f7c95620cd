package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingAnalysisTest {

  @Test
  @DisplayName("what forcing a pair costs is what solving with the pair locked costs")
  void forcingEqualsLocking() {
    for (long seed = 0; seed < 400; seed++) {
      var draft = RandomProblems.draft(9_000_000 + seed, 14, 9);
      var problem = draft.build();
      var result = solve(problem);
      var analysis = PairingAnalysis.of(problem, result);
      var base = Value.of(problem, result);
      for (var arc : draft.arcs()) {
        var forced = arc.locked() ? null : tryLock(draft, arc);
        if (forced == null) {
          continue;
        }
        var value = Value.of(forced, solve(forced));
        var loss = analysis.lossOfForcing(arc.mentee(), arc.mentor(), arc.score());
        assertThat(summed(loss)).as("seed %d %s", seed, arc).isEqualTo(lossBetween(base, value));
        assertThat(analysis.lossAtLeast(arc.mentee(), arc.mentor(), arc.score()))
            .as("seed %d %s %s", seed, arc, loss)
            .isLessThanOrEqualTo(costOf(loss, result, base, value));
      }
    }
  }

  @Test
  @DisplayName("what forbidding a pair costs is what solving without it costs")
  void forbiddingEqualsLeavingOut() {
    for (long seed = 0; seed < 400; seed++) {
      var draft = RandomProblems.draft(9_100_000 + seed, 14, 9);
      var problem = draft.build();
      var result = solve(problem);
      var analysis = PairingAnalysis.of(problem, result);
      var base = Value.of(problem, result);
      for (var pair : result.pairs()) {
        if (!pair.locked()) {
          var without = draft.without(pair.mentee(), pair.mentor()).build();
          assertThat(summed(analysis.lossOfForbidding(pair.mentee(), pair.mentor())))
              .as("seed %d %s", seed, pair)
              .isEqualTo(lossBetween(base, Value.of(without, solve(without))));
        }
      }
    }
  }

  @Test
  @DisplayName("the blocking pairs shown are those of the highest scores, and as many as counted")
  void blockingPairs() {
    int seen = 0;
    for (long seed = 0; seed < 300; seed++) {
      var problem = RandomProblems.draft(9_300_000 + seed, 14, 9).build();
      var analysis = PairingAnalysis.of(problem, solve(problem));
      var all = analysis.blockingPairs(problem.arcs() + 1);
      assertThat((long) all.size()).as("seed %d", seed).isEqualTo(analysis.blockingPairs());
      assertThat(all)
          .isSortedAccordingTo(Comparator.comparingInt((BlockingPair one) -> -one.score()));
      assertThat(analysis.blockingPairs(2)).isEqualTo(all.subList(0, Math.min(2, all.size())));
      for (var one : all) {
        int arc =
            problem.arcBetween(
                problem.menteeIndex(one.mentee()), problem.mentorIndex(one.mentor()));
        assertThat(problem.score(arc)).isEqualTo(one.score());
      }
      seen += all.size();
    }
    assertThat(seen).isPositive();
  }

  @Test
  @DisplayName("what one more place is worth is what solving with it gains")
  void oneMorePlace() {
    for (long seed = 0; seed < 400; seed++) {
      var draft = RandomProblems.draft(9_200_000 + seed, 14, 9);
      var problem = draft.build();
      var result = solve(problem);
      var analysis = PairingAnalysis.of(problem, result);
      var base = Value.of(problem, result);
      for (var mentor : draft.mentors()) {
        var more = draft.withPlace(mentor.id()).build();
        assertThat(summed(analysis.lossByOneMorePlace(mentor.id())))
            .as("seed %d %s", seed, mentor)
            .isEqualTo(lossBetween(base, Value.of(more, solve(more))));
      }
    }
  }

  @Test
  @DisplayName("after any declines, withdrawals and leavings the pairing is as good as anew")
  void livingEqualsAnew() {
    for (long seed = 0; seed < 400; seed++) {
      var draft = RandomProblems.draft(9_300_000 + seed, 25, 15);
      var problem = draft.build();
      var living = LivingPairing.of(problem, solve(problem), 0);
      var random = new Random(seed);
      for (int step = 0; step < 6 && !living.pairs().isEmpty(); step++) {
        var pairs = living.pairs();
        var one = pairs.get(random.nextInt(pairs.size()));
        if (one.locked()) {
          continue;
        }
        switch (random.nextInt(3)) {
          case 0 -> {
            living.decline(one.mentee(), one.mentor());
            draft = draft.without(one.mentee(), one.mentor());
          }
          case 1 -> {
            living.withdraw(one.mentee());
            draft = draft.withoutFreeMentee(one.mentee());
          }
          default -> {
            living.leave(one.mentor());
            draft = draft.withoutFreeMentor(one.mentor());
          }
        }
        living.verify();
        var anew = draft.build();
        assertThat(Value.of(anew, living.pairs()))
            .as("seed %d step %d", seed, step)
            .isEqualTo(Value.of(anew, solve(anew)));
      }
    }
  }

  private static PairingProblem tryLock(RandomProblems.Draft draft, RandomProblems.Arc arc) {
    try {
      return draft.locking(arc).build();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static PairingAnalysis.Loss summed(PairingAnalysis.Loss loss) {
    return new PairingAnalysis.Loss(loss.pairs(), loss.worth(), 0);
  }

  private static PairingAnalysis.Loss lossBetween(Value base, Value other) {
    return new PairingAnalysis.Loss(base.pairs() - other.pairs(), base.worth() - other.worth(), 0);
  }

  /** The loss in the certificate's own cost, which the lower bound is about. */
  private static long costOf(
      PairingAnalysis.Loss loss, PairingResult result, Value base, Value other) {
    var terms = result.certificate().terms();
    return loss.worth()
        + loss.pairs() * (terms.unpairedCost() - PairingProblem.MAX_SCORE)
        + (base.withMentor() - other.withMentor()) * terms.firstCost();
  }

  private static PairingResult solve(PairingProblem problem) {
    return PairingSolver.exact().solve(problem, Progress.NONE);
  }
}
