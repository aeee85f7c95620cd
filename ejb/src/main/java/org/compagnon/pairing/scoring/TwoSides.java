package org.compagnon.pairing.scoring;

import java.util.Set;
import org.compagnon.pairing.algorithm.PairingPeople;

/** Turns a model into the two sides that the engine pairs. */
final class TwoSides {

  private TwoSides() {}

  /**
   * The people of a model with demands, priorities, capacities and locks, by enrolment id.
   *
   * @throws IllegalArgumentException if locks name strangers or exceed a demand or capacity
   */
  static PairingPeople of(PairingModel model, Set<PairingModel.Pair> locks, PairScorer scorer) {
    var rows = model.rows();
    long[] menteeIds = new long[rows.mentees()];
    int[] demand = new int[menteeIds.length];
    long[] priority = new long[menteeIds.length];
    for (int i = 0; i < menteeIds.length; i++) {
      menteeIds[i] = rows.mentee(i).enrolmentId();
      demand[i] = model.demand(menteeIds[i]);
      priority[i] = priority(model, rows.mentee(i), scorer, menteeIds.length);
    }
    long[] mentorIds = new long[rows.mentors()];
    int[] capacity = new int[mentorIds.length];
    for (int j = 0; j < mentorIds.length; j++) {
      mentorIds[j] = rows.mentor(j).enrolmentId();
      capacity[j] = model.capacity(mentorIds[j]);
    }
    var locked = locks.stream().map(lock -> lockOf(model, lock)).toList();
    return new PairingPeople(true, menteeIds, demand, priority, mentorIds, capacity, locked);
  }

  private static long priority(
      PairingModel model, ScoringProfile mentee, PairScorer scorer, int mentees) {
    return switch (model.criteria().order()) {
      case BY_WEIGHT -> scorer.priority(mentee);
      case LONGEST_FIRST ->
          WaitingOrder.weeks(mentee.waitingDays()) * WaitingOrder.worthOfWeek(mentees);
    };
  }

  private static PairingPeople.Lock lockOf(PairingModel model, PairingModel.Pair lock) {
    int mentee = model.rows().menteeIndex(lock.mentee());
    int mentor = model.rows().mentorIndex(lock.mentor());
    if (mentee < 0 || mentor < 0) {
      throw new IllegalArgumentException(
          "The lock (%d, %d) must name participants.".formatted(lock.mentee(), lock.mentor()));
    }
    return new PairingPeople.Lock(mentee, mentor, model.score(lock.mentee(), lock.mentor()));
  }
}
