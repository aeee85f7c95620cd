package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;

/** Counts wrong passwords by login and address together (SC3). */
@ApplicationScoped
class FailedSignIns {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;

  /** Until when this login has to wait at this address; empty where it need not. */
  Optional<Instant> waitUntil(String login, String address) {
    Instant since = clock.instant().minus(window());
    Object[] found =
        (Object[])
            em.createNativeQuery(
                    """
                    select count(*), max(failed_at) from failed_sign_in
                    where login_hash = ?1 and address = ?2 and failed_at > ?3""")
                .setParameter(1, Hashes.sha256Hex(AccountRepository.normal(login)))
                .setParameter(2, address)
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .getSingleResult();
    boolean tooMany = ((Number) found[0]).intValue() >= Setting.SIGN_IN_ATTEMPTS.number();
    return tooMany ? Optional.of(clock.instant().plus(window())) : Optional.empty();
  }

  /** Remembers a wrong password, whatever becomes of the surrounding transaction. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void remember(String login, String address) {
    em.createNativeQuery(
            """
            insert into failed_sign_in (id, login_hash, address, failed_at)
            values (nextval('failed_sign_in_seq'), ?1, ?2, ?3)""")
        .setParameter(1, Hashes.sha256Hex(AccountRepository.normal(login)))
        .setParameter(2, address)
        .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Forgets the wrong passwords of a login at an address, and what is older than a day. */
  void forget(String login, String address) {
    em.createNativeQuery(
            """
            delete from failed_sign_in
            where (login_hash = ?1 and address = ?2) or failed_at < ?3""")
        .setParameter(1, Hashes.sha256Hex(AccountRepository.normal(login)))
        .setParameter(2, address)
        .setParameter(3, clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static Duration window() {
    return Duration.ofMinutes(Setting.SIGN_IN_WAIT_MINUTES.number());
  }
}
