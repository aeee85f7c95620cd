package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingOrderTest {

  private static final int MOST_ARCS = 13;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "weeks of waiting are served one after the other, as every subset of pairs tried shows")
  void agreesWithEverySubset() {
    int tried = 0;
    for (long seed = 0; tried < 1_500; seed++) {
      var problem = RandomProblems.draft(seed, 6, 5).waiting(seed, 1 + (int) (seed % 5)).build();
      if (problem.arcs() <= MOST_ARCS) {
        var result = PairingSolver.exact().solve(problem, Progress.NONE);
        assertThat(WeeksForce.of(problem, result))
            .as("seed %d", seed)
            .isEqualTo(WeeksForce.best(problem));
        tried++;
      }
    }
  }

  @Test
  @DisplayName(
      "the proof covers the order: the checker accepts it, and refuses a pairing without it")
  void proved() {
    int refused = 0;
    for (long seed = 0; seed < 120; seed++) {
      var draft = RandomProblems.draft(seed, 25, 12);
      var problem = draft.waiting(seed, 26).build();
      var files = ProofFiles.solved(problem);
      assertThat(files.checkIn(folder).outcome())
          .as("seed %d", seed)
          .isEqualTo(CertificateChecker.Outcome.PROVED);
      var without = unordered(problem);
      var other = PairingSolver.exact().solve(without, Progress.NONE);
      if (priorities(problem, other) < priorities(problem, solve(problem))) {
        var wrong = files.withResult(ProofFiles.of(without, other).result());
        assertThat(wrong.checkIn(folder).outcome())
            .as("seed %d", seed)
            .isEqualTo(CertificateChecker.Outcome.NOT_PROVED);
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(10);
  }

  @Test
  @DisplayName("generated pairs give the very answer of all pairs, whatever the weeks")
  void generatedAlike() {
    for (long seed = 0; seed < 1_500; seed++) {
      var rows = MatrixRows.random(seed, 40, 20).waiting(seed, 1 + (int) (seed % 26));
      var explicit = RowsSolver.solve(rows.people(), rows, Workers.NONE, Progress.NONE);
      var generated =
          new ColumnGeneration(
                  rows.people(), rows, Workers.NONE, new Watch(Progress.NONE), 1 + (int) (seed % 4))
              .solve();
      assertThat(generated.result().pairs())
          .as("seed %d", seed)
          .isEqualTo(explicit.result().pairs());
    }
  }

  @Test
  @DisplayName("what a change costs is exact in this order too, and the state lives on")
  void lossesAreExact() {
    for (long seed = 0; seed < 150; seed++) {
      var draft = RandomProblems.draft(seed, 12, 8).waiting(seed, 8);
      var problem = draft.build();
      var result = solve(problem);
      var analysis = PairingAnalysis.of(problem, result);
      for (var pair : result.pairs()) {
        if (!pair.locked()) {
          var without = draft.without(pair.mentee(), pair.mentor()).build();
          var other = solve(without);
          var loss = analysis.lossOfForbidding(pair.mentee(), pair.mentor());
          assertThat(loss.pairs()).isEqualTo(result.pairs().size() - other.pairs().size());
          assertThat(loss.priorities())
              .as("seed %d %s", seed, pair)
              .isEqualTo(priorities(problem, result) - priorities(problem, other));
          assertThat(loss.scores()).isEqualTo(result.totalScore() - other.totalScore());
        }
      }
      var living = LivingPairing.of(problem, result, 300);
      draft.mentees().stream().limit(2).forEach(one -> living.withdraw(one.id()));
      living.verify();
    }
  }

  @Test
  @DisplayName(
      "whoever waits, priorities that could overflow are refused before anything is added up")
  void nothingOverflows() {
    long week = WaitingOrder.worthOfWeek(1_000_000);
    long[] most = new long[1_000_000];
    Arrays.fill(most, WaitingOrder.MOST_WEEKS * week);
    int[] three = new int[most.length];
    Arrays.fill(three, PairingProblem.MAX_DEMAND);
    assertThat(PairingProblem.Mentees.fit(three, most)).isTrue();
    assertThat(most[0]).isLessThan(PairingProblem.MAX_PRIORITY);
    Arrays.fill(most, PairingProblem.MAX_PRIORITY);
    assertThat(PairingProblem.Mentees.fit(three, most)).isFalse();
    var builder = PairingProblem.builder();
    assertThatThrownBy(() -> builder.mentee(1, 1, PairingProblem.MAX_PRIORITY + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("a large round serves as many of each week as any pairing of the weeks before can")
  void largeRound() {
    var random = new SplittableRandom(3);
    int mentees = 3_000;
    var builder = PairingProblem.builder().firstMentorsFirst();
    long week = WaitingOrder.worthOfWeek(mentees);
    for (int i = 0; i < mentees; i++) {
      builder.mentee(i, 1, week * random.nextInt(27));
    }
    for (int j = 0; j < 700; j++) {
      builder.mentor(j, 1 + random.nextInt(3));
    }
    for (int i = 0; i < mentees; i++) {
      for (int k = 0; k < 12; k++) {
        builder.arc(i, 58L * k + random.nextInt(58), random.nextInt(10_001));
      }
    }
    var problem = builder.build();
    var result = solve(problem);
    var served =
        result.pairs().stream().mapToInt(pair -> problem.menteeIndex(pair.mentee())).toArray();
    assertThat(GreedyService.byPriority(problem)).isEqualTo(countByWeek(problem, served, week));
  }

  private static List<Integer> countByWeek(PairingProblem problem, int[] served, long week) {
    Integer[] counts = new Integer[WaitingOrder.MOST_WEEKS + 1];
    Arrays.fill(counts, 0);
    for (int i : served) {
      counts[(int) (problem.priority(i) / week)]++;
    }
    return List.of(counts);
  }

  private static PairingResult solve(PairingProblem problem) {
    return PairingSolver.exact().solve(problem, Progress.NONE);
  }

  private static long priorities(PairingProblem problem, PairingResult result) {
    return result.pairs().stream()
        .map(PairingResult.Pair::mentee)
        .distinct()
        .mapToLong(id -> problem.priority(problem.menteeIndex(id)))
        .sum();
  }

  private static PairingProblem unordered(PairingProblem problem) {
    var builder = PairingProblem.builder().firstMentorsFirst();
    for (int i = 0; i < problem.mentees(); i++) {
      builder.mentee(problem.menteeId(i), problem.demand(i), 0);
    }
    for (int j = 0; j < problem.mentors(); j++) {
      builder.mentor(problem.mentorId(j), problem.capacity(j));
    }
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        long mentor = problem.mentorId(problem.mentorOf(arc));
        if (problem.locked(arc)) {
          builder.lockedArc(problem.menteeId(i), mentor, problem.score(arc));
        } else {
          builder.arc(problem.menteeId(i), mentor, problem.score(arc));
        }
      }
    }
    return builder.build();
  }
}
