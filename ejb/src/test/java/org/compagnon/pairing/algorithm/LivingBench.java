package org.compagnon.pairing.algorithm;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * How long changes to a solved pairing take: {@code LivingBench [mentees]…}, 10,000 and 100,000
 * where not given, 50 arcs each. Prints rows of Markdown with milliseconds at the median and the
 * 95th percentile of one change after the other, in CPU time of the thread and by the clock. Every
 * series runs twice, each time from the same solved state; the second counts. The state is verified
 * after it.
 */
public final class LivingBench {

  private static final int CHANGES = 1_000;
  private static final int QUESTIONS = 300;

  private final PairingProblem problem;
  private final PairingResult result;
  private final String name;
  private SplittableRandom random = new SplittableRandom(1);

  private LivingBench(int mentees) {
    problem = BenchInstances.of("uniform", mentees, 50);
    result = PairingSolver.exact().solve(problem, Progress.NONE);
    name = String.format(Locale.ROOT, "%,d × %,d", mentees, problem.mentors());
  }

  /** Measures. */
  public static void main(String[] args) {
    System.out.println("| instance | change | times | CPU ms p50 | p95 | clock ms p50 | p95 |");
    System.out.println("|---|---|---|---|---|---|---|");
    int[] sizes =
        args.length == 0
            ? new int[] {10_000, 100_000}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes) {
      var bench = new LivingBench(size);
      bench.twice(bench::declines);
      bench.twice(bench::withdrawals);
      bench.twice(bench::leavers);
      bench.twice(bench::forced);
      bench.twice(bench::losses);
    }
  }

  private interface Series {
    Times run();
  }

  private void twice(Series series) {
    random = new SplittableRandom(1);
    series.run();
    random = new SplittableRandom(2);
    System.out.println(series.run().row(name));
  }

  private Times declines() {
    var pairing = LivingPairing.of(problem, result, 0);
    long[] mentorOf = mentors();
    var times = new Times("one of the two declines", CHANGES);
    times.each(
        k -> {
          int mentee = paired(mentorOf);
          times.of(
              () -> note(pairing.decline(problem.menteeId(mentee), mentorOf[mentee]), mentorOf));
        });
    pairing.verify();
    return times;
  }

  private Times withdrawals() {
    var pairing = LivingPairing.of(problem, result, 0);
    long[] mentorOf = mentors();
    var times = new Times("mentee withdraws", CHANGES);
    times.each(
        k -> {
          int mentee = paired(mentorOf);
          times.of(() -> note(pairing.withdraw(problem.menteeId(mentee)), mentorOf));
        });
    pairing.verify();
    return times;
  }

  private Times leavers() {
    var pairing = LivingPairing.of(problem, result, 0);
    long[] mentorOf = mentors();
    var times = new Times("mentor leaves", Math.min(CHANGES, problem.mentors() / 20));
    times.each(
        k -> {
          long mentor = mentorOf[paired(mentorOf)];
          times.of(() -> note(pairing.leave(mentor), mentorOf));
        });
    pairing.verify();
    return times;
  }

  /** The repair that {@link PairingAnalysis#lossOfForcing} makes, without taking it back. */
  private Times forced() {
    var engine = ResumedEngine.of(problem, result, 0);
    var edits = new EngineEdits(engine);
    var times = new Times("two are given to each other", CHANGES);
    times.each(
        k -> {
          int arc;
          int mentee;
          do {
            mentee = random.nextInt(problem.mentees());
            arc = anyArc(mentee);
          } while (engine.network.demand[mentee] == 0
              || engine.network.capacity[problem.mentorOf(arc)] == 0);
          int row = mentee;
          int column = problem.mentorOf(arc);
          times.of(() -> edits.fix(row, column));
        });
    EngineCheck.require(engine);
    return times;
  }

  private Times losses() {
    var analysis = PairingAnalysis.of(problem, result);
    var times = new Times("exact loss of forcing, asked", QUESTIONS);
    times.each(
        k -> {
          int mentee = random.nextInt(problem.mentees());
          int arc = anyArc(mentee);
          times.of(
              () ->
                  analysis.lossOfForcing(
                      problem.menteeId(mentee),
                      problem.mentorId(problem.mentorOf(arc)),
                      problem.score(arc)));
        });
    return times;
  }

  private int anyArc(int mentee) {
    int first = problem.firstArc(mentee);
    return first + random.nextInt(problem.endArc(mentee) - first);
  }

  /** The mentor's id by mentee; 0 for nobody. */
  private long[] mentors() {
    long[] mentorOf = new long[problem.mentees()];
    for (var pair : result.pairs()) {
      mentorOf[problem.menteeIndex(pair.mentee())] = pair.mentor();
    }
    return mentorOf;
  }

  private int paired(long[] mentorOf) {
    int mentee;
    do {
      mentee = random.nextInt(mentorOf.length);
    } while (mentorOf[mentee] == 0);
    return mentee;
  }

  private void note(LivingPairing.Change change, long[] mentorOf) {
    change.ended().forEach(pair -> mentorOf[problem.menteeIndex(pair.mentee())] = 0);
    change.begun().forEach(pair -> mentorOf[problem.menteeIndex(pair.mentee())] = pair.mentor());
  }

  /** Times of one kind of change. */
  private static final class Times {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String change;
    private final double[] cpu;
    private final double[] clock;
    private int done;

    Times(String change, int count) {
      this.change = change;
      cpu = new double[count];
      clock = new double[count];
    }

    void each(IntConsumer one) {
      for (int k = 0; k < cpu.length; k++) {
        one.accept(k);
      }
    }

    void of(Runnable work) {
      long startCpu = THREADS.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      work.run();
      clock[done] = (System.nanoTime() - start) / 1e6;
      cpu[done++] = (THREADS.getCurrentThreadCpuTime() - startCpu) / 1e6;
    }

    String row(String instance) {
      Arrays.sort(cpu);
      Arrays.sort(clock);
      int middle = cpu.length / 2;
      int late = cpu.length * 95 / 100;
      return String.format(
          Locale.ROOT,
          "| %s | %s | %,d | %.3f | %.3f | %.3f | %.3f |",
          instance,
          change,
          cpu.length,
          cpu[middle],
          cpu[late],
          clock[middle],
          clock[late]);
    }
  }
}
