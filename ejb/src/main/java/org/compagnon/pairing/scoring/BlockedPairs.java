package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Pairs that a rule about these very two people forbids: nobody with themselves, the reporting line
 * both ways (S82), exclusions (S91), partners. They are few for each mentee, so they are kept as
 * one sorted list of mentors for each instead of being asked for each pair.
 *
 * <p>The line above a mentee is the mentee's own; the line below is found by going through the
 * lines of the mentors once. Circles in the data do no harm, because a line is finite wherever it
 * comes from.
 */
final class BlockedPairs {

  static final int[] NOBODY = {};

  /** What stands in place of a rule for two who are kept apart for safety; no rule has it. */
  static final int SILENT = 15;

  private static final int RULE_BITS = 4;
  private static final int MENTOR_BITS = 29;
  private static final int MENTOR_MASK = (1 << MENTOR_BITS) - 1;

  private final int[] start;
  private final int[] mentors;
  private final char[] rules;
  private long[] found = new long[1024];
  private int count;

  /** The forbidden pairs of these people; indexes are positions in the arrays. */
  BlockedPairs(
      ScoringProfile[] mentees, ScoringProfile[] mentorProfiles, PairingModel.Criteria by) {
    var menteesOf = byPerson(mentees);
    var mentorsOf = byPerson(mentorProfiles);
    for (int i = 0; i < mentees.length; i++) {
      var mentee = mentees[i];
      add(i, mentorsOf.get(mentee.personId()), Rule.SAME_PERSON.ordinal());
      addAll(i, mentee.managers(), mentorsOf, Rule.OWN_LINE);
      addAll(i, mentee.partners(), mentorsOf, Rule.PREVIOUS_PARTNERS);
      if (by.rules().newPartners()) {
        addAll(i, mentee.previousPartners(), mentorsOf, Rule.PREVIOUS_PARTNERS);
      }
    }
    for (int j = 0; j < mentorProfiles.length; j++) {
      for (var manager : mentorProfiles[j].managers()) {
        for (int i : menteesOf.getOrDefault(manager, NOBODY)) {
          add(i, j, Rule.OWN_LINE.ordinal());
        }
      }
    }
    addAll(by.forbidden(), Rule.FORBIDDEN.ordinal(), menteesOf, mentorsOf);
    addAll(by.silent(), SILENT, menteesOf, mentorsOf);
    start = new int[mentees.length + 1];
    mentors = new int[count];
    rules = new char[count];
    compress();
    found = null;
  }

  /** Positions of the people by person id. */
  static Map<Long, int[]> byPerson(ScoringProfile[] people) {
    var byPerson = new HashMap<Long, int[]>(people.length * 2);
    for (int p = 0; p < people.length; p++) {
      int[] before = byPerson.getOrDefault(people[p].personId(), NOBODY);
      int[] all = Arrays.copyOf(before, before.length + 1);
      all[before.length] = p;
      byPerson.put(people[p].personId(), all);
    }
    return byPerson;
  }

  private void addAll(
      Set<PersonPair> pairs, int rule, Map<Long, int[]> menteesOf, Map<Long, int[]> mentorsOf) {
    for (var pair : pairs) {
      for (int i : menteesOf.getOrDefault(pair.lower(), NOBODY)) {
        add(i, mentorsOf.get(pair.higher()), rule);
      }
      for (int i : menteesOf.getOrDefault(pair.higher(), NOBODY)) {
        add(i, mentorsOf.get(pair.lower()), rule);
      }
    }
  }

  private void addAll(int mentee, Iterable<Long> people, Map<Long, int[]> mentorsOf, Rule rule) {
    for (var person : people) {
      add(mentee, mentorsOf.get(person), rule.ordinal());
    }
  }

  private void add(int mentee, int[] ofPerson, int rule) {
    if (ofPerson != null) {
      for (int mentor : ofPerson) {
        add(mentee, mentor, rule);
      }
    }
  }

  private void add(int mentee, int mentor, int rule) {
    if (count == found.length) {
      found = Arrays.copyOf(found, count * 2);
    }
    found[count++] = ((long) mentee << MENTOR_BITS | mentor) << RULE_BITS | rule;
  }

  /** Sorts what was found and keeps each pair once, with all its rules. */
  private void compress() {
    Arrays.sort(found, 0, count);
    int kept = 0;
    long last = -1;
    for (int k = 0; k < count; k++) {
      long pair = found[k] >>> RULE_BITS;
      int rule = 1 << (found[k] & (1 << RULE_BITS) - 1);
      if (pair == last) {
        rules[kept - 1] |= (char) rule;
        continue;
      }
      last = pair;
      mentors[kept] = (int) pair & MENTOR_MASK;
      rules[kept] = (char) rule;
      start[(int) (pair >>> MENTOR_BITS) + 1] = ++kept;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] = Math.max(start[i], start[i - 1]);
    }
  }

  /** Writes a value for every forbidden mentor of this mentee. */
  void fill(int mentee, int[] row, int value) {
    for (int k = start[mentee]; k < start[mentee + 1]; k++) {
      row[mentors[k]] = value;
    }
  }

  /**
   * Adds the rules, as bits by {@link Rule#ordinal}, that forbid each mentor; {@link #SILENT} has a
   * bit of its own.
   */
  void addRules(int mentee, int[] row) {
    for (int k = start[mentee]; k < start[mentee + 1]; k++) {
      row[mentors[k]] |= rules[k];
    }
  }

  /** Whether these two are forbidden. */
  boolean contains(int mentee, int mentor) {
    return Arrays.binarySearch(mentors, start[mentee], start[mentee + 1], mentor) >= 0;
  }
}
