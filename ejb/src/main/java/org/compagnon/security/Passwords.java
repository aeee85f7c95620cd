package org.compagnon.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;

/** Hashes and checks passwords; unknown accounts cost as much time as known ones. */
@ApplicationScoped
public class Passwords {
  /**
   * The shortest password that is taken (NIST SP 800-63B asks for 8 at least; length beats rules).
   */
  static final int LEAST_LENGTH = 10;

  private static final int MOST_LENGTH = 200;

  private Pbkdf2PasswordHash hash;
  private String decoy;

  /** For the container. */
  public Passwords() {}

  /** For the container. */
  @Inject
  Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
  }

  @PostConstruct
  void initialise() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", Setting.PASSWORD_ITERATIONS.text(),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    decoy = hash.generate(Hashes.newToken().toCharArray());
  }

  /**
   * The hash of a new password.
   *
   * @throws SecurityFailure if it is shorter than 10 or longer than 200 characters
   */
  public String hashOf(char[] password) {
    if (password.length < LEAST_LENGTH || password.length > MOST_LENGTH) {
      throw SecurityFailure.weakPassword(LEAST_LENGTH);
    }
    return hash.generate(password);
  }

  /** Whether the password fits; a null hash never fits but takes as long. */
  boolean fits(char[] password, String passwordHash) {
    boolean fits = hash.verify(password, passwordHash == null ? decoy : passwordHash);
    return fits && passwordHash != null;
  }
}
