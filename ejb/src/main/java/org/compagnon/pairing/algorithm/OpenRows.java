package org.compagnon.pairing.algorithm;

import java.util.Arrays;

/**
 * Scores of the pairs that are still to be decided: locked pairs, mentors whose places are all
 * locked and mentees whose demand is are not eligible any more.
 */
final class OpenRows implements ScoreRows {

  private final ScoreRows rows;
  private final int[][] lockedMentors;
  private final int[] openDemand;
  private final boolean[] closed;
  private final int[] closedMentors;

  OpenRows(ScoreRows rows, PairingPeople people) {
    this.rows = rows;
    openDemand = people.demand().clone();
    int[] openCapacity = people.capacity().clone();
    lockedMentors = new int[openDemand.length][];
    for (var lock : people.locks()) {
      openDemand[lock.mentee()]--;
      openCapacity[lock.mentor()]--;
      int[] before = lockedMentors[lock.mentee()];
      int[] after = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
      after[after.length - 1] = lock.mentor();
      lockedMentors[lock.mentee()] = after;
    }
    closed = new boolean[openCapacity.length];
    int[] mentors = new int[closed.length];
    int count = 0;
    for (int j = 0; j < closed.length; j++) {
      closed[j] = openCapacity[j] <= 0;
      if (closed[j]) {
        mentors[count++] = j;
      }
    }
    closedMentors = Arrays.copyOf(mentors, count);
  }

  @Override
  public int mentees() {
    return rows.mentees();
  }

  @Override
  public int mentors() {
    return rows.mentors();
  }

  @Override
  public Cursor cursor() {
    return new Open(rows.cursor());
  }

  private final class Open implements Cursor {

    private final Cursor all;

    private Open(Cursor all) {
      this.all = all;
    }

    @Override
    public int score(int mentee, int mentor) {
      return decided(mentee, mentor) ? NOT_ELIGIBLE : all.score(mentee, mentor);
    }

    @Override
    public int scoreAtLeast(int mentee, int mentor, int least) {
      return decided(mentee, mentor) ? NOT_ELIGIBLE : all.scoreAtLeast(mentee, mentor, least);
    }

    private boolean decided(int mentee, int mentor) {
      if (openDemand[mentee] == 0 || closed[mentor]) {
        return true;
      }
      if (lockedMentors[mentee] != null) {
        for (int locked : lockedMentors[mentee]) {
          if (locked == mentor) {
            return true;
          }
        }
      }
      return false;
    }

    @Override
    public void row(int mentee, int[] scores) {
      if (openDemand[mentee] == 0) {
        Arrays.fill(scores, 0, mentors(), NOT_ELIGIBLE);
        return;
      }
      all.row(mentee, scores);
      for (int mentor : closedMentors) {
        scores[mentor] = NOT_ELIGIBLE;
      }
      if (lockedMentors[mentee] != null) {
        for (int mentor : lockedMentors[mentee]) {
          scores[mentor] = NOT_ELIGIBLE;
        }
      }
    }
  }
}
