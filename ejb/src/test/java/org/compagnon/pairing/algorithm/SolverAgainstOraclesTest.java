package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SolverAgainstOraclesTest {

  private final PairingSolver solver = PairingSolver.exact();

  @Test
  @DisplayName("the answer equals the best of all possible ones on 4,000 tiny problems")
  void agreesWithBruteForce() {
    int tried = 0;
    for (long seed = 0; tried < 4000; seed++) {
      var problem = RandomProblems.draft(seed, 5, 4).build();
      if (problem.arcs() > 14) {
        continue;
      }
      tried++;
      assertThat(valueOf(problem)).as("seed %d", seed).isEqualTo(BruteForce.best(problem));
    }
  }

  @Test
  @DisplayName("the answer equals that of an independent flow solver on 7,000 problems")
  void agreesWithFlowOracle() {
    for (long seed = 0; seed < 7000; seed++) {
      var problem = RandomProblems.draft(1_000_000 + seed, 25, 15).build();
      assertThat(valueOf(problem)).as("seed %d", seed).isEqualTo(FlowOracle.best(problem));
    }
  }

  @Test
  @DisplayName("the answer equals that of an independent flow solver on larger problems")
  void agreesWithFlowOracleOnLargerProblems() {
    for (long seed = 0; seed < 60; seed++) {
      var problem = RandomProblems.draft(2_000_000 + seed, 150, 90).build();
      assertThat(valueOf(problem)).as("seed %d", seed).isEqualTo(FlowOracle.best(problem));
    }
  }

  @Test
  @DisplayName("the answer equals that of a flow solver that finds most pairs by itself")
  void agreesWithMaximumFlowOracle() {
    for (long seed = 0; seed < 3000; seed++) {
      var problem = RandomProblems.plain(3_000_000 + seed, 25, 15).build();
      assertThat(valueOf(problem)).as("seed %d", seed).isEqualTo(FlowOracle.mostPairs(problem));
    }
  }

  @Test
  @DisplayName("the answer equals that of an independent assignment solver on 500 problems")
  void agreesWithGraphOracle() {
    int tried = 0;
    for (long seed = 4_000_000; tried < 500; seed++) {
      var draft = RandomProblems.draft(seed, 9, 6);
      if (draft.mentees().stream().allMatch(mentee -> mentee.units() == 1)
          && draft.arcs().stream().noneMatch(RandomProblems.Arc::locked)) {
        var problem = draft.build();
        assertThat(valueOf(problem)).as("seed %d", seed).isEqualTo(GraphOracle.best(problem));
        tried++;
      }
    }
  }

  private Value valueOf(PairingProblem problem) {
    return Value.of(problem, solver.solve(problem, Progress.NONE));
  }
}
