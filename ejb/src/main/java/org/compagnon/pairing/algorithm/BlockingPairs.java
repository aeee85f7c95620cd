package org.compagnon.pairing.algorithm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds pairs who would both be better off with each other than as they are, by their score. Some
 * are the price of helping as many people as possible; a stable pairing has none.
 *
 * <p>Source of the term: Gale and Shapley, <i>Amer. Math. Monthly</i> 69 (1962) 9–15,
 * doi:10.2307/2312726.
 */
final class BlockingPairs {

  private static final int NOTHING = -1;
  private static final Comparator<BlockingPair> BEST_FIRST =
      Comparator.comparingInt((BlockingPair one) -> -one.score())
          .thenComparing(BlockingPair::mentee)
          .thenComparing(BlockingPair::mentor);

  private final PairingProblem problem;
  private final boolean[] taken;
  private final int[] worstOfMentee;
  private final int[] worstOfMentor;

  BlockingPairs(PairingProblem problem, PairingResult result) {
    this.problem = problem;
    taken = new boolean[problem.arcs()];
    int[] mentors = new int[problem.mentees()];
    int[] mentees = new int[problem.mentors()];
    worstOfMentee = new int[mentors.length];
    worstOfMentor = new int[mentees.length];
    Arrays.fill(worstOfMentee, Integer.MAX_VALUE);
    Arrays.fill(worstOfMentor, Integer.MAX_VALUE);
    for (var pair : result.pairs()) {
      int i = problem.menteeIndex(pair.mentee());
      int j = problem.mentorIndex(pair.mentor());
      taken[problem.arcBetween(i, j)] = true;
      mentors[i]++;
      mentees[j]++;
      int given = pair.locked() ? Integer.MAX_VALUE : pair.score();
      worstOfMentee[i] = Math.min(worstOfMentee[i], given);
      worstOfMentor[j] = Math.min(worstOfMentor[j], given);
    }
    for (int i = 0; i < mentors.length; i++) {
      worstOfMentee[i] = mentors[i] < problem.demand(i) ? NOTHING : worstOfMentee[i];
    }
    for (int j = 0; j < mentees.length; j++) {
      worstOfMentor[j] = mentees[j] < problem.capacity(j) ? NOTHING : worstOfMentor[j];
    }
  }

  long count() {
    long count = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        count += blocks(i, arc) ? 1 : 0;
      }
    }
    return count;
  }

  /** Those of the highest scores, the highest first; equal ones in the order of their ids. */
  List<BlockingPair> best(int most) {
    var kept = new PriorityQueue<>(BEST_FIRST.reversed());
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (blocks(i, arc)) {
          kept.add(
              new BlockingPair(
                  problem.menteeId(i),
                  problem.mentorId(problem.mentorOf(arc)),
                  problem.score(arc)));
          if (kept.size() > most) {
            kept.poll();
          }
        }
      }
    }
    return kept.stream().sorted(BEST_FIRST).toList();
  }

  private boolean blocks(int mentee, int arc) {
    int score = problem.score(arc);
    return !taken[arc]
        && score > worstOfMentee[mentee]
        && score > worstOfMentor[problem.mentorOf(arc)];
  }
}
