package org.compagnon.pairing.algorithm;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import com.google.ortools.graph.MinCostFlow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Measures the engine beside OR-Tools on the same instance in one run: {@code EngineBench family
 * mentees degree runs solver…} with solvers {@code engine, core (engine without canonical choice),
 * flow, maxflow, lsa}. Prints the median CPU seconds of the solving thread over the runs, the value
 * found, and the highest memory of the process so far.
 */
public final class EngineBench {

  private EngineBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) throws IOException {
    int n = Integer.parseInt(args[1]);
    int degree = Integer.parseInt(args[2]);
    int runs = Integer.parseInt(args[3]);
    var problem = BenchInstances.of(args[0], n, degree);
    for (String solver : Arrays.copyOfRange(args, 4, args.length)) {
      double[] seconds = new double[runs];
      String value = "";
      for (int run = 0; run < runs; run++) {
        long start = cpu();
        value = solve(solver, problem);
        seconds[run] = (cpu() - start) / 1e9;
      }
      Arrays.sort(seconds);
      System.out.println(
          String.format(
              "%-12s n=%d m=%d arcs=%d %-8s median %.3f min %.3f CPU s, %s, peak %d MB",
              args[0],
              n,
              problem.mentors(),
              problem.arcs(),
              solver,
              seconds[runs / 2],
              seconds[0],
              value,
              peakMegabytes()));
    }
  }

  private static String solve(String solver, PairingProblem problem) {
    return switch (solver) {
      case "engine" -> {
        var result = PairingSolver.exact().solve(problem, Progress.NONE);
        yield result.pairs().size() + " pairs " + result.totalScore();
      }
      case "core" -> {
        long start = System.nanoTime();
        var engine = EngineSolver.engineOf(problem, new Watch(Progress.NONE));
        long made = System.nanoTime();
        engine.solve();
        yield engine.matching.pairs()
            + " pairs, cost "
            + engine.cost() / Network.SCALE
            + String.format(" network %.3f", (made - start) / 1e9)
            + " X "
            + engine.costOfOpen();
      }
      case "flow" -> flow(problem, false);
      case "maxflow" -> flow(problem, true);
      case "lsa" -> assignment(problem);
      default -> throw new IllegalArgumentException(solver);
    };
  }

  private static String flow(PairingProblem problem, boolean maxFlow) {
    Loader.loadNativeLibraries();
    var flow = new MinCostFlow(problem.mentees() + problem.mentors() + 1, problem.arcs());
    int sink = problem.mentees() + problem.mentors();
    long demand = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      demand += problem.demand(i);
    }
    long unpaired = (demand + 1) * 10_001;
    for (int i = 0; i < problem.mentees(); i++) {
      flow.setNodeSupply(i, problem.demand(i));
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        flow.addArcWithCapacityAndUnitCost(
            i, problem.mentees() + problem.mentorOf(arc), 1, 10_000L - problem.score(arc));
      }
      if (!maxFlow) {
        flow.addArcWithCapacityAndUnitCost(i, sink, problem.demand(i), unpaired);
      }
    }
    for (int j = 0; j < problem.mentors(); j++) {
      flow.addArcWithCapacityAndUnitCost(problem.mentees() + j, sink, problem.capacity(j), 0);
    }
    flow.setNodeSupply(sink, -demand);
    var status = maxFlow ? flow.solveMaxFlowWithMinCost() : flow.solve();
    long pairs = 0;
    long score = 0;
    int next = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        long used = flow.getFlow(next++);
        pairs += used;
        score += used * problem.score(arc);
      }
      next += maxFlow ? 0 : 1;
    }
    return status + " " + pairs + " pairs " + score;
  }

  private static String assignment(PairingProblem problem) {
    Loader.loadNativeLibraries();
    var assignment = new LinearSumAssignment();
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        assignment.addArcWithCost(i, problem.mentorOf(arc), 10_000 - problem.score(arc));
      }
    }
    var status = assignment.solve();
    return status + " " + (10_000L * problem.mentees() - assignment.getOptimalCost());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long peakMegabytes() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
