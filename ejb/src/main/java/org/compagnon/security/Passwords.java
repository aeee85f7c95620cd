package org.compagnon.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.NoTransaction;
import org.compagnon.shared.TooMany;

/**
 * Hashes and checks passwords; unknown accounts cost as much time as known ones. A hash costs a
 * processor a good part of a second, on purpose: only some are made at once, others wait their turn
 * for a while, and never with a transaction.
 */
@ApplicationScoped
public class Passwords {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(40);
  private static final Duration LATER = Duration.ofSeconds(10);

  private Pbkdf2PasswordHash hash;
  private PasswordRules rules;
  private Semaphore places;
  private String decoy;

  /** For the container. */
  public Passwords() {}

  /** For the container. */
  @Inject
  Passwords(Pbkdf2PasswordHash hash, PasswordRules rules) {
    this.hash = hash;
    this.rules = rules;
  }

  @PostConstruct
  void initialise() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", Setting.PASSWORD_ITERATIONS.text(),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    places = new Semaphore(atOnce(), true);
    decoy = hash.generate(Hashes.newToken().toCharArray());
  }

  /** As set; else half of the processors, so that the other half serves those who are in. */
  private static int atOnce() {
    int set = Setting.PASSWORD_AT_ONCE.number();
    return set > 0 ? set : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }

  /**
   * The hash of a password that nobody chose: the one of the invented company's accounts.
   *
   * @throws TooMany if too many others are hashed at the moment
   */
  public String hashOf(char[] password) {
    return inTurn(() -> hash.generate(password));
  }

  /**
   * The hash of a password that somebody chose.
   *
   * @throws SecurityFailure if it is too short or too long
   * @throws org.compagnon.shared.InvalidInput if it is easily guessed; its key says why
   * @throws TooMany if too many others are hashed at the moment
   */
  String hashOf(char[] password, PasswordOwner owner) {
    return inTurn(
        () -> {
          rules.check(password, owner);
          return hash.generate(password);
        });
  }

  /**
   * Whether the password fits; a null hash never fits but takes as long.
   *
   * @throws TooMany if too many others are hashed at the moment
   */
  boolean fits(char[] password, String passwordHash) {
    String against = passwordHash == null ? decoy : passwordHash;
    boolean fits =
        password.length <= PasswordRules.MOST_LENGTH
            && inTurn(() -> hash.verify(password, against));
    return fits && passwordHash != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    NoTransaction.require("a password is hashed");
    if (!mayBegin()) {
      throw new TooMany("security.failure.busy", LATER);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }

  private boolean mayBegin() {
    try {
      return places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
