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

  /** Makes a link, voids older ones of the account, and asks for the mail. */
  void send(Account account, LinkPurpose purpose) {
    voidOpen(account);
    sendFirst(account, purpose);
  }

  /** Makes a link for an account that has had none, and asks for the mail. */
  void sendFirst(Account account, LinkPurpose purpose) {
    String token = keep(account.id(), purpose);
    issued.fire(
        new LinkIssued(
            purpose,
            account.login(),
            account.displayName(),
            account.asCaller().personId(),
            account.language(),
            token));
  }

  /** Voids every open link of an account. */
  void voidOpen(Account account) {
    Instant now = clock.instant();
    em.createNamedQuery("OneTimeLink.open", OneTimeLink.class)
        .setParameter("accountId", account.id())
        .getResultStream()
        .filter(link -> link.isUsable(now))
        .forEach(link -> link.use(now));
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
    String token = keep(null, LinkPurpose.SETUP);
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

  private String keep(Long accountId, LinkPurpose purpose) {
    String token = Hashes.newToken();
    em.persist(new OneTimeLink(accountId, purpose, Hashes.sha256Hex(token), clock.instant()));
    return token;
  }
}
