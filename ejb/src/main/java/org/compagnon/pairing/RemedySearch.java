package org.compagnon.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.Relaxation;
import org.compagnon.pairing.scoring.Variations;

/**
 * Finds the changes of one rule, or of one place, that would pair somebody (B3). Plain Java.
 *
 * <p>A rule is loosened step by step for everybody; a step is tried where it makes another mentor
 * possible for the person, at most three steps a rule. To try means to find the best pairing of all
 * under the loosened rule, exactly: a change counts only if the person has more mentors in it, and
 * nobody else's mentor had to be taken for that: there are more pairs in all. One more place is
 * tried at the three mentors who fit best; where nothing of all that would do, one more place each
 * at two, three, five and eight of those who fit best.
 */
final class RemedySearch {
  private static final int MOST_TRIES = 3;
  private static final int MOST_PLACES = 8;

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
    addPlace(found);
    found.sort(Remedy.SMALLEST_FIRST);
    return found;
  }

  private void loosen(List<Relaxation> steps, List<Remedy> found) {
    int known = Variations.possible(model, mentee).size();
    int tries = 0;
    for (var step : steps) {
      var loosened = Variations.under(model, step.rules());
      int possible = Variations.possible(loosened, mentee).size();
      if (possible <= known) {
        continue;
      }
      known = possible;
      var remedy = tried(loosened, step, List.of());
      if (remedy != null) {
        found.add(remedy);
        return;
      }
      if (++tries == MOST_TRIES) {
        return;
      }
    }
  }

  private void addPlace(List<Remedy> found) {
    var best =
        Variations.possible(model, mentee).entrySet().stream()
            .filter(one -> !own(before).contains(one.getKey()))
            .sorted(
                Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST_PLACES)
            .map(Map.Entry::getKey)
            .toList();
    for (long mentor : best.subList(0, Math.min(MOST_TRIES, best.size()))) {
      if (addPlaces(List.of(mentor), found)) {
        return;
      }
    }
    if (found.isEmpty()) {
      addSeveral(best, found);
    }
  }

  /** Where nothing smaller does: one more place at each of those who fit best. */
  private void addSeveral(List<Long> best, List<Remedy> found) {
    int tried = 1;
    for (int places : new int[] {2, 3, 5, MOST_PLACES}) {
      int count = Math.min(places, best.size());
      if (count > tried && addPlaces(best.subList(0, count), found)) {
        return;
      }
      tried = count;
    }
  }

  private boolean addPlaces(List<Long> mentors, List<Remedy> found) {
    var remedy = tried(Variations.withOneMorePlace(model, Set.copyOf(mentors)), null, mentors);
    if (remedy != null) {
      found.add(remedy);
    }
    return remedy != null;
  }

  /** What the best pairing of a changed model does for the person; null where nothing. */
  private Remedy tried(PairingModel changed, Relaxation step, List<Long> placesAt) {
    var solved = solving.solve(changed);
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
        moved(after));
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
