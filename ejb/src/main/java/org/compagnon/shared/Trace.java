package org.compagnon.shared;

import java.util.Optional;
import java.util.UUID;

/**
 * What is being done on this thread, and on whose account: set at the edge (a request, a job) and
 * read by the audit trail, the log and the error pages. Always cleared by whoever set it.
 */
public final class Trace {
  private static final ThreadLocal<Trace> CURRENT = new ThreadLocal<>();

  private final String requestId;
  private final Long actorId;
  private final String actorName;
  private final String threadName;

  private Trace(String requestId, Long actorId, String actorName) {
    this.requestId = requestId;
    this.actorId = actorId;
    this.actorName = actorName;
    this.threadName = Thread.currentThread().getName();
  }

  /** Begins a request whose caller the container knows. */
  public static void beginRequest(String requestId) {
    begin(requestId, null, null);
  }

  /** Begins work in the background on behalf of an account ({@code actorId} null: the system). */
  public static void beginWork(String requestId, Long actorId, String actorName) {
    begin(requestId, actorId, actorName);
  }

  /**
   * The thread bears the id meanwhile: every log line names its thread, also those of the server
   * and of libraries, which know nothing of requests.
   */
  private static void begin(String requestId, Long actorId, String actorName) {
    end();
    CURRENT.set(new Trace(requestId, actorId, actorName));
    Thread thread = Thread.currentThread();
    thread.setName(thread.getName() + " request=" + requestId);
  }

  /** Ends what was begun. */
  public static void end() {
    Trace trace = CURRENT.get();
    if (trace != null) {
      Thread.currentThread().setName(trace.threadName);
      CURRENT.remove();
    }
  }

  /** The id that joins log lines, audit rows and error pages; a fresh one outside any request. */
  public static String requestId() {
    Trace trace = CURRENT.get();
    return trace == null ? UUID.randomUUID().toString() : trace.requestId;
  }

  /** The account the background work is done for; empty in a request. */
  public static Optional<Long> actorId() {
    return Optional.ofNullable(CURRENT.get()).map(trace -> trace.actorId);
  }

  /** The name of whoever the background work is done for; empty in a request. */
  public static Optional<String> actorName() {
    return Optional.ofNullable(CURRENT.get()).map(trace -> trace.actorName);
  }
}
