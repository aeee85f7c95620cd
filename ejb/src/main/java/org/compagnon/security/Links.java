package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.compagnon.settings.FirstStart;
import org.compagnon.shared.Hashes;

/** Makes and redeems one-time links. */
@ApplicationScoped
class Links {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;
  @Inject private FirstStart firstStart;
  @Inject private Event<LinkIssued> issued;

  /** Asks for a link and its mail, and voids older ones of the account. */
  void send(Account account, LinkPurpose purpose) {
    voidOpen(account);
    sendFirst(account, purpose);
  }

  /** Asks for a link and its mail, for an account that has had none. */
  void sendFirst(Account account, LinkPurpose purpose) {
    OneTimeLink link = OneTimeLink.asked(account.id(), purpose, clock.instant());
    em.persist(link);
    issued.fire(
        new LinkIssued(
            purpose,
            account.login(),
            account.displayName(),
            account.asCaller().personId(),
            account.language(),
            link.id()));
  }

  /** Voids every open link of an account. */
  void voidOpen(Account account) {
    Instant now = clock.instant();
    em.createNamedQuery("OneTimeLink.open", OneTimeLink.class)
        .setParameter("accountId", account.id())
        .getResultStream()
        .filter(link -> link.isOpen(now))
        .forEach(link -> link.end(now));
  }

  /** Uses a link up; what else is open for its account ends with it. */
  void use(OneTimeLink link, Account account) {
    link.use(clock.instant());
    voidOpen(account);
  }

  /**
   * The secret of the link for the first administrator: the one that another node or an earlier
   * start has offered, as long as it can be used; else a new one.
   */
  String offerSetup() {
    firstStart.takeTurn();
    Optional<String> offered = firstStart.offered().filter(token -> find(token).isPresent());
    if (offered.isPresent()) {
      return offered.get();
    }
    Instant now = clock.instant();
    String token = Hashes.newToken();
    OneTimeLink link = OneTimeLink.asked(null, LinkPurpose.SETUP, now);
    link.make(Hashes.sha256Hex(token), now);
    em.persist(link);
    firstStart.offer(token);
    return token;
  }

  /** Forgets the secret of the link for the first administrator, once there is one. */
  void forgetSetup() {
    firstStart.offer(null);
  }

  /** The usable link of a secret. */
  OneTimeLink usable(String token) {
    return find(token).orElseThrow(SecurityFailure::linkNotUsable);
  }

  private Optional<OneTimeLink> find(String token) {
    return em.createNamedQuery("OneTimeLink.byHash", OneTimeLink.class)
        .setParameter("hash", Hashes.sha256Hex(token == null ? "" : token))
        .getResultStream()
        .filter(link -> link.isUsable(clock.instant()))
        .findFirst();
  }
}
