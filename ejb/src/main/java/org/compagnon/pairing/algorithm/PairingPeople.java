package org.compagnon.pairing.algorithm;

import java.util.List;

/**
 * The two sides of a pairing problem whose scores come from {@link ScoreRows}.
 *
 * <p>The arrays are taken over, not copied, and must not change afterwards. Ids ascend. Ranges as
 * in {@link PairingProblem}, checked when the record is made.
 *
 * @param firstMentorsFirst see {@link PairingProblem#firstMentorsFirst()}
 * @param menteeIds ascending
 * @param demand mentors wanted by mentee, 1 to 3, locked ones included
 * @param priority basis points by mentee, 0 or more
 * @param mentorIds ascending
 * @param capacity mentees taken by mentor, 0 or more, locked ones included
 * @param locks pairs that stay, whether eligible or not; none twice
 */
public record PairingPeople(
    boolean firstMentorsFirst,
    long[] menteeIds,
    int[] demand,
    long[] priority,
    long[] mentorIds,
    int[] capacity,
    List<Lock> locks) {

  /**
   * A pair that stays.
   *
   * @param mentee index of the mentee
   * @param mentor index of the mentor
   * @param score basis points, 0 to 10,000
   */
  public record Lock(int mentee, int mentor, int score) {}

  /**
   * Checks lengths and order.
   *
   * @throws IllegalArgumentException if ids do not ascend, lengths differ, or locks do not fit
   */
  public PairingPeople {
    requireAscending(menteeIds);
    requireAscending(mentorIds);
    if (demand.length != menteeIds.length
        || priority.length != menteeIds.length
        || capacity.length != mentorIds.length) {
      throw new IllegalArgumentException("The columns of a side must have the same length.");
    }
    locks =
        locks.stream()
            .sorted(
                (one, other) ->
                    one.mentee() != other.mentee()
                        ? Integer.compare(one.mentee(), other.mentee())
                        : Integer.compare(one.mentor(), other.mentor()))
            .toList();
    requireLocksFit(locks, demand, capacity);
  }

  private static void requireLocksFit(List<Lock> locks, int[] demand, int[] capacity) {
    int[] open = demand.clone();
    int[] free = capacity.clone();
    Lock before = null;
    for (var lock : locks) {
      if (lock.equals(before) || --open[lock.mentee()] < 0 || --free[lock.mentor()] < 0) {
        throw new IllegalArgumentException(
            "The lock %s must fit demand and capacity, once.".formatted(lock));
      }
      before = lock;
    }
  }

  private static void requireAscending(long[] ids) {
    for (int k = 1; k < ids.length; k++) {
      if (ids[k - 1] >= ids[k]) {
        throw new IllegalArgumentException(
            "The id (%d) must be more than the one before (%d).".formatted(ids[k], ids[k - 1]));
      }
    }
  }
}
