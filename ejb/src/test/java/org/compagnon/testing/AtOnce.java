package org.compagnon.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same several times in the same moment, as impatient people and retrying programs do. */
public final class AtOnce {
  private AtOnce() {}

  /** What each of so many equal calls gave, in no particular order. */
  public static <T> List<Outcome<T>> times(int count, Callable<T> work) {
    CyclicBarrier start = new CyclicBarrier(count);
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<Future<Outcome<T>>> running = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return Outcome.of(work);
                }));
      }
      List<Outcome<T>> given = new ArrayList<>();
      for (Future<Outcome<T>> one : running) {
        given.add(one.get());
      }
      return given;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
