package org.compagnon.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicInteger;
import org.compagnon.shared.NotFound;

/** Work for the tests: ends well, fails in both ways, or goes on until it is stopped. */
@ApplicationScoped
class TestJobs implements JobHandler {
  static final String TYPE = "test";

  private final AtomicInteger runs = new AtomicInteger();
  @Inject private JobQueue queue;

  @Transactional
  public JobView add(String key, String parameters) {
    return queue.add(new NewJob(TYPE, key, "a test", parameters));
  }

  @Transactional
  public void cancel(long id) {
    queue.cancel(id);
  }

  int runs() {
    return runs.get();
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public String run(JobContext context) {
    runs.incrementAndGet();
    return switch (context.parameters()) {
      case "good" -> "{\"done\":true}";
      case "known" -> throw new NotFound("thing", 7);
      case "bug" -> throw new IllegalStateException("a bug");
      default -> untilStopped(context);
    };
  }

  private static String untilStopped(JobContext context) {
    for (int i = 0; i < 600; i++) {
      context.progress(i, 600, "job.step." + i % 2);
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    return "{}";
  }
}
