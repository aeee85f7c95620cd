package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TwoTransactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More people at once than the pool has connections (24). */
class SignInStormIT extends BusinessIT {
  private static final int WRONG = 40;
  private static final int RIGHT = 28;
  private static final int WORKING = 28;
  private static final String PASSWORD = "correct horse battery";

  /** Longer than all of it takes on the slowest machine; a jam lasts until the pool gives up. */
  private static final int SECONDS = 55;

  @Resource private ManagedThreadFactory threads;
  @Resource private UserTransaction transaction;
  @Inject private SignIn signIn;
  @Inject private Passwords passwords;
  @Inject private ApiTokens tokens;
  @Inject private TwoTransactions two;

  private final CountDownLatch all = new CountDownLatch(1);
  private ExecutorService people;

  @BeforeEach
  void open() {
    people = Executors.newCachedThreadPool(threads);
  }

  @AfterEach
  void close() {
    people.shutdownNow();
  }

  @Test
  @DisplayName("40 wrong and 28 right sign-ins at once are answered while others work")
  void manyAtOnceAreAnswered() throws Exception {
    String login = fixtures.unique("storm") + "@it.example";
    long account = fixtures.account(login, null, Role.AUDITOR);
    fixtures.update(
        "update account set password_hash = ? where id = ?",
        passwords.hashOf(PASSWORD.toCharArray()),
        account);

    List<Future<Optional<Caller>>> wrong = new ArrayList<>();
    List<Future<Optional<Caller>>> right = new ArrayList<>();
    List<Future<Optional<ApiTokens.Admission>>> working = new ArrayList<>();
    for (int k = 0; k < WRONG; k++) {
      String address = "203.0.113." + k;
      wrong.add(begin(() -> signIn.verify("nobody@it.example", "wrong".toCharArray(), address)));
    }
    for (int k = 0; k < RIGHT; k++) {
      String address = "198.51.100." + k;
      right.add(begin(() -> signIn.verify(login, PASSWORD.toCharArray(), address)));
    }
    for (int k = 0; k < WORKING; k++) {
      working.add(begin(() -> tokens.admit("cpg_unknown")));
    }
    all.countDown();

    assertThat(ends(wrong)).hasSize(WRONG).allMatch(Optional::isEmpty);
    assertThat(ends(right)).hasSize(RIGHT).allMatch(Optional::isPresent);
    assertThat(ends(working)).hasSize(WORKING).allMatch(Optional::isEmpty);
  }

  @Test
  @DisplayName("a password is never hashed while a transaction holds its connection")
  void noTransactionWaitsForAHash() throws Exception {
    transaction.begin();
    try {
      assertThatIllegalStateException()
          .isThrownBy(() -> passwords.hashOf(PASSWORD.toCharArray()))
          .withMessageContaining("hashed");
    } finally {
      transaction.rollback();
    }
  }

  @Test
  @DisplayName("a transaction of its own is never begun beside another one")
  void noSecondConnectionIsTaken() {
    assertThatIllegalStateException()
        .isThrownBy(two::nested)
        .withMessageContaining("second transaction");
    assertThatCode(two::alone).doesNotThrowAnyException();
  }

  private <T> Future<T> begin(Callable<T> work) {
    return people.submit(
        () -> {
          all.await();
          return work.call();
        });
  }

  private static <T> List<T> ends(List<Future<T>> begun) throws Exception {
    List<T> ends = new ArrayList<>();
    for (Future<T> one : begun) {
      ends.add(one.get(SECONDS, TimeUnit.SECONDS));
    }
    return ends;
  }
}
