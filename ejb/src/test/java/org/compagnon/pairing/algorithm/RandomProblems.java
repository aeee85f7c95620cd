package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.compagnon.pairing.scoring.WaitingOrder;

/** Small random problems of every awkward kind, each determined by its seed. */
final class RandomProblems {

  /** One record of a problem, so that the same problem can be given in any order. */
  record Arc(long mentee, long mentor, int score, boolean locked) {}

  record Person(long id, int units, long priority) {}

  record Draft(
      boolean firstMentorsFirst, List<Person> mentees, List<Person> mentors, List<Arc> arcs) {

    PairingProblem build() {
      var builder = PairingProblem.builder();
      if (firstMentorsFirst) {
        builder.firstMentorsFirst();
      }
      mentees.forEach(m -> builder.mentee(m.id(), m.units(), m.priority()));
      mentors.forEach(m -> builder.mentor(m.id(), m.units()));
      for (var arc : arcs) {
        if (arc.locked()) {
          builder.lockedArc(arc.mentee(), arc.mentor(), arc.score());
        } else {
          builder.arc(arc.mentee(), arc.mentor(), arc.score());
        }
      }
      return builder.build();
    }

    /** The same with first mentors first and somebody's weeks of waiting as priority. */
    Draft waiting(long seed, int mostWeeks) {
      var random = new Random(seed);
      long week = WaitingOrder.worthOfWeek(mentees.size());
      var waiting =
          mentees.stream()
              .map(m -> new Person(m.id(), m.units(), week * random.nextInt(mostWeeks + 1)))
              .toList();
      return new Draft(true, waiting, mentors, arcs);
    }

    Draft without(long mentee, long mentor) {
      return keeping(arc -> arc.mentee() != mentee || arc.mentor() != mentor);
    }

    Draft withoutFreeMentee(long mentee) {
      return keeping(arc -> arc.locked() || arc.mentee() != mentee);
    }

    Draft withoutFreeMentor(long mentor) {
      return keeping(arc -> arc.locked() || arc.mentor() != mentor);
    }

    Draft locking(Arc one) {
      var changed =
          arcs.stream()
              .map(a -> a.equals(one) ? new Arc(a.mentee(), a.mentor(), a.score(), true) : a)
              .toList();
      return new Draft(firstMentorsFirst, mentees, mentors, changed);
    }

    Draft withPlace(long mentor) {
      var changed =
          mentors.stream()
              .map(m -> m.id() == mentor ? new Person(m.id(), m.units() + 1, m.priority()) : m)
              .toList();
      return new Draft(firstMentorsFirst, mentees, changed, arcs);
    }

    private Draft keeping(Predicate<Arc> wanted) {
      return new Draft(firstMentorsFirst, mentees, mentors, arcs.stream().filter(wanted).toList());
    }

    Draft shuffled(long seed) {
      var random = new Random(seed);
      return new Draft(
          firstMentorsFirst,
          shuffle(mentees, random),
          shuffle(mentors, random),
          shuffle(arcs, random));
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
      var copy = new ArrayList<>(list);
      Collections.shuffle(copy, random);
      return copy;
    }
  }

  private RandomProblems() {}

  /** As {@link #draft} without locks, priorities and first mentors first. */
  static Draft plain(long seed, int maxMentees, int maxMentors) {
    var draft = draft(seed, maxMentees, maxMentors);
    return new Draft(
        false,
        draft.mentees().stream().map(m -> new Person(m.id(), m.units(), 0)).toList(),
        draft.mentors(),
        draft.arcs().stream()
            .map(arc -> new Arc(arc.mentee(), arc.mentor(), arc.score(), false))
            .toList());
  }

  /**
   * Sizes up to the given ones; ties, empty rows, capacity 0, locks and demand 1 to 3 all occur.
   */
  static Draft draft(long seed, int maxMentees, int maxMentors) {
    var random = new Random(seed);
    int n = random.nextInt(maxMentees + 1);
    int m = random.nextInt(maxMentors + 1);
    int maxDemand = 1 + random.nextInt(3);
    int maxCapacity = 1 + random.nextInt(5);
    int scoreStep = new int[] {1, 100, 2500, 5000, 10_000}[random.nextInt(5)];
    int maxPriority = random.nextBoolean() ? 0 : random.nextBoolean() ? 3000 : 1_000_000;
    double density = new double[] {0.1, 0.3, 0.6, 1}[random.nextInt(4)];
    double lockRate = random.nextInt(3) == 0 ? 0.15 : 0;
    var mentees = new ArrayList<Person>();
    for (int i = 0; i < n; i++) {
      int priority = maxPriority == 0 ? 0 : random.nextInt(maxPriority + 1);
      mentees.add(new Person(7 * i + 3, 1 + random.nextInt(maxDemand), priority));
    }
    var mentors = new ArrayList<Person>();
    for (int j = 0; j < m; j++) {
      mentors.add(new Person(5 * j + 1, random.nextInt(maxCapacity + 1), 0));
    }
    var arcs = new ArrayList<Arc>();
    int[] locksOfMentor = new int[m];
    for (var mentee : mentees) {
      int locks = 0;
      for (int j = 0; j < m; j++) {
        if (random.nextDouble() >= density) {
          continue;
        }
        boolean lock =
            random.nextDouble() < lockRate
                && locks < mentee.units()
                && locksOfMentor[j] < mentors.get(j).units();
        locks += lock ? 1 : 0;
        locksOfMentor[j] += lock ? 1 : 0;
        int score = scoreStep * random.nextInt(10_000 / scoreStep + 1);
        arcs.add(new Arc(mentee.id(), mentors.get(j).id(), score, lock));
      }
    }
    return new Draft(random.nextBoolean(), mentees, mentors, arcs);
  }
}
