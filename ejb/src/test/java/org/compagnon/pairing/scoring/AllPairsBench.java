package org.compagnon.pairing.scoring;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.compagnon.pairing.algorithm.PairingPeople;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.algorithm.RowsSolver;
import org.compagnon.pairing.algorithm.Workers;

/**
 * Measures scoring and solving over all pairs of an invented population: {@code AllPairsBench
 * mentees mentors runs threads}. Prints CPU seconds of the whole process, and the answer.
 */
public final class AllPairsBench {

  private static final PairingRules RULES =
      new PairingRules(true, true, true, 1, 5, Place.ANYWHERE, 8, null, 2_500);

  private AllPairsBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) {
    int mentees = Integer.parseInt(args[0]);
    int mentors = Integer.parseInt(args[1]);
    int runs = Integer.parseInt(args[2]);
    int threads = Integer.parseInt(args[3]);
    var population = new Population(mentees, mentors, 42);
    var criteria = new PairingModel.Criteria(RULES, Weights.DEFAULT, Set.of());
    var workers = new Workers(ForkJoinPool.commonPool(), threads);
    var people = people(population);
    for (int run = 0; run < runs; run++) {
      long start = cpu();
      long clock = System.nanoTime();
      var kernel = new ScoringKernel(population.mentees, population.mentors, criteria);
      var solved = RowsSolver.solve(people, kernel, workers, Progress.NONE);
      System.out.println(
          String.format(
              "%,d x %,d: %.2f CPU s, %.2f s, %,d eligible, %,d written down, %,d pairs, total %,d",
              mentees,
              mentors,
              (cpu() - start) / 1e9,
              (System.nanoTime() - clock) / 1e9,
              solved.eligiblePairs(),
              solved.problem().arcs(),
              solved.result().pairs().size(),
              solved.result().totalScore()));
    }
  }

  private static PairingPeople people(Population population) {
    long[] menteeIds =
        population.mentees.stream().mapToLong(ScoringProfile::enrolmentId).sorted().toArray();
    long[] mentorIds =
        population.mentors.stream().mapToLong(ScoringProfile::enrolmentId).sorted().toArray();
    int[] demand = new int[menteeIds.length];
    Arrays.fill(demand, 1);
    var random = new SplittableRandom(7);
    int[] capacity = new int[mentorIds.length];
    Arrays.setAll(capacity, j -> 1 + random.nextInt(5));
    return new PairingPeople(
        true, menteeIds, demand, new int[demand.length], mentorIds, capacity, java.util.List.of());
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
