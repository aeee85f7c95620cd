package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Json;
import org.compagnon.shared.Sql;

/**
 * Knows what an account has done, so that the same intent sent twice (a double click, a retry, two
 * nodes in the same moment) is carried out once and answered alike. Every intent is a row of the
 * transaction that carries it out: an equal one that comes meanwhile waits for its end, and an
 * intent that failed leaves nothing.
 *
 * <p>Nothing may be asked here that must leave no trace of its time, answers to surveys for
 * instance.
 */
@ApplicationScoped
public class Intents {
  /** How long an equal wish to make something is the same wish. */
  static final Duration SAME_WISH = Duration.ofMinutes(1);

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject private Sql sql;
  @Inject private CurrentCaller current;
  @Inject private RequestKey key;
  @Inject private Clock clock;

  /**
   * Whether the caller has changed a thing like this before, from the same version of it. Then the
   * change is done and need only be shown.
   *
   * @param action what is done, as in the trail
   * @param said everything that was said, the thing's id and version included
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean isDone(String action, Object... said) {
    return current
        .find()
        .map(
            caller -> !reserve(caller.accountId(), hash(action, said), clock.instant().minus(KEPT)))
        .orElse(false);
  }

  /**
   * What the caller made by an equal wish within the last minute, or within a day where both came
   * with the same key and not at all where they came with different ones; empty for the first such
   * wish, which is to be {@link #made} in this transaction.
   *
   * @param action what is done, as in the trail
   * @param said everything that was said
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public OptionalLong earlier(String action, Object... said) {
    Caller caller = current.find().orElse(null);
    if (caller == null) {
      return OptionalLong.empty();
    }
    String hash = wish(action, said);
    Duration same = key.find().isPresent() ? KEPT : SAME_WISH;
    if (reserve(caller.accountId(), hash, clock.instant().minus(same))) {
      return OptionalLong.empty();
    }
    return sql
        .list(
            "select subject_id from intent where account_id = ? and intent_hash = ? for update",
            row -> row.getLong(1),
            List.of(caller.accountId(), hash))
        .stream()
        .filter(id -> id > 0)
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /** Remembers what was made of a wish. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void made(long id, String action, Object... said) {
    current
        .find()
        .ifPresent(
            caller ->
                sql.update(
                    "update intent set subject_id = ? where account_id = ? and intent_hash = ?",
                    List.of(id, caller.accountId(), wish(action, said))));
  }

  private boolean reserve(long account, String hash, Instant oldest) {
    Instant now = clock.instant();
    sql.update(
        "delete from intent where account_id = ? and (said_at < ? or (intent_hash = ? and said_at < ?))",
        List.of(account, now.minus(KEPT), hash, oldest));
    return sql.update(
            """
            insert into intent (account_id, intent_hash, said_at) values (?, ?, ?)
            on conflict do nothing""",
            List.of(account, hash, now))
        == 1;
  }

  private String wish(String action, Object... said) {
    return hash(action + key.find().map(one -> "|" + one).orElse(""), said);
  }

  private static String hash(String action, Object... said) {
    return Hashes.sha256Hex(action + Json.write(Arrays.asList(said)));
  }
}
