package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactEngineTest {

  @Test
  @DisplayName("repairing from any prices and any matching ends where solving anew does")
  void warmRepairEqualsColdSolve() {
    for (long seed = 0; seed < 3_000; seed++) {
      var problem = RandomProblems.draft(7_000_000 + seed, 30, 15).build();
      var cold = engine(problem);
      cold.solve();
      var warm = engine(problem);
      disturb(warm, cold, new Random(seed));
      warm.repairAndProve();
      EngineCheck.require(warm);
      cold.canonicalise(EngineSolver.idsOf(problem));
      warm.canonicalise(EngineSolver.idsOf(problem));
      assertThat(EngineSolver.resultOf(problem, warm).pairs())
          .as("seed %d", seed)
          .isEqualTo(EngineSolver.resultOf(problem, cold).pairs());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "uniform",
        "square",
        "tie1",
        "tie3",
        "product",
        "skew",
        "over",
        "under",
        "twodemand",
        "firstfirst",
        "dense",
        "denseproduct"
      })
  @DisplayName("hard families end within the budget of bids, proved")
  void hardFamilies(String family) {
    var problem = BenchInstances.of(family, family.startsWith("dense") ? 300 : 3_000, 30);
    var result = PairingSolver.exact().solve(problem, Progress.NONE);
    assertThat(OptimalityCheck.faultOf(problem, result)).isEmpty();
    if (!problem.firstMentorsFirst()) {
      assertThat(Value.of(problem, result)).isEqualTo(FlowOracle.mostPairs(problem));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "40, 3", "300, 7"})
  @DisplayName("three people for two places go to price war, which the budget ends")
  void priceWar(int groups, int mentors) {
    var builder = PairingProblem.builder();
    for (int j = 1; j <= groups * mentors; j++) {
      builder.mentor(j, 1);
    }
    for (int i = 1; i <= groups * (mentors + 1); i++) {
      builder.mentee(i, 1, 1_000_000);
      int group = (i - 1) / (mentors + 1);
      for (int j = 1; j <= mentors; j++) {
        builder.arc(i, (long) group * mentors + j, 10_000);
      }
    }
    var result = PairingSolver.exact().solve(builder.build(), Progress.NONE);
    assertThat(result.pairs()).hasSize(groups * mentors);
  }

  @Test
  @DisplayName("a chain through 20,000 people is found although each link loses a full score")
  void longestChain() {
    int people = 20_000;
    var builder = PairingProblem.builder();
    for (int k = 1; k <= people; k++) {
      builder.mentee(k, 1, 0).mentor(k, 1);
    }
    for (int k = 1; k <= people; k++) {
      builder.arc(k, k, k == people ? 10_000 : 0);
      if (k > 1) {
        builder.arc(k, k - 1L, 10_000);
      }
    }
    var result = PairingSolver.exact().solve(builder.build(), Progress.NONE);
    assertThat(result.pairs()).hasSize(people);
    assertThat(result.totalScore()).isEqualTo(10_000);
  }

  @ParameterizedTest(name = "assign{0}")
  @CsvSource({
    "100, 305",
    "200, 475",
    "300, 626",
    "400, 804",
    "500, 991",
    "600, 1176",
    "700, 1362",
    "800, 1552"
  })
  @DisplayName("the optima of the OR-Library are met, where its files are given")
  void orLibrary(int size, long optimum) throws IOException {
    var folder = System.getProperty("orlibrary");
    assumeTrue(folder != null, "-Dorlibrary=<folder with assign100.txt …> names the files");
    var file = Path.of(folder, "assign" + size + ".txt");
    assumeTrue(Files.isReadable(file), "the file is there");
    var builder = PairingProblem.builder();
    try (var reader = Files.newBufferedReader(file)) {
      var numbers = new StreamTokenizer(reader);
      numbers.nextToken();
      for (int k = 1; k <= size; k++) {
        builder.mentee(k, 1, 0).mentor(k, 1);
      }
      for (int i = 1; i <= size; i++) {
        for (int j = 1; j <= size; j++) {
          numbers.nextToken();
          builder.arc(i, j, 10_000 - (int) numbers.nval);
        }
      }
    }
    var result = PairingSolver.exact().solve(builder.build(), Progress.NONE);
    assertThat(10_000L * size - result.totalScore()).isEqualTo(optimum);
  }

  private static ExactEngine engine(PairingProblem problem) {
    return EngineSolver.engineOf(problem, new Watch(Progress.NONE));
  }

  /** Some of the right prices and pairs, some wrong, some left out. */
  private static void disturb(ExactEngine warm, ExactEngine right, Random random) {
    for (int j = 0; j < warm.network.columns; j++) {
      long price = right.prices.column[j];
      warm.prices.column[j] = random.nextInt(6) == 0 ? random.nextInt(90_000) : price;
    }
    for (int i = 0; i < warm.network.rows; i++) {
      for (int nth = 0; nth < right.matching.count(i); nth++) {
        int arc = right.matching.arc(i, nth);
        if (random.nextInt(10) > 0) {
          warm.matching.link(i, arc);
        }
      }
      if (right.matching.open(i) > 0 && random.nextBoolean()) {
        warm.matching.leaveOpen(i);
      }
    }
  }
}
