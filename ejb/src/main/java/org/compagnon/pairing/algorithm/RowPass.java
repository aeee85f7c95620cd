package org.compagnon.pairing.algorithm;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does the same work for every mentee on several threads. The outcome of a row depends on the row
 * alone, so that it is the same for any number of threads.
 */
final class RowPass {

  private static final int BLOCK = 64;

  private final ScoreRows rows;
  private final Workers workers;
  private final Watch watch;

  /** Work for one row; returns packed pairs or null. */
  @FunctionalInterface
  interface Work {

    /** Works on one row with what belongs to the thread. */
    long[] on(int mentee, ScoreRows.Cursor cursor, int[] scores);
  }

  RowPass(ScoreRows rows, Workers workers, Watch watch) {
    this.rows = rows;
    this.workers = workers;
    this.watch = watch;
  }

  /** The outcome by mentee. */
  long[][] run(Work work) {
    long[][] outcome = new long[rows.mentees()][];
    var next = new AtomicInteger();
    var tasks = new ArrayList<CompletableFuture<Void>>();
    for (int k = 1; k < workers.threads(); k++) {
      tasks.add(
          CompletableFuture.runAsync(() -> share(work, outcome, next, false), workers.executor()));
    }
    try {
      share(work, outcome, next, true);
    } finally {
      next.set(rows.mentees());
      for (var task : tasks) {
        join(task);
      }
    }
    return outcome;
  }

  private static void join(CompletableFuture<Void> task) {
    try {
      task.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void share(Work work, long[][] outcome, AtomicInteger next, boolean tells) {
    var cursor = rows.cursor();
    int[] scores = new int[rows.mentors()];
    int count = rows.mentees();
    for (int block = next.getAndAdd(BLOCK); block < count; block = next.getAndAdd(BLOCK)) {
      if (tells) {
        watch.check();
        watch.advanced(block, count);
      }
      for (int i = block; i < Math.min(count, block + BLOCK); i++) {
        outcome[i] = work.on(i, cursor, scores);
      }
    }
  }
}
