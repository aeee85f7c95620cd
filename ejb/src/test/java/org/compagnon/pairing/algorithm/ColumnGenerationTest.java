package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColumnGenerationTest {

  @Test
  @DisplayName("generating the pairs that matter gives the very answer of all pairs written down")
  void equalsExplicit() {
    for (long seed = 0; seed < 2_000; seed++) {
      var rows = MatrixRows.random(seed, 40, 30);
      var explicit = RowsSolver.solve(rows.people(), rows, Workers.NONE, Progress.NONE);
      var generated = generate(rows, Workers.NONE, 1 + (int) (seed % 6));
      assertThat(generated.result().pairs())
          .as("seed %d", seed)
          .isEqualTo(explicit.result().pairs());
      assertThat(generated.result().unpaired()).isEqualTo(explicit.result().unpaired());
      assertThat(generated.eligiblePairs()).isEqualTo(explicit.eligiblePairs());
    }
  }

  @Test
  @DisplayName("the answer is the same for one thread and for three, to the byte of its proof")
  void equalForThreads() {
    var three = new Workers(ForkJoinPool.commonPool(), 3);
    for (long seed = 5_000; seed < 5_100; seed++) {
      var rows = MatrixRows.random(seed, 400, 150);
      var one = generate(rows, Workers.NONE, 4);
      var other = generate(rows, three, 4);
      assertThat(other.result().pairs()).as("seed %d", seed).isEqualTo(one.result().pairs());
      assertThat(other.problem().inputHash()).isEqualTo(one.problem().inputHash());
    }
  }

  @Test
  @DisplayName("what is told of the progress never falls, and somebody may stop it at any point")
  void progressOnlyGrows() {
    var rows = MatrixRows.random(77, 300, 100);
    var told = new ArrayList<Long>();
    new ColumnGeneration(rows.people(), rows, Workers.NONE, new Watch(stopAfter(told, -1)), 2)
        .solve();
    assertThat(told).isSorted().hasSizeGreaterThan(5);
    for (int stop = 0; stop < told.size(); stop += 3) {
      var until = new ArrayList<Long>();
      var watch = new Watch(stopAfter(until, stop));
      var stopped = new ColumnGeneration(rows.people(), rows, Workers.NONE, watch, 2);
      assertThatThrownBy(stopped::solve).isInstanceOf(SolveCancelled.class);
    }
  }

  private static Progress stopAfter(List<Long> told, int steps) {
    return new Progress() {
      @Override
      public void advanced(long done, long total) {
        told.add(done);
      }

      @Override
      public boolean cancelled() {
        return steps >= 0 && told.size() > steps;
      }
    };
  }

  private static RowsResult generate(MatrixRows rows, Workers workers, int seeds) {
    return new ColumnGeneration(rows.people(), rows, workers, new Watch(Progress.NONE), seeds)
        .solve();
  }
}
