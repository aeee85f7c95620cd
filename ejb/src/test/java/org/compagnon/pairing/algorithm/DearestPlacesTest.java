package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.pairing.algorithm.DearestPlaces.Dear;
import org.compagnon.pairing.algorithm.PairingAnalysis.Loss;
import org.compagnon.pairing.algorithm.RandomProblems.Draft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the product says about places, recomputed from outside by trying everything. */
class DearestPlacesTest {
  private static final int INSTANCES = 4_000;
  private static final int MOST_ARCS = 13;
  private static final int SHOWN = 5;

  private record Worth(long mentor, long pairs, long worth) {}

  @Test
  @DisplayName("B2 the five dearest mentors are the true five, in order, with what they are worth")
  void dearest() {
    int compared = 0;
    for (long seed = 0; seed < INSTANCES; seed++) {
      Draft draft = RandomProblems.draft(7_000_000 + seed, 6, 8);
      if (draft.arcs().size() > MOST_ARCS) {
        continue;
      }
      PairingProblem problem = draft.build();
      List<Worth> expected = expected(draft, BruteForce.best(problem));
      assertThat(
              PairingAnalysis.of(problem, solve(problem)).dearest(SHOWN).stream().map(this::worth))
          .as("seed %d", seed)
          .isEqualTo(expected);
      compared += expected.size();
    }
    assertThat(compared).isGreaterThan(INSTANCES / 2);
  }

  @Test
  @DisplayName("B2 in larger rounds too, whatever the prices say, where all mentors are measured")
  void dearestOfMany() {
    for (long seed = 0; seed < 300; seed++) {
      PairingProblem problem = RandomProblems.draft(7_500_000 + seed, 30, 20).build();
      PairingAnalysis analysis = PairingAnalysis.of(problem, solve(problem));
      List<Worth> all = new ArrayList<>();
      for (int j = 0; j < problem.mentors(); j++) {
        long mentor = problem.mentorId(j);
        all.add(worth(new Dear(mentor, analysis.lossByOneMorePlace(mentor))));
      }
      assertThat(analysis.dearest(SHOWN).stream().map(this::worth))
          .as("seed %d", seed)
          .isEqualTo(first(all));
    }
  }

  private static List<Worth> expected(Draft draft, Value base) {
    List<Worth> all = new ArrayList<>();
    for (var mentor : draft.mentors()) {
      Value more = BruteForce.best(draft.withPlace(mentor.id()).build());
      all.add(new Worth(mentor.id(), more.pairs() - base.pairs(), more.worth() - base.worth()));
    }
    return first(all);
  }

  private static List<Worth> first(List<Worth> all) {
    return all.stream()
        .filter(one -> one.pairs() > 0 || one.worth() > 0)
        .sorted(
            Comparator.comparingLong((Worth one) -> -one.pairs())
                .thenComparingLong(one -> -one.worth())
                .thenComparingLong(Worth::mentor))
        .limit(SHOWN)
        .toList();
  }

  private Worth worth(Dear one) {
    Loss loss = one.loss();
    return new Worth(one.mentor(), -loss.pairs(), -loss.worth());
  }

  @Test
  @DisplayName("B2 a shortage counts the mentors, places and people that there are, and no others")
  void shortages() {
    int compared = 0;
    for (long seed = 0; seed < INSTANCES; seed++) {
      Draft draft = RandomProblems.draft(7_900_000 + seed, 5, 4);
      PairingProblem problem = draft.build();
      PairingResult result = solve(problem);
      PairingAnalysis analysis = PairingAnalysis.of(problem, result);
      for (int i = 0; i < problem.mentees(); i++) {
        if (count(result, problem.menteeId(i)) == problem.demand(i)) {
          continue;
        }
        Set<Long> at = new TreeSet<>();
        for (int j = 0; j < problem.mentors(); j++) {
          if (new Moves(problem, result, i, j).possible(0)) {
            at.add(problem.mentorId(j));
          }
        }
        Shortage found = analysis.shortage(problem.menteeId(i));
        assertThat(new TreeSet<>(found.at())).as("seed %d mentee %d", seed, i).isEqualTo(at);
        assertThat(found.places())
            .isEqualTo(
                at.stream().mapToLong(id -> problem.capacity(problem.mentorIndex(id))).sum());
        assertThat(found.mentees()).as("seed %d mentee %d", seed, i).isEqualTo(only(problem, at));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(INSTANCES / 4);
  }

  private static int only(PairingProblem problem, Set<Long> at) {
    int people = 0;
    for (int i = 0; i < problem.mentees(); i++) {
      Set<Long> eligible = new TreeSet<>();
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        eligible.add(problem.mentorId(problem.mentorOf(arc)));
      }
      people += !eligible.isEmpty() && at.containsAll(eligible) ? 1 : 0;
    }
    return people;
  }

  private static long count(PairingResult result, long mentee) {
    return result.pairs().stream().filter(pair -> pair.mentee() == mentee).count();
  }

  /** Whether with one more place at a mentor everybody keeps as many and one gets one more. */
  private static final class Moves {
    private final PairingProblem problem;
    private final int[] wanted;
    private final int[] places;

    Moves(PairingProblem problem, PairingResult result, int mentee, int mentor) {
      this.problem = problem;
      wanted = new int[problem.mentees()];
      places = new int[problem.mentors()];
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] = (int) count(result, problem.menteeId(i)) + (i == mentee ? 1 : 0);
      }
      for (int j = 0; j < places.length; j++) {
        places[j] = problem.capacity(j) + (j == mentor ? 1 : 0);
      }
    }

    boolean possible(int row) {
      return row == problem.mentees() || possible(row, problem.firstArc(row));
    }

    private boolean possible(int row, int arc) {
      if (wanted[row] == 0 && !lockedFrom(row, arc)) {
        return possible(row + 1);
      }
      if (arc == problem.endArc(row)) {
        return false;
      }
      int mentor = problem.mentorOf(arc);
      if (wanted[row] > 0 && places[mentor] > 0) {
        wanted[row]--;
        places[mentor]--;
        boolean found = possible(row, arc + 1);
        wanted[row]++;
        places[mentor]++;
        if (found) {
          return true;
        }
      }
      return !problem.locked(arc) && possible(row, arc + 1);
    }

    private boolean lockedFrom(int row, int from) {
      for (int arc = from; arc < problem.endArc(row); arc++) {
        if (problem.locked(arc)) {
          return true;
        }
      }
      return false;
    }
  }

  private static PairingResult solve(PairingProblem problem) {
    return PairingSolver.exact().solve(problem, Progress.NONE);
  }
}
