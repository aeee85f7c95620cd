package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The engine on 50 pairs of each mentee: a solve, its verification, and the repair of a decline.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineBenchmark {

  private static final int DECLINES = 500;

  /** A problem and its answer. */
  @State(Scope.Benchmark)
  public static class Solved {

    /** Number of mentees; three mentors for ten of them. */
    @Param("10000")
    public int mentees;

    private PairingProblem problem;
    private PairingResult result;

    /** Solves once. */
    @Setup
    public void solve() {
      problem = BenchInstances.of("uniform", mentees, 50);
      result = PairingSolver.exact().solve(problem, Progress.NONE);
    }
  }

  /** A pairing that nobody has declined yet, and who will. */
  @State(Scope.Thread)
  public static class Living {

    private LivingPairing pairing;
    private List<PairingResult.Pair> declined;

    /** Begins anew; takes long beside nothing, because an invocation holds many declines. */
    @Setup(Level.Invocation)
    public void begin(Solved solved) {
      pairing = LivingPairing.of(solved.problem, solved.result, 0);
      var pairs = new ArrayList<>(solved.result.pairs());
      Collections.shuffle(pairs, new Random(1));
      declined = pairs.subList(0, DECLINES);
    }
  }

  /** The product's solve, with canonical choice and proof. */
  @Benchmark
  public PairingResult solve(Solved solved) {
    return PairingSolver.exact().solve(solved.problem, Progress.NONE);
  }

  /** The check that every result passes. */
  @Benchmark
  public Optional<String> verify(Solved solved) {
    return OptimalityCheck.faultOf(solved.problem, solved.result);
  }

  /** One pair after the other declines. */
  @Benchmark
  @OperationsPerInvocation(DECLINES)
  public void decline(Living living, Blackhole hole) {
    for (var pair : living.declined) {
      hole.consume(living.pairing.decline(pair.mentee(), pair.mentor()));
    }
  }
}
