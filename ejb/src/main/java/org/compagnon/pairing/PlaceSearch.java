package org.compagnon.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the fewest further places that would pair somebody: any number at any mentors, also where a
 * place only draws somebody else away. One place is tried at each of them, then every two and every
 * three, several at one mentor included; of the same number, what moves fewest others wins. Beyond
 * three, or where there are too many to try, ever more places each at one and at several are tried,
 * and the answer says that fewer may do. Plain Java.
 */
final class PlaceSearch {
  /** How many places are tried in every combination. */
  static final int EXHAUSTED = 3;

  private static final int[] BEYOND = {4, 5, 6, 8, 12, 16};
  private static final int[] ROUGHLY = {2, 3, 5, 8, 16};

  private final Function<List<Long>, Remedy> attempt;
  private final List<Long> mentors;
  private int tries;

  /**
   * @param attempt what more places, one for each time that a mentor is named, do; null: nothing
   * @param mentors all of them, those who could be freed for the person first
   * @param tries how many attempts there may be before it is left at what is known
   */
  PlaceSearch(Function<List<Long>, Remedy> attempt, List<Long> mentors, int tries) {
    this.attempt = attempt;
    this.mentors = List.copyOf(mentors);
    this.tries = tries;
  }

  /** The change; empty where none helps. */
  List<Remedy> find() {
    boolean all = true;
    for (int places = 1; places <= EXHAUSTED && all; places++) {
      var found = new ArrayList<Remedy>();
      all = tryAll(new ArrayList<>(), 0, places, found);
      if (!found.isEmpty() && all) {
        return List.of(Collections.min(found, Remedy.SMALLEST_FIRST));
      }
      if (!found.isEmpty()) {
        return List.of(known(Collections.min(found, Remedy.SMALLEST_FIRST), places == 1));
      }
    }
    return many(all);
  }

  /** Every choice of so many places, mentors in order; whether none had to be left out. */
  private boolean tryAll(List<Long> chosen, int from, int more, List<Remedy> found) {
    if (more == 0) {
      if (tries-- <= 0) {
        return false;
      }
      add(attempt.apply(List.copyOf(chosen)), found);
      return true;
    }
    boolean all = true;
    for (int next = from; next < mentors.size() && all; next++) {
      chosen.add(mentors.get(next));
      all = tryAll(chosen, next, more - 1, found);
      chosen.remove(chosen.size() - 1);
    }
    return all;
  }

  /** Ever more places, all at one mentor or spread over several; the first number that helps. */
  private List<Remedy> many(boolean fewerTried) {
    for (int places : fewerTried ? BEYOND : ROUGHLY) {
      var found = new ArrayList<Remedy>();
      for (int first = 0; first < Math.min(mentors.size(), fewerTried ? EXHAUSTED : 1); first++) {
        add(attempt.apply(Collections.nCopies(places, mentors.get(first))), found);
        add(attempt.apply(spread(places, first)), found);
      }
      if (!found.isEmpty()) {
        boolean least = fewerTried && places == EXHAUSTED + 1;
        return List.of(known(Collections.min(found, Remedy.SMALLEST_FIRST), least));
      }
    }
    return List.of();
  }

  private List<Long> spread(int places, int first) {
    var at = new ArrayList<Long>();
    for (int k = 0; k < places; k++) {
      at.add(mentors.get((first + k) % mentors.size()));
    }
    Collections.sort(at);
    return at;
  }

  private static Remedy known(Remedy one, boolean least) {
    return least ? one : one.atMost();
  }

  private static void add(Remedy one, List<Remedy> found) {
    if (one != null) {
      found.add(one);
    }
  }
}
