package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineSolverTest {

  private final PairingSolver solver = PairingSolver.exact();

  @Test
  @DisplayName("P1 a locked pair stays although a better one exists")
  void lockedPairStays() {
    var problem =
        PairingProblem.builder()
            .mentee(1, 1, 0)
            .mentor(10, 1)
            .mentor(11, 1)
            .lockedArc(1, 10, 100)
            .arc(1, 11, 9000)
            .build();
    assertThat(solve(problem).pairs()).containsExactly(new PairingResult.Pair(1, 10, 100, true));
  }

  @Test
  @DisplayName("P2 two modest pairs are better than one excellent pair")
  void pairsBeforeScores() {
    var problem =
        PairingProblem.builder()
            .mentee(1, 1, 0)
            .mentee(2, 1, 0)
            .mentor(10, 1)
            .mentor(11, 1)
            .arc(1, 10, 10_000)
            .arc(1, 11, 0)
            .arc(2, 10, 0)
            .build();
    assertThat(solve(problem).pairs())
        .extracting(PairingResult.Pair::mentee, PairingResult.Pair::mentor)
        .containsExactly(tuple(1L, 11L), tuple(2L, 10L));
  }

  @Test
  @DisplayName("P3 nobody gets a second mentor at the price of somebody's first")
  void firstMentorsBeforeSecondOnes() {
    var problem =
        PairingProblem.builder()
            .firstMentorsFirst()
            .mentee(1, 2, 1_000_000)
            .mentee(2, 1, 0)
            .mentor(10, 1)
            .mentor(11, 1)
            .arc(1, 10, 10_000)
            .arc(1, 11, 10_000)
            .arc(2, 10, 0)
            .arc(2, 11, 0)
            .build();
    var result = solve(problem);
    assertThat(result.pairs()).extracting(PairingResult.Pair::mentee).containsExactly(1L, 2L);
    assertThat(result.unpaired()).containsExactly(new PairingResult.Shortfall(1, 1, false));
  }

  @Test
  @DisplayName("P4 S85 among equals the mentee with the higher priority gets the place")
  void priorityDecidesAmongEquals() {
    var problem =
        PairingProblem.builder()
            .mentee(1, 1, 100)
            .mentee(2, 1, 600)
            .mentor(10, 1)
            .arc(1, 10, 7000)
            .arc(2, 10, 6600)
            .build();
    assertThat(solve(problem).pairs()).containsExactly(new PairingResult.Pair(2, 10, 6600, false));
  }

  @Test
  @DisplayName("P5 the same records in another order give the same answer and the same hash")
  void inputOrderDoesNotMatter() {
    for (long seed = 0; seed < 300; seed++) {
      var draft = RandomProblems.draft(3_000_000 + seed, 20, 12);
      var expected = solve(draft.build());
      var shuffled = solve(draft.shuffled(seed).build());
      assertThat(shuffled.pairs()).as("seed %d", seed).isEqualTo(expected.pairs());
      assertThat(shuffled.inputHash()).isEqualTo(expected.inputHash());
    }
  }

  @Test
  @DisplayName("P5 another score gives another hash")
  void hashCoversTheInput() {
    var one = PairingProblem.builder().mentee(1, 1, 0).mentor(2, 1).arc(1, 2, 50).build();
    var other = PairingProblem.builder().mentee(1, 1, 0).mentor(2, 1).arc(1, 2, 51).build();
    assertThat(one.inputHash()).hasSize(64).isNotEqualTo(other.inputHash());
  }

  @Test
  @DisplayName("an empty problem has an empty answer with a proof")
  void emptyProblem() {
    var result = solve(PairingProblem.builder().build());
    assertThat(result.pairs()).isEmpty();
    assertThat(result.unpaired()).isEmpty();
    assertThat(result.totalScore()).isZero();
  }

  @Test
  @DisplayName("a computation stops when asked to")
  void cancels() {
    var problem = realistic(600, 200, 10);
    var whole = new CancelAfter(Integer.MAX_VALUE);
    solver.solve(problem, whole);
    for (int asked = 1; asked < whole.asked; asked++) {
      var progress = new CancelAfter(asked);
      assertThatThrownBy(() -> solver.solve(problem, progress)).isInstanceOf(SolveCancelled.class);
      assertThat(progress.asked).isEqualTo(asked);
    }
    assertThat(whole.asked).isGreaterThan(5);
    assertThat(whole.seen).isSorted().endsWith(1_000L);
  }

  @Test
  @DisplayName("1,000 mentees and 500 mentors with 200,000 eligible pairs are solved in seconds")
  void solvesTheExpectedSizeInSeconds() {
    var problem = realistic(1000, 500, 200);
    assertThat(problem.arcs()).isEqualTo(200_000);
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(solve(problem).pairs()).hasSize(999));
  }

  private PairingResult solve(PairingProblem problem) {
    return solver.solve(problem, Progress.NONE);
  }

  /** Mentors whom everybody likes to a similar degree; about two places for each mentor. */
  private static PairingProblem realistic(int mentees, int mentors, int arcsPerMentee) {
    var random = new Random(42);
    var builder = PairingProblem.builder();
    int[] appeal = new int[mentors];
    for (int j = 0; j < mentors; j++) {
      builder.mentor(j, 1 + j % 3);
      appeal[j] = random.nextInt(6000);
    }
    for (int i = 0; i < mentees; i++) {
      builder.mentee(i, 1, random.nextInt(500));
      for (int k = 0; k < arcsPerMentee; k++) {
        int mentor = (i * 37 + k) % mentors;
        builder.arc(i, mentor, appeal[mentor] + random.nextInt(4000));
      }
    }
    return builder.build();
  }

  private static final class CancelAfter implements Progress {

    private final int limit;
    private final List<Long> seen = new ArrayList<>();
    private int asked;

    CancelAfter(int limit) {
      this.limit = limit;
    }

    @Override
    public void advanced(long done, long total) {
      seen.add(1_000 * done / total);
    }

    @Override
    public boolean cancelled() {
      return ++asked == limit;
    }
  }
}
