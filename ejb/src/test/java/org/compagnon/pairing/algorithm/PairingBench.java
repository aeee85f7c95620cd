package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The engine beside its rivals: the same instances, one solver after the other, each in a process
 * of its own. Prints the rows of the table in docs/performance.md as they are measured, and ends
 * with 1 where two solvers disagree about the best value.
 *
 * <p>Options, each with a value: {@code --family} of {@link BenchInstances} or {@code realistic}
 * (without it: all rows of the table), {@code --size} mentees (10000), {@code --degree} arcs of a
 * mentee (50; 0 for all), {@code --solvers} of {@link BenchSolver} separated by commas, {@code
 * --runs} most runs of a solver (5), {@code --budget} seconds after which no further run begins
 * (10), {@code --limit} seconds after which a rival is given up (60), {@code --heap} of all
 * processes (3g), {@code --directory} of the instances' files.
 */
public final class PairingBench {

  private static final Map<String, String> DEFAULTS =
      Map.of(
          "family", "",
          "size", "10000",
          "degree", "50",
          "solvers", "ENGINE,FLOW,MAXFLOW,LSA,JGRAPHT",
          "runs", "5",
          "budget", "10",
          "limit", "60",
          "heap", "3g",
          "directory", "target/bench");

  private final Map<String, String> options;
  private final Set<BenchSolver> solvers = new TreeSet<>();
  private boolean agreed = true;

  private PairingBench(Map<String, String> options) {
    this.options = options;
    for (String solver : options.get("solvers").split(",")) {
      solvers.add(BenchSolver.valueOf(solver.toUpperCase(Locale.ROOT)));
    }
  }

  /** Measures. */
  public static void main(String[] args) throws IOException, InterruptedException {
    var options = new HashMap<>(DEFAULTS);
    for (int k = 0; k < args.length; k += 2) {
      String name = args[k].startsWith("--") ? args[k].substring(2) : "";
      if (!DEFAULTS.containsKey(name) || k + 1 == args.length) {
        throw new IllegalArgumentException("Options are " + new TreeSet<>(DEFAULTS.keySet()));
      }
      options.put(name, args[k + 1]);
    }
    var bench = new PairingBench(options);
    bench.run();
    System.exit(bench.agreed ? 0 : 1);
  }

  private void run() throws IOException, InterruptedException {
    System.out.println(BenchRow.HEAD);
    for (var instance : cases()) {
      System.out.println(row(instance));
    }
  }

  private List<BenchCase> cases() {
    if (options.get("family").isEmpty()) {
      return BenchCase.table();
    }
    int size = Integer.parseInt(options.get("size"));
    int degree = Integer.parseInt(options.get("degree"));
    var cases = new ArrayList<BenchCase>();
    for (String family : options.get("family").split(",")) {
      String name = String.format(Locale.ROOT, "%s %,d", family, size);
      cases.add(new BenchCase(name, family, size, degree));
    }
    return cases;
  }

  private String row(BenchCase instance) throws IOException, InterruptedException {
    var file = instance.file(Path.of(options.get("directory")));
    var problem = BenchFile.read(file);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    var found = new EnumMap<BenchSolver, BenchChild.Figures>(BenchSolver.class);
    var late = new TreeSet<BenchSolver>();
    for (var solver : solvers) {
      if (solver.suits(problem)) {
        var figures = measure(solver, file, options.get("heap"), options.get("runs"));
        if (figures == null) {
          late.add(solver);
        } else {
          found.put(solver, figures);
        }
      }
    }
    requireAgreement(instance, found);
    var tight =
        solvers.contains(BenchSolver.ENGINE)
            ? measure(BenchSolver.ENGINE, file, tightHeap(problem), "0")
            : null;
    return new BenchRow(found, late, options.get("limit"))
        .markdown(instance.name(), problem.arcs(), tight, load);
  }

  private void requireAgreement(BenchCase instance, Map<BenchSolver, BenchChild.Figures> found) {
    if (found.values().stream().map(BenchChild.Figures::value).distinct().count() > 1) {
      agreed = false;
      found.forEach(
          (solver, figures) ->
              System.out.println("DIFFERS: " + instance + " " + solver + " " + figures.value()));
    }
  }

  /**
   * A heap that holds the problem, what the engine says that it needs, and a little for everything
   * else: with more, the collector would let garbage lie, and its memory be counted.
   */
  private static String tightHeap(PairingProblem problem) {
    long own = 9L * problem.arcs() + 20L * problem.mentees() + 12L * problem.mentors();
    long bytes = own + MemoryNeed.ofSolving(problem).bytes() + (24 << 20);
    return (bytes >> 20) + "m";
  }

  /** Figures of a child; null where it took too long. */
  private BenchChild.Figures measure(BenchSolver solver, Path file, String heap, String runs)
      throws IOException, InterruptedException {
    var output = file.resolveSibling("child.txt");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BenchChild.class.getName(),
                solver.name(),
                file.toString(),
                runs,
                options.get("budget"))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    double limit = Double.parseDouble(options.get("limit"));
    double seconds = solver == BenchSolver.ENGINE ? 10 * limit : limit;
    double most = seconds + Double.parseDouble(options.get("budget"));
    if (!process.waitFor((long) (1000 * most), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
      return null;
    }
    var figures = BenchChild.Figures.of(Files.readAllLines(output));
    if (process.exitValue() != 0 || figures == null) {
      throw new IllegalStateException(solver + " failed on " + file);
    }
    return figures;
  }
}
