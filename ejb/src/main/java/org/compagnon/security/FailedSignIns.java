package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Networks;
import org.compagnon.shared.Sql;

/** Counts wrong passwords by login and address together (SC3). */
@ApplicationScoped
class FailedSignIns {
  private static final Duration KEPT = Duration.ofDays(1);

  private static final String LATEST =
      """
      select failed_at from failed_sign_in
      where login_hash = ? and address = ? and failed_at > ?
      order by failed_at desc offset ? rows fetch first 1 rows only""";

  private static final String OF_LOGIN =
      "select count(*) from failed_sign_in where login_hash = ? and failed_at > ?";

  @Inject private Sql sql;
  @Inject private Clock clock;

  /**
   * Until when this login has to wait at this address; empty where it need not. The wait ends when
   * fewer than the allowed number of wrong passwords are younger than the wait.
   */
  Optional<Instant> waitUntil(String login, String address) {
    return sql
        .list(
            LATEST,
            row -> Sql.instant(row, 1),
            List.of(
                hashOf(login),
                Networks.holder(address),
                clock.instant().minus(window()),
                allowed(login) - 1))
        .stream()
        .map(at -> at.plus(window()))
        .findFirst();
  }

  /**
   * Counts an attempt as failed.
   *
   * @return its id, to withdraw it
   */
  long remember(String login, String address) {
    long id = sql.ids("failed_sign_in_seq", 1)[0];
    sql.update(
        "insert into failed_sign_in (id, login_hash, address, failed_at) values (?, ?, ?, ?)",
        List.of(id, hashOf(login), Networks.holder(address), clock.instant()));
    return id;
  }

  /** Counts an attempt no more, because its password was never looked at. */
  void withdraw(long id) {
    sql.update("delete from failed_sign_in where id = ?", List.of(id));
  }

  /** Forgets the wrong passwords of a login at an address, and what is older than a day. */
  void forget(String login, String address) {
    sql.update(
        "delete from failed_sign_in where (login_hash = ? and address = ?) or failed_at < ?",
        List.of(hashOf(login), Networks.holder(address), clock.instant().minus(KEPT)));
  }

  /** A login that is tried from many addresses has fewer attempts at each, but always some. */
  private int allowed(String login) {
    long all = sql.number(OF_LOGIN, List.of(hashOf(login), clock.instant().minus(window())));
    int attempts = Setting.SIGN_IN_ATTEMPTS.number();
    return all < Setting.SIGN_IN_LOGIN_ATTEMPTS.number() ? attempts : Math.max(1, attempts / 3);
  }

  private static String hashOf(String login) {
    return Hashes.sha256Hex(AccountRepository.normal(login));
  }

  private static Duration window() {
    return Duration.ofMinutes(Setting.SIGN_IN_WAIT_MINUTES.number());
  }
}
