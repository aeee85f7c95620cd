package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;

/**
 * Makes the secret of a link at the moment its mail leaves. The database keeps the hash only, so
 * that neither the outbox nor a copy of the database opens an account.
 */
@ApplicationScoped
public class LinkSecrets {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private AccountRepository accounts;
  @Inject private Clock clock;

  /**
   * Whether links that are asked for get a secret here: where mails leave, and in the
   * demonstration.
   */
  public static boolean areMade() {
    return "smtp".equals(Setting.MAIL_MODE.text()) || Setting.DEMO.isOn();
  }

  /**
   * A fresh secret, good from this moment on. A mail that is tried again gets another one; those of
   * the tries before stay good, because one of them may have arrived after all.
   *
   * @param address where the mail goes
   * @return empty where the link was used or voided meanwhile, or the account may not have it any
   *     more
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<String> make(long linkId, String address) {
    OneTimeLink link = em.find(OneTimeLink.class, linkId, LockModeType.PESSIMISTIC_WRITE);
    if (link == null || link.isUsed() || !mayHave(link, address)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    String secret = Hashes.newToken();
    if (link.isMade()) {
      em.persist(link.again(Hashes.sha256Hex(secret), now));
    } else {
      link.make(Hashes.sha256Hex(secret), now);
    }
    return Optional.of(secret);
  }

  /** Whether the account is still there, not disabled, and known under the address. */
  private boolean mayHave(OneTimeLink link, String address) {
    if (link.accountId() == null) {
      return true;
    }
    return accounts
        .find(link.accountId())
        .filter(account -> !account.isDisabled())
        .filter(account -> account.login().equals(AccountRepository.normal(address)))
        .isPresent();
  }
}
