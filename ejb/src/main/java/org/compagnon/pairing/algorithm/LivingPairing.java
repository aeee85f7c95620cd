package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A best pairing that stays best while people decline, withdraw or leave: every change moves only
 * those it has to, and with a bonus for staying as few others as are worth it.
 *
 * <p>The bonus is added to the score of every pair of the start while the pairing is searched, so a
 * pair of the start is given up only where that gains more than the bonus. Without bonus the answer
 * is as good as computing everything anew.
 *
 * <p>Not safe for several threads.
 */
public final class LivingPairing {

  private final PairingProblem problem;
  private final ExactEngine engine;
  private final EngineEdits edits;

  private LivingPairing(PairingProblem problem, ExactEngine engine) {
    this.problem = problem;
    this.engine = engine;
    edits = new EngineEdits(engine);
  }

  /**
   * What a change did to others and to those concerned.
   *
   * @param ended pairs that are no more, by mentee and mentor id
   * @param begun pairs that are new
   */
  public record Change(List<PairingResult.Pair> ended, List<PairingResult.Pair> begun) {}

  /**
   * Begins with a result that was proved.
   *
   * @param problem what was solved
   * @param result its result
   * @param stayBonus basis points, 0 to 10,000
   * @throws ProofFailed if the result is not a proved one of the problem
   */
  public static LivingPairing of(PairingProblem problem, PairingResult result, int stayBonus) {
    if (stayBonus < 0 || stayBonus > PairingProblem.MAX_SCORE) {
      throw new IllegalArgumentException(
          "The stayBonus (%d) must lie between 0 and 10,000.".formatted(stayBonus));
    }
    return new LivingPairing(problem, ResumedEngine.of(problem, result, stayBonus));
  }

  /**
   * One of the two said no: they are not paired any more, nor later.
   *
   * @throws IllegalArgumentException if one of the two takes no part
   */
  public Change decline(long mentee, long mentor) {
    return changing(() -> edits.forbid(row(mentee), column(mentor)));
  }

  /** A mentee wants no mentor any more; locked pairs stay. */
  public Change withdraw(long mentee) {
    return changing(() -> edits.withdraw(row(mentee)));
  }

  /** A mentor takes no mentee any more; locked pairs stay. */
  public Change leave(long mentor) {
    return changing(() -> edits.close(column(mentor)));
  }

  /** The pairs as they stand, locked ones included, ascending by mentee, then mentor. */
  public List<PairingResult.Pair> pairs() {
    var pairs = new ArrayList<PairingResult.Pair>();
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        if (problem.locked(arc) || engine.matching.holds(i, problem.mentorOf(arc))) {
          pairs.add(pair(i, problem.mentorOf(arc)));
        }
      }
    }
    return pairs;
  }

  /**
   * Checks the whole state, in time linear in the arcs.
   *
   * @throws ProofFailed if it is not proved best
   */
  public void verify() {
    EngineCheck.require(engine);
  }

  private Change changing(Runnable edit) {
    var moves = new TreeMap<Long, Integer>();
    engine.matching.tell(
        (row, column, change) -> moves.merge((long) row << 32 | column, change, Integer::sum));
    try {
      edit.run();
    } finally {
      engine.matching.tell(null);
    }
    return new Change(moved(moves, -1), moved(moves, 1));
  }

  private List<PairingResult.Pair> moved(Map<Long, Integer> moves, int direction) {
    return moves.entrySet().stream()
        .filter(move -> move.getValue() == direction)
        .map(move -> pair((int) (move.getKey() >>> 32), move.getKey().intValue()))
        .toList();
  }

  private PairingResult.Pair pair(int mentee, int mentor) {
    int arc = problem.arcBetween(mentee, mentor);
    return new PairingResult.Pair(
        problem.menteeId(mentee),
        problem.mentorId(mentor),
        problem.score(arc),
        problem.locked(arc));
  }

  private int row(long mentee) {
    return index(problem.menteeIndex(mentee), mentee);
  }

  private int column(long mentor) {
    return index(problem.mentorIndex(mentor), mentor);
  }

  /** An index that must have been found. */
  static int index(int index, long id) {
    if (index < 0) {
      throw new IllegalArgumentException(
          "The id (%d) must be that of a participant.".formatted(id));
    }
    return index;
  }
}
