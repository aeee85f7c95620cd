package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptimalityCheckTest {

  private final PairingProblem problem =
      PairingProblem.builder()
          .firstMentorsFirst()
          .mentee(1, 1, 0)
          .mentee(2, 2, 300)
          .mentee(3, 1, 0)
          .mentor(10, 1)
          .mentor(11, 1)
          .lockedArc(2, 10, 4000)
          .arc(1, 11, 8000)
          .arc(2, 11, 9000)
          .arc(3, 11, 7000)
          .build();
  private final PairingResult good = PairingSolver.exact().solve(problem, Progress.NONE);

  @Test
  @DisplayName("P6 a genuine result has no fault")
  void acceptsGenuineResult() {
    assertThat(OptimalityCheck.faultOf(problem, good)).isEmpty();
    assertThat(good.pairs()).extracting(PairingResult.Pair::mentee).containsExactly(1L, 2L);
  }

  @Test
  @DisplayName("P6 a pairing that is not the best one is refused")
  void refusesWorsePairing() {
    var worse =
        with(
            List.of(
                new PairingResult.Pair(2, 10, 4000, true),
                new PairingResult.Pair(3, 11, 7000, false)),
            List.of(
                new PairingResult.Shortfall(1, 1, true), new PairingResult.Shortfall(2, 1, false)),
            11_000,
            good.certificate());
    assertThat(OptimalityCheck.faultOf(problem, worse)).hasValueSatisfying(this::namesPrices);
  }

  @Test
  @DisplayName("P6 a dropped locked pair, a double pair and an unknown pair are refused")
  void refusesWrongPairs() {
    assertThat(faultWithPairs(good.pairs().subList(0, 1))).isNotEmpty();
    var twice = new ArrayList<>(good.pairs());
    twice.add(good.pairs().get(0));
    assertThat(faultWithPairs(twice)).isNotEmpty();
    assertThat(faultWithPairs(List.of(new PairingResult.Pair(1, 10, 0, false)))).isNotEmpty();
    assertThat(faultWithPairs(List.of(new PairingResult.Pair(99, 10, 0, false)))).isNotEmpty();
  }

  @Test
  @DisplayName("P6 prices that leave a gap are refused")
  void refusesChangedPrices() {
    for (int i = 0; i < problem.mentees(); i++) {
      for (int change : new int[] {-1_000_000, 1_000_000}) {
        assertThat(faultWithPrices(i, change, -1)).as("mentee %d %+d", i, change).isNotEmpty();
      }
    }
    assertThat(faultWithPrices(2, -1, -1))
        .as("the unpaired mentee, by an eighth of a point")
        .isNotEmpty();
    assertThat(faultWithPrices(-1, 1, 0)).as("the mentor with a locked pair only").isEmpty();
    assertThat(faultWithPrices(-1, -1_000_000, 1)).as("the mentor wanted by all").isNotEmpty();
  }

  @Test
  @DisplayName("P6 a wrong total, a missing shortfall and another problem's result are refused")
  void refusesWrongFigures() {
    assertThat(
            OptimalityCheck.faultOf(
                problem, with(good.pairs(), good.unpaired(), 1, good.certificate())))
        .isNotEmpty();
    assertThat(
            OptimalityCheck.faultOf(
                problem, with(good.pairs(), List.of(), good.totalScore(), good.certificate())))
        .isNotEmpty();
    var other = PairingProblem.builder().mentee(1, 1, 0).build();
    assertThat(OptimalityCheck.faultOf(other, good)).isNotEmpty();
  }

  private void namesPrices(String fault) {
    assertThat(fault).containsAnyOf("price", "reduced cost", "bound");
  }

  private String faultWithPairs(List<PairingResult.Pair> pairs) {
    long total = pairs.stream().mapToLong(PairingResult.Pair::score).sum();
    return OptimalityCheck.faultOf(problem, with(pairs, good.unpaired(), total, good.certificate()))
        .orElse("");
  }

  private String faultWithPrices(int mentee, int change, int mentor) {
    var old = good.certificate();
    long[] menteePrices = new long[old.mentees()];
    long[] mentorPrices = new long[old.mentors()];
    boolean[] witness = new boolean[old.mentees()];
    for (int i = 0; i < menteePrices.length; i++) {
      witness[i] = old.witness(i);
      menteePrices[i] = old.menteePrice(i) + (i == mentee ? change : 0);
    }
    for (int j = 0; j < mentorPrices.length; j++) {
      mentorPrices[j] = old.mentorPrice(j) + (j == mentor ? change : 0);
    }
    var changed = new Certificate(old.terms(), menteePrices, mentorPrices, witness);
    return OptimalityCheck.faultOf(
            problem, with(good.pairs(), good.unpaired(), good.totalScore(), changed))
        .orElse("");
  }

  private PairingResult with(
      List<PairingResult.Pair> pairs,
      List<PairingResult.Shortfall> unpaired,
      long total,
      Certificate certificate) {
    return new PairingResult(
        pairs, unpaired, total, certificate, good.engineVersion(), good.inputHash());
  }
}
