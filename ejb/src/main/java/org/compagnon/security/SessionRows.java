package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Sql;

/** The sessions of accounts, in the running transaction (SC8). */
@ApplicationScoped
class SessionRows {
  private static final Duration SEEN_NOTED_EVERY = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(30);
  private static final String OPEN =
      """
      select id, begun_at, last_seen_at, ends_at, address, browser from account_session
      where account_id = ? and ended_at is null and ends_at > ? and last_seen_at > ?
      order by last_seen_at desc, id desc fetch first 50 rows only""";

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** An open session: whose it is, and when it was last noted as seen. */
  record Open(long accountId, Instant lastSeenAt) {}

  long begin(long accountId, String address, String browser) {
    Instant now = clock.instant();
    sql.update(
        "delete from account_session where account_id = ? and begun_at < ?",
        List.of(accountId, now.minus(KEPT)));
    long id = sql.ids("account_session_seq", 1)[0];
    sql.update(
        """
        insert into account_session
          (id, account_id, begun_at, last_seen_at, ends_at, address, browser)
        values (?, ?, ?, ?, ?, ?, ?)""",
        List.of(id, accountId, now, now, now.plus(longest()), address, browser));
    return id;
  }

  /** The session, unless it has ended. */
  Optional<Open> open(long id) {
    return sql
        .list(
            """
            select account_id, last_seen_at from account_session
            where id = ? and ended_at is null and ends_at > ?""",
            row -> new Open(row.getLong(1), Sql.instant(row, 2)),
            List.of(id, clock.instant()))
        .stream()
        .findFirst();
  }

  /** Notes that a session is used; not more often than once a minute. */
  void seen(long id, Instant last) {
    Instant now = clock.instant();
    if (last.plus(SEEN_NOTED_EVERY).isBefore(now)) {
      sql.update(
          "update account_session set last_seen_at = ? where id = ? and ended_at is null",
          List.of(now, id));
    }
  }

  /** The sessions of an account that go on, the one used last in front; fifty at most. */
  List<SessionView> mine(long accountId, long current) {
    Instant now = clock.instant();
    return sql.list(
        OPEN,
        row ->
            new SessionView(
                row.getLong(1),
                Sql.instant(row, 2),
                Sql.instant(row, 3),
                Sql.instant(row, 4),
                row.getString(5),
                row.getString(6),
                row.getLong(1) == current),
        List.of(accountId, now, now.minus(idle())));
  }

  /** Ends one session of an account; returns whether it went on. */
  boolean end(long accountId, long id) {
    return sql.update(
            "update account_session set ended_at = ? where id = ? and account_id = ? and ended_at is null",
            List.of(clock.instant(), id, accountId))
        > 0;
  }

  /** Ends every session of an account but one; returns how many went on. */
  int endOthers(long accountId, long kept) {
    return sql.update(
        "update account_session set ended_at = ? where account_id = ? and id <> ? and ended_at is null",
        List.of(clock.instant(), accountId, kept));
  }

  /** Ends every session of an account. */
  int endAll(long accountId) {
    return endOthers(accountId, -1);
  }

  private static Duration longest() {
    return Duration.ofHours(Setting.SESSION_HOURS.number());
  }

  private static Duration idle() {
    return Duration.ofMinutes(Setting.SESSION_IDLE_MINUTES.number());
  }
}
