package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.TooMany;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignInIT extends BusinessIT {
  private static final String PASSWORD = "correct horse battery";
  private static final String HOME = "198.51.100.20";
  private static final String STRANGER = "203.0.113.99";
  private static final int ATTEMPTS = 6;
  private static final int ADDRESS_ATTEMPTS = 100;

  @Inject private SignIn signIn;
  @Inject private Passwords passwords;
  @Inject private Sessions sessions;
  private String login;

  @BeforeEach
  void anAccountWithAPassword() {
    login = fixtures.unique("signin") + "@it.example";
    long account = fixtures.account(login, null, Role.AUDITOR);
    fixtures.update(
        "update account set password_hash = ? where id = ?",
        passwords.hashOf(PASSWORD.toCharArray()),
        account);
  }

  @Test
  @DisplayName("the right password lets in, whatever the case of the login, and is written down")
  void theRightPasswordLetsIn() {
    Optional<Caller> caller =
        signIn.verify(" " + login.toUpperCase(java.util.Locale.ROOT), password(), HOME);
    assertThat(caller).map(Caller::roles).contains(java.util.Set.of(Role.AUDITOR));
    assertThat(
            fixtures.number(
                "select count(*) from audit_entry where action = 'security.session.begin' and actor_name = ?",
                login))
        .isOne();
  }

  @Test
  @DisplayName("SC3 after six wrong passwords even the right one has to wait at that address")
  void tooManyWrongPasswordsHaveToWait() {
    fail(HOME, ATTEMPTS);
    assertThatThrownBy(() -> signIn.verify(login, password(), HOME))
        .isInstanceOfSatisfying(
            TooMany.class,
            later -> assertThat(later.retryAfterSeconds()).isBetween(14 * 60, 15 * 60));
  }

  @Test
  @DisplayName("SC3 wrong passwords from a stranger's address lock nobody out at their own")
  void aStrangerLocksNobodyOut() {
    fail(STRANGER, ATTEMPTS);
    for (int i = 0; i < ATTEMPTS; i++) {
      assertWaits(login, STRANGER);
    }
    assertThat(signIn.verify(login, password(), HOME)).isPresent();
  }

  @Test
  @DisplayName("SC3 five wrong passwords are forgotten with the right one")
  void theRightPasswordForgetsTheWrongOnes() {
    fail(HOME, ATTEMPTS - 1);
    assertThat(signIn.verify(login, password(), HOME)).isPresent();
    fail(HOME, ATTEMPTS - 1);
    assertThat(signIn.verify(login, password(), HOME)).isPresent();
  }

  @Test
  @DisplayName("SC3 the wait ends")
  void theWaitEnds() {
    fail(HOME, ATTEMPTS);
    fixtures.update(
        "update failed_sign_in set failed_at = ?",
        Instant.now().minus(Duration.ofMinutes(16)).atOffset(ZoneOffset.UTC));
    assertThat(signIn.verify(login, password(), HOME)).isPresent();
  }

  @Test
  @DisplayName("SC3 an unknown login has to wait just as a known one does")
  void anUnknownLoginWaitsAlike() {
    String nobody = fixtures.unique("nobody") + "@it.example";
    for (int i = 0; i < ATTEMPTS; i++) {
      assertThat(signIn.verify(nobody, password(), HOME)).isEmpty();
    }
    assertWaits(nobody, HOME);
  }

  @Test
  @DisplayName("SC3 whoever tries many logins from one address is slowed, its people are not")
  void manyLoginsFromOneAddress() {
    String office = "192.0.2.77";
    assertThat(signIn.verify(login, password(), office)).isPresent();
    TooMany slowed = null;
    int tried = 0;
    // A few attempts come back while they are made; how many depends on the machine.
    while (slowed == null && tried < 3 * ADDRESS_ATTEMPTS) {
      String other = fixtures.unique("spray") + "@it.example";
      try {
        assertThat(signIn.verify(other, "not the password".toCharArray(), office)).isEmpty();
        tried++;
      } catch (TooMany later) {
        slowed = later;
      }
    }
    assertThat(tried).isBetween(ADDRESS_ATTEMPTS - 1, 3 * ADDRESS_ATTEMPTS - 1);
    assertThat(slowed.retryAfterSeconds()).isBetween(1, 10);
    assertThat(signIn.verify(login, password(), office)).isPresent();
    assertThat(signIn.verify(login, password(), HOME)).isPresent();
  }

  @Test
  @DisplayName("SC3 hammering one login takes nothing from the others at the address")
  void oneLoginTakesNothingFromOthers() {
    String office = "192.0.2.78";
    String victim = fixtures.unique("victim") + "@it.example";
    for (int k = 0; k < ATTEMPTS; k++) {
      assertThat(signIn.verify(victim, "not the password".toCharArray(), office)).isEmpty();
    }
    for (int k = 0; k < ADDRESS_ATTEMPTS; k++) {
      assertWaits(victim, office);
    }
    assertThat(signIn.verify(login, password(), office)).isPresent();
  }

  @Test
  @DisplayName("SC3 a login tried from many addresses has fewer attempts at each, its owner too")
  void manyAddressesForOneLogin() {
    for (int k = 0; k < 100; k++) {
      fixtures.update(
          "insert into failed_sign_in (id, login_hash, address, failed_at) values (?, ?, ?, ?)",
          900_000_000L + k,
          Hashes.sha256Hex(login),
          "elsewhere" + k,
          Instant.now().atOffset(ZoneOffset.UTC));
    }
    fail("192.0.2.79", ATTEMPTS / 3);
    assertWaits(login, "192.0.2.79");
    assertThat(signIn.verify(login, password(), HOME)).isPresent();
    fixtures.update("delete from failed_sign_in where id >= 900000000");
  }

  @Test
  @DisplayName("SC3 an address of IPv6 stands for its household's network")
  void householdsOfIpv6() {
    fail("2001:db8:1:2::1", ATTEMPTS);
    assertWaits(login, "2001:db8:1:2:ffff::9");
    assertThat(signIn.verify(login, password(), "2001:db8:1:3::1")).isPresent();
  }

  @Test
  @DisplayName("SC5 a disabled account does not come in and is no longer in")
  void aDisabledAccountIsOut() {
    long id = fixtures.number("select id from account where login = ?", login);
    long session = sessions.begin(id, HOME, null);
    assertThat(sessions.stillIn(session)).isPresent();
    fixtures.update("update account set status = 'DISABLED' where id = ?", id);
    assertThat(signIn.verify(login, password(), HOME)).isEmpty();
    assertThat(sessions.stillIn(session)).isEmpty();
  }

  private void assertWaits(String who, String address) {
    assertThatThrownBy(() -> signIn.verify(who, password(), address)).isInstanceOf(TooMany.class);
  }

  private void fail(String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(signIn.verify(login, "not the password".toCharArray(), address)).isEmpty();
    }
  }

  private static char[] password() {
    return PASSWORD.toCharArray();
  }
}
