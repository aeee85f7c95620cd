package org.compagnon.pairing.scoring;

import java.util.concurrent.TimeUnit;
import org.compagnon.pairing.algorithm.ScoreRows;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Scoring one mentee with all mentors of an invented organisation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class KernelBenchmark {

  private static final int MENTEES = 2_000;

  /** Number of mentors: pairs of one row. */
  @Param("3000")
  public int mentors;

  private ScoreRows.Cursor cursor;
  private int[] scores;
  private int mentee;

  /** Makes the kernel. */
  @Setup
  public void make() {
    cursor =
        RealisticInstances.kernel(new Population(MENTEES, mentors, 42), RealisticInstances.LOW)
            .cursor();
    scores = new int[mentors];
  }

  /** One row; another mentee every time. */
  @Benchmark
  public int[] row() {
    mentee = (mentee + 1) % MENTEES;
    cursor.row(mentee, scores);
    return scores;
  }
}
