package org.compagnon.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Remembers the answers to requests that create something, so that a repeated one gets the same
 * answer instead of a second thing. Kept for a day, per account.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
public class IdempotencyRecords {
  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private CurrentCaller current;
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
    em.createNativeQuery("delete from idempotency_record where created_at < ?1")
        .setParameter(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .executeUpdate();
    List<?> found =
        em.createNativeQuery(
                """
                select request_hash, status, location, body from idempotency_record
                where account_id = ?1 and idem_key = ?2""")
            .setParameter(1, account)
            .setParameter(2, key)
            .getResultList();
    if (!found.isEmpty()) {
      Object[] row = (Object[]) found.get(0);
      return Optional.of(
          new Earlier(
              (String) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3]));
    }
    em.createNativeQuery(
            """
            insert into idempotency_record (account_id, idem_key, request_hash, status, created_at)
            values (?1, ?2, ?3, 0, ?4)""")
        .setParameter(1, account)
        .setParameter(2, key)
        .setParameter(3, requestHash)
        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    return Optional.empty();
  }

  /** Keeps the answer; one that failed frees the key, so that the request can be made again. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public void keep(String key, int status, String location, String body) {
    boolean failed = status >= 400;
    String sql =
        failed
            ? "delete from idempotency_record where account_id = ?1 and idem_key = ?2"
            : """
              update idempotency_record set status = ?3, location = ?4, body = ?5
              where account_id = ?1 and idem_key = ?2""";
    var query =
        em.createNativeQuery(sql).setParameter(1, current.get().accountId()).setParameter(2, key);
    if (!failed) {
      query.setParameter(3, status).setParameter(4, location).setParameter(5, body);
    }
    query.executeUpdate();
  }
}
