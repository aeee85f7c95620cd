package org.compagnon.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.compagnon.shared.Sql;

/**
 * Remembers the answers to requests that create something, so that a repeated one gets the same
 * answer instead of a second thing. Kept for a day, per account.
 *
 * <p>A request that was cut off leaves a reservation without an answer. It holds for a minute; then
 * whoever asks again takes it over. Should the first one have come to its end after all, {@link
 * Intents} knows what it made.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
public class IdempotencyRecords {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration LEASE = Duration.ofMinutes(1);

  @Inject private Sql sql;
  @Inject private CurrentCaller current;
  @Inject private RequestKey requestKey;
  @Inject private Clock clock;

  /**
   * An earlier request with the same key.
   *
   * @param requestHash hash of what it asked
   * @param status its HTTP status, 0 while it has none yet
   * @param location where the created thing is, or null
   * @param body the answer, or null
   */
  public record Earlier(String requestHash, int status, String location, String body) {}

  /** Reserves a key for a request; an earlier request with the same key if there is one. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public Optional<Earlier> reserve(String key, String requestHash) {
    long account = current.get().accountId();
    Instant now = clock.instant();
    sql.update(
        "delete from idempotency_record where account_id = ? and created_at < ?",
        List.of(account, now.minus(KEPT)));
    int reserved =
        sql.update(
            """
            insert into idempotency_record (account_id, idem_key, request_hash, status, created_at)
            values (?, ?, ?, 0, ?) on conflict do nothing""",
            List.of(account, key, requestHash, now));
    if (reserved == 1 || takeOver(account, key, requestHash, now)) {
      requestKey.is(key);
      return Optional.empty();
    }
    return sql
        .list(
            """
            select request_hash, status, location, body from idempotency_record
            where account_id = ? and idem_key = ?""",
            row -> new Earlier(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)),
            List.of(account, key))
        .stream()
        .findFirst()
        .or(() -> Optional.of(new Earlier(requestHash, 0, null, null))); // freed this very moment
  }

  /** Of several that come after the lease, the first moves its beginning; the others see that. */
  private boolean takeOver(long account, String key, String requestHash, Instant now) {
    return sql.update(
            """
            update idempotency_record set created_at = ?
            where account_id = ? and idem_key = ? and request_hash = ? and status = 0
              and created_at < ?""",
            List.of(now, account, key, requestHash, now.minus(LEASE)))
        == 1;
  }

  /** Keeps the answer; one that failed frees the key, so that the request can be made again. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public void keep(String key, int status, String location, String body) {
    long account = current.get().accountId();
    if (status >= 400) {
      sql.update(
          "delete from idempotency_record where account_id = ? and idem_key = ? and status = 0",
          List.of(account, key));
    } else {
      sql.update(
          """
          update idempotency_record set status = ?, location = ?, body = ?
          where account_id = ? and idem_key = ?""",
          Arrays.asList(status, location, body, account, key));
    }
  }
}
