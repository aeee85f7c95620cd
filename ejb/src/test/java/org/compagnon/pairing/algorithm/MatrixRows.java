package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.compagnon.pairing.scoring.WaitingOrder;

/** Scores written down as a matrix, with the people to pair; every draft is one seed's. */
record MatrixRows(PairingPeople people, int[][] matrix) implements ScoreRows {

  static MatrixRows random(long seed, int maxMentees, int maxMentors) {
    var random = new Random(seed);
    int n = 1 + random.nextInt(maxMentees);
    int m = 1 + random.nextInt(maxMentors);
    int step = new int[] {1, 100, 2500, 10_000}[random.nextInt(4)];
    double density = new double[] {0.05, 0.3, 0.7, 1}[random.nextInt(4)];
    boolean product = random.nextInt(4) == 0;
    int[] worth = random.ints(m, 0, 101).toArray();
    int[][] matrix = new int[n][m];
    for (int[] row : matrix) {
      int taste = random.nextInt(101);
      for (int j = 0; j < m; j++) {
        int score = product ? taste * worth[j] : step * random.nextInt(10_000 / step + 1);
        row[j] = random.nextDouble() < density ? score : NOT_ELIGIBLE;
      }
    }
    int maxDemand = 1 + random.nextInt(3);
    int maxCapacity = 1 + random.nextInt(5);
    int maxPriority = random.nextBoolean() ? 1 : 5_000;
    int[] demand = random.ints(n, 1, maxDemand + 1).toArray();
    int[] capacity = random.ints(m, 0, maxCapacity + 1).toArray();
    var locks = new ArrayList<PairingPeople.Lock>();
    if (random.nextInt(3) == 0) {
      int[] left = capacity.clone();
      for (int i = 0; i < n; i += 3) {
        int j = random.nextInt(m);
        if (left[j]-- > 0) {
          locks.add(new PairingPeople.Lock(i, j, Math.max(0, matrix[i][j])));
        }
      }
    }
    var people =
        new PairingPeople(
            random.nextBoolean(),
            ids(n, 3),
            demand,
            random.ints(n, 0, maxPriority).asLongStream().toArray(),
            ids(m, 7),
            capacity,
            locks);
    return new MatrixRows(people, matrix);
  }

  /** The same with first mentors first and weeks of waiting as priorities. */
  MatrixRows waiting(long seed, int mostWeeks) {
    long week = WaitingOrder.worthOfWeek(matrix.length);
    var waiting =
        new PairingPeople(
            true,
            people.menteeIds(),
            people.demand(),
            new Random(seed)
                .ints(matrix.length, 0, mostWeeks + 1)
                .mapToLong(w -> w * week)
                .toArray(),
            people.mentorIds(),
            people.capacity(),
            people.locks());
    return new MatrixRows(waiting, matrix);
  }

  private static long[] ids(int count, int step) {
    long[] ids = new long[count];
    Arrays.setAll(ids, k -> 11L + step * k);
    return ids;
  }

  @Override
  public int mentees() {
    return matrix.length;
  }

  @Override
  public int mentors() {
    return people.mentorIds().length;
  }

  @Override
  public Cursor cursor() {
    return new Cursor() {
      @Override
      public int score(int mentee, int mentor) {
        return matrix[mentee][mentor];
      }

      @Override
      public void row(int mentee, int[] scores) {
        System.arraycopy(matrix[mentee], 0, scores, 0, mentors());
      }
    };
  }
}
