package org.compagnon.shared;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Guards work that takes long or waits: hashing, solving, a transaction of its own. A transaction
 * holds a connection, and there are few: a handful of slow callers who hold one each would keep
 * everybody else waiting (ADR 0013).
 */
public final class NoTransaction {
  private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

  private NoTransaction() {}

  /** Whether a transaction runs on this thread; none does outside a server. */
  @SuppressWarnings("BanJNDI") // the name is a constant of the platform
  public static boolean isRunning() {
    try {
      TransactionSynchronizationRegistry registry = InitialContext.doLookup(REGISTRY);
      return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    } catch (NamingException outsideAnyServer) {
      return false;
    }
  }

  /**
   * Refuses to go on inside a transaction.
   *
   * @param work what is to be done, for whoever reads the log
   * @throws IllegalStateException if a transaction runs on this thread: a mistake of the caller
   */
  public static void require(String work) {
    if (isRunning()) {
      throw new IllegalStateException(
          "A transaction is running; it must not hold its connection while this is done: " + work);
    }
  }
}
