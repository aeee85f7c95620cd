package org.compagnon.pairing.algorithm;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One solver on one instance in a process of its own: {@code BenchChild solver file runs budget}.
 * Solves until {@code runs} runs were counted or {@code budget} seconds passed, at least once, and
 * prints one {@link Figures}. What begins in the first three seconds warms up and is not counted,
 * unless it is all there is. A run solves so often that it lasts half a second.
 */
public final class BenchChild {

  /** Runs that begin within so many seconds are not counted where there are later ones. */
  private static final double WARM_UP = 3;

  /** Seconds that a run of several solves should last at least, because the clock is coarse. */
  private static final double LONG_ENOUGH = 0.5;

  private static final double CLOCK_TICK = 0.01;

  private BenchChild() {}

  /**
   * What was measured.
   *
   * @param value of the answer, the same in every run
   * @param seconds median CPU seconds of all threads of the process, native ones included
   * @param runs how many runs were counted
   * @param megabytes highest resident memory of the process less that before the first run, when
   *     the problem had been read; negative where the system does not tell
   */
  record Figures(Value value, double seconds, int runs, long megabytes) {

    private static final String MARK = "figures";

    private String line() {
      return String.format(
          Locale.ROOT,
          "%s %d %d %d %.6f %d %d",
          MARK,
          value.pairs(),
          value.withMentor(),
          value.worth(),
          seconds,
          runs,
          megabytes);
    }

    /** The figures a child printed; null where it printed none. */
    static Figures of(List<String> lines) {
      for (String line : lines) {
        var words = line.split(" ");
        if (words[0].equals(MARK)) {
          var value =
              new Value(
                  Integer.parseInt(words[1]), Integer.parseInt(words[2]), Long.parseLong(words[3]));
          return new Figures(
              value,
              Double.parseDouble(words[4]),
              Integer.parseInt(words[5]),
              Long.parseLong(words[6]));
        }
      }
      return null;
    }
  }

  /** Measures. */
  public static void main(String[] args) throws IOException {
    var solver = BenchSolver.valueOf(args[0]);
    var problem = BenchFile.read(Path.of(args[1]));
    int runs = Integer.parseInt(args[2]);
    double budget = Double.parseDouble(args[3]);
    solver.prepare();
    System.gc();
    long before = kilobytes("VmRSS");
    long began = System.nanoTime();
    var warming = new ArrayList<Double>();
    var counted = new ArrayList<Double>();
    Value value = null;
    int times = 1;
    double passed = 0;
    do {
      long start = cpu();
      for (int time = 0; time < times; time++) {
        var found = solver.solve(problem);
        requireEqual(found, value == null ? found : value);
        value = found;
      }
      double taken = (cpu() - start) / 1e9;
      (passed < WARM_UP ? warming : counted).add(taken / times);
      times = Math.max(1, (int) (LONG_ENOUGH * times / Math.max(taken, CLOCK_TICK)));
      passed = (System.nanoTime() - began) / 1e9;
    } while (counted.size() < runs && passed < budget);
    long peak = kilobytes("VmHWM");
    var figures = counted.isEmpty() ? warming.subList(warming.size() - 1, warming.size()) : counted;
    var sorted = figures.stream().sorted().toList();
    long megabytes = peak < 0 ? -1 : (peak - before) / 1024;
    System.out.println(
        new Figures(value, sorted.get(sorted.size() / 2), sorted.size(), megabytes).line());
  }

  private static void requireEqual(Value found, Value before) {
    if (!found.equals(before)) {
      throw new IllegalStateException("Two runs differ: " + before + ", " + found);
    }
  }

  /** CPU time of all threads of this process, in nanoseconds. */
  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** A line of Linux' account of this process; -1 elsewhere. */
  private static long kilobytes(String name) throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(-1);
  }
}
