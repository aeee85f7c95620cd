package org.compagnon.pairing.scoring;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.compagnon.pairing.algorithm.PairingSolver;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.algorithm.RowsSolver;
import org.compagnon.pairing.algorithm.Workers;

/**
 * Measures scoring and solving over all pairs of an invented population: {@code AllPairsBench
 * [mentees mentors [runs [threads]]]}; without numbers 10,000 × 3,000 thrice and 30,000 × 10,000
 * once, with as many threads as there are cores. Prints rows of Markdown: CPU seconds of the whole
 * process (the last run, the others warm up), what of it solving the written pairs once takes, and
 * the highest resident memory of the process so far.
 */
public final class AllPairsBench {

  private AllPairsBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException {
    int[] given = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    int threads = given.length > 3 ? given[3] : Runtime.getRuntime().availableProcessors();
    System.out.println(
        "| people | pairs of people | eligible | written down | threads | runs | CPU s | clock s"
            + " | solve alone, CPU s | pairs | total | peak MB |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    if (given.length < 2) {
      row(10_000, 3_000, 3, threads);
      row(30_000, 10_000, 1, threads);
    } else {
      row(given[0], given[1], given.length > 2 ? given[2] : 1, threads);
    }
  }

  private static void row(int mentees, int mentors, int runs, int threads) throws IOException {
    var population = new Population(mentees, mentors, 42);
    var people = RealisticInstances.people(population, true);
    var workers = new Workers(ForkJoinPool.commonPool(), threads);
    RowsResult solved = null;
    double seconds = 0;
    double clock = 0;
    for (int run = 0; run < runs; run++) {
      long start = cpu();
      long began = System.nanoTime();
      var kernel = RealisticInstances.kernel(population, RealisticInstances.LOW);
      solved = RowsSolver.solve(people, kernel, workers, Progress.NONE);
      seconds = (cpu() - start) / 1e9;
      clock = (System.nanoTime() - began) / 1e9;
    }
    long start = cpu();
    PairingSolver.exact().solve(solved.problem(), Progress.NONE);
    double alone = (cpu() - start) / 1e9;
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %,d × %,d | %,dM | %,d | %,d | %d | %d | %.2f | %.2f | %.2f | %,d | %,d | %s |",
            mentees,
            mentors,
            (long) mentees * mentors / 1_000_000,
            solved.eligiblePairs(),
            solved.problem().arcs(),
            threads,
            runs,
            seconds,
            clock,
            alone,
            solved.result().pairs().size(),
            solved.result().totalScore(),
            peakMegabytes()));
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static String peakMegabytes() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "–";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> Long.toString(Long.parseLong(line.replaceAll("\\D", "")) / 1024))
        .findFirst()
        .orElse("–");
  }
}
