package org.compagnon.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.compagnon.security.Role;

/** Makes accounts and calls the business in their name. */
@ApplicationScoped
public class Callers {
  @Resource private ManagedExecutorService executor;
  @Inject private Fixtures fixtures;
  @Inject private RequestFrame frame;

  /** A fresh administrator. */
  public TestCaller administrator() {
    return make(Role.ADMINISTRATOR, null);
  }

  /** A fresh administrator who is this person. */
  public TestCaller administrator(Long personId) {
    return make(Role.ADMINISTRATOR, personId);
  }

  /** A fresh auditor. */
  public TestCaller auditor() {
    return make(Role.AUDITOR, null);
  }

  /** A fresh system administrator. */
  public TestCaller system() {
    return make(Role.SYSTEM, null);
  }

  /** A fresh participant who is this person of the directory; null: nobody in it. */
  public TestCaller participant(Long personId) {
    return make(Role.PARTICIPANT, personId);
  }

  /** A fresh participant who is a fresh person of the directory. */
  public TestCaller participant() {
    return participant(fixtures.person());
  }

  /** A fresh participant with this login, who is nobody in the directory. */
  public TestCaller participant(String login) {
    return make(Role.PARTICIPANT, null, login);
  }

  private TestCaller make(String role, Long personId) {
    return make(
        role, personId, fixtures.unique(role.toLowerCase(java.util.Locale.ROOT)) + "@it.example");
  }

  private TestCaller make(String role, Long personId, String login) {
    long account = fixtures.account(login, personId, role);
    return new TestCaller(this, role, account, login, personId);
  }

  <T> T as(TestCaller caller, Callable<T> work) {
    try {
      return executor.submit(() -> frame.within(caller, work)).get().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
