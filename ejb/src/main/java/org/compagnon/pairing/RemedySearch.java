package org.compagnon.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.pairing.algorithm.PairingAnalysis;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.Relaxation;
import org.compagnon.pairing.scoring.Variations;

/**
 * Finds the changes of one rule, or of one place, that would pair somebody (B3). Plain Java.
 *
 * <p>A rule is loosened step by step for everybody, each step that makes further pairs possible,
 * for whomever: somebody else's new mentor may free a place. To try means to find the best pairing
 * of all under the loosened rule, exactly: a change counts only if the person has more mentors in
 * it, and there are more pairs in all. Places are the matter of {@link PlaceSearch}.
 */
final class RemedySearch {
  /** Eligible pairs that all attempts together may look at. */
  private static final long EFFORT = 5_000_000;

  private static final int FEWEST_TRIES = 40;
  private static final int MOST_TRIES = 6_000;

  private final PairingModel model;
  private final long mentee;
  private final Solving solving;
  private final RowsResult base;
  private final Map<Long, Set<Long>> before;

  RemedySearch(PairingModel model, long mentee, Solving solving) {
    this.model = model;
    this.mentee = mentee;
    this.solving = solving;
    base = solving.solve(model);
    before = mentors(base.result());
  }

  /** The best pairing of today. */
  RowsResult base() {
    return base;
  }

  /** Whether the best pairing of today gives the person all mentors they want. */
  boolean isServed() {
    return own(before).size() >= model.demand(mentee);
  }

  /** The changes that would help, the smallest first; empty where none does. */
  List<Remedy> find() {
    var found = new ArrayList<Remedy>();
    for (var steps : Relaxation.of(Variations.rules(model))) {
      loosen(steps, found);
    }
    if (!isServed() && !Variations.possible(model, mentee).isEmpty()) {
      var shortage = PairingAnalysis.of(base.problem(), base.result()).shortage(mentee);
      long affordable = EFFORT / Math.max(1, base.eligiblePairs());
      int tries = (int) Math.min(MOST_TRIES, Math.max(FEWEST_TRIES, affordable));
      var mentors = new LinkedHashSet<>(shortage.at());
      mentors.addAll(model.mentors());
      found.addAll(new PlaceSearch(this::withPlaces, List.copyOf(mentors), tries).find());
    }
    found.sort(Remedy.SMALLEST_FIRST);
    return found;
  }

  /** The first step that helps; steps that make no further pair possible change nothing. */
  private void loosen(List<Relaxation> steps, List<Remedy> found) {
    long known = base.eligiblePairs();
    for (var step : steps) {
      var solved = solving.solve(Variations.under(model, step.rules()));
      if (solved.eligiblePairs() == known) {
        continue;
      }
      known = solved.eligiblePairs();
      var remedy = helped(solved, step, List.of());
      if (remedy != null) {
        found.add(remedy);
        return;
      }
    }
  }

  /** More places, one for each time that a mentor is named; null where they do not help. */
  private Remedy withPlaces(List<Long> at) {
    return helped(solving.solve(Variations.withPlaces(model, at)), null, at);
  }

  /** What the best pairing of a changed model does for the person; null where nothing. */
  private Remedy helped(RowsResult solved, Relaxation step, List<Long> placesAt) {
    var after = mentors(solved.result());
    int more = solved.result().pairs().size() - base.result().pairs().size();
    if (more <= 0 || own(after).size() <= own(before).size()) {
      return null;
    }
    var gained = new HashSet<>(own(after));
    gained.removeAll(own(before));
    long mentor = gained.stream().sorted().findFirst().orElseThrow();
    return new Remedy(
        step,
        placesAt,
        mentor,
        model.score(mentee, mentor),
        step == null ? placesAt.size() : solved.eligiblePairs() - base.eligiblePairs(),
        more,
        moved(after),
        true);
  }

  /** How many others have other mentors than before, or none any more. */
  private int moved(Map<Long, Set<Long>> after) {
    var others = new HashSet<>(before.keySet());
    others.addAll(after.keySet());
    others.remove(mentee);
    return (int)
        others.stream()
            .filter(
                one ->
                    !after.getOrDefault(one, Set.of()).equals(before.getOrDefault(one, Set.of())))
            .count();
  }

  private Set<Long> own(Map<Long, Set<Long>> mentors) {
    return mentors.getOrDefault(mentee, Set.of());
  }

  private static Map<Long, Set<Long>> mentors(PairingResult result) {
    var mentors = new HashMap<Long, Set<Long>>();
    result
        .pairs()
        .forEach(
            pair ->
                mentors.computeIfAbsent(pair.mentee(), id -> new HashSet<>()).add(pair.mentor()));
    return mentors;
  }
}
