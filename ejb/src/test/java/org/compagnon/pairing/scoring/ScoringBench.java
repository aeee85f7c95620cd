package org.compagnon.pairing.scoring;

import java.lang.management.ManagementFactory;
import java.util.Set;
import org.compagnon.pairing.algorithm.Progress;

/**
 * Measures scoring on one thread: {@code ScoringBench [mentees] [mentors] [runs]}, 10,000, 3,000
 * and 5 where not given. Prints CPU seconds and evaluated pairs a second for the row kernel, the
 * making of the problem to solve, and the plain scorer (on a part of the rows).
 */
public final class ScoringBench {

  private static final PairingRules RULES =
      new PairingRules(true, true, true, 0, 6, Place.ANYWHERE, 8, null, 2_500);

  private ScoringBench() {}

  /** Runs the measurement. */
  public static void main(String[] args) {
    int mentees = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
    int mentors = args.length > 1 ? Integer.parseInt(args[1]) : 3_000;
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : 5;
    var people = new Population(mentees, mentors, 42);
    var criteria = new PairingModel.Criteria(RULES, Weights.DEFAULT, Set.of());
    for (int run = 0; run < runs; run++) {
      long start = cpu();
      var kernel = new ScoringKernel(people.mentees, people.mentors, criteria);
      double made = seconds(start);
      start = cpu();
      var count = EligibleCount.of(kernel, Progress.NONE);
      double counted = seconds(start);
      say(
          "kernel made in %.3f s, rows in %.3f s: %.1f M pairs/s, %,d eligible of %,d for %,d mentees",
          made,
          counted,
          (double) mentees * mentors / counted / 1e6,
          count.pairs(),
          (long) mentees * mentors,
          count.mentees());
      plain(people, criteria, Math.min(mentees, 300));
    }
    var model =
        new PairingModel(
            people.mentees.stream().map(p -> new PairingModel.Participant(p, 1)).toList(),
            people.mentors.stream().map(p -> new PairingModel.Participant(p, 2)).toList(),
            Set.of(),
            criteria);
    for (int run = 0; run < runs; run++) {
      long start = cpu();
      var problem = model.problem(Progress.NONE);
      say("problem with %,d arcs made in %.3f s", problem.arcs(), seconds(start));
    }
  }

  private static void plain(Population people, PairingModel.Criteria criteria, int rows) {
    var eligibility = new Eligibility(criteria);
    var scorer = new PairScorer(criteria);
    long start = cpu();
    long sum = 0;
    for (var mentee : people.mentees.subList(0, rows)) {
      for (var mentor : people.mentors) {
        if (eligibility.firstBlock(mentee, mentor).isEmpty()) {
          sum += scorer.score(mentee, mentor);
        }
      }
    }
    double taken = seconds(start);
    say(
        "plain scorer: %.2f M pairs/s (sum %,d)",
        (double) rows * people.mentors.size() / taken / 1e6, sum);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(format, values));
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long since) {
    return (cpu() - since) / 1e9;
  }
}
