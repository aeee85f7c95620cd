package org.compagnon.testing;

import java.util.concurrent.Callable;

/** Somebody with an account, in one role, in whose name a test calls the business. */
public final class TestCaller {
  private final Callers callers;
  private final String role;
  private final long accountId;
  private final String login;
  private final Long personId;

  TestCaller(Callers callers, String role, long accountId, String login, Long personId) {
    this.callers = callers;
    this.role = role;
    this.accountId = accountId;
    this.login = login;
    this.personId = personId;
  }

  /**
   * Calls as this caller: own thread, own request, no transaction around.
   *
   * @return what the work returns
   * @throws RuntimeException whatever the work throws, as it is (an EJBAccessException where the
   *     role is not enough)
   */
  public <T> T call(Callable<T> work) {
    return callers.as(this, work);
  }

  /** The same for work that returns nothing. */
  public void run(Action work) {
    callers.as(
        this,
        () -> {
          work.run();
          return null;
        });
  }

  /** The account. */
  public long accountId() {
    return accountId;
  }

  /** What the account signs in with. */
  public String login() {
    return login;
  }

  /** The person in the directory; null for an account without one. */
  public Long personId() {
    return personId;
  }

  String role() {
    return role;
  }

  /** Work that may throw. */
  @FunctionalInterface
  public interface Action {
    /** Does it. */
    void run() throws Exception;
  }
}
