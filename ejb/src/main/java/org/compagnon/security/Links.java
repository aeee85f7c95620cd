package org.compagnon.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.compagnon.settings.FirstStart;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Language;

/** Makes and redeems one-time links. */
@ApplicationScoped
class Links {
  /** How many links of one kind an account has at most that whoever asks for them was sent. */
  static final int MOST_OPEN = 3;

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

  /**
   * Makes a link besides those that were sent before and still work, and asks for the mail; nothing
   * while there are {@link #MOST_OPEN} of them, so that nobody's mailbox can be flooded.
   *
   * @return whether it was made
   */
  boolean sendAnother(Account account, LinkPurpose purpose) {
    Instant now = clock.instant();
    em.lock(account, LockModeType.PESSIMISTIC_WRITE);
    long open =
        em.createNamedQuery("OneTimeLink.open", OneTimeLink.class)
            .setParameter("accountId", account.id())
            .getResultStream()
            .filter(link -> link.purpose() == purpose && link.isRecent(now))
            .count();
    if (open >= MOST_OPEN) {
      return false;
    }
    sendFirst(account, purpose);
    return true;
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

  /**
   * Asks for a link that makes an account with an address, and for its mail; nothing while there
   * are {@link #MOST_OPEN} of them.
   */
  void sendSignUp(String address, String name, Language language) {
    Instant now = clock.instant();
    if (ofAddress(address).filter(link -> link.isRecent(now)).count() >= MOST_OPEN) {
      return;
    }
    OneTimeLink link = OneTimeLink.signUp(address, language, now);
    em.persist(link);
    issued.fire(new LinkIssued(LinkPurpose.SIGN_UP, address, name, null, language, link.id()));
  }

  /** How many links of a kind were asked for in the last hour, and are not used yet. */
  long askedThisHour(LinkPurpose purpose) {
    Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
    return em.createNamedQuery("OneTimeLink.countSince", Long.class)
        .setParameter("purpose", purpose)
        .setParameter("since", hourAgo.plus(purpose.validity()))
        .getSingleResult();
  }

  /** The same link, which nobody else uses meanwhile. */
  OneTimeLink locked(OneTimeLink link) {
    em.lock(link, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(link);
    if (!link.isUsable(clock.instant())) {
      throw SecurityFailure.linkNotUsable();
    }
    return link;
  }

  /** Uses a link up that makes an account; what else is open for its address ends with it. */
  void useSignUp(OneTimeLink link) {
    Instant now = clock.instant();
    link.use(now);
    ofAddress(link.address()).filter(other -> other.isOpen(now)).forEach(other -> other.end(now));
  }

  private Stream<OneTimeLink> ofAddress(String address) {
    return em.createNamedQuery("OneTimeLink.ofAddress", OneTimeLink.class)
        .setParameter("address", address)
        .getResultStream();
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
