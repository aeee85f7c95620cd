package org.compagnon.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Claims due mails and writes down what became of them, each in a transaction of its own (NO6).
 * Whatever is said under a claim that somebody else has meanwhile is not written.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxLedger {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;

  /** Claims the mail that has been due longest; one at a time, so that a claim never waits. */
  Optional<Outgoing> claimNext() {
    Instant now = clock.instant();
    List<?> due =
        em.createNativeQuery(
                """
                select id from outbox_message where status = 'WAITING' and next_try_at <= ?1
                order by next_try_at, id limit 1 for update skip locked""")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .getResultList();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    OutboxMessage message = em.find(OutboxMessage.class, ((Number) due.get(0)).longValue());
    message.claim(UUID.randomUUID().toString(), now);
    return Optional.of(message.asOutgoing());
  }

  /** Asked before the last word to the mail server: whether the mail is still the claimant's. */
  boolean confirm(Outgoing mail) {
    return held(mail).filter(message -> message.confirm(clock.instant())).isPresent();
  }

  /** The mail server took it, or it was shown. */
  void sent(Outgoing mail, MailStatus as) {
    change(mail, message -> message.sent(as, clock.instant()));
  }

  /** The mail server did not take it; {@code doubtful}: or perhaps did, and could not say so. */
  void failed(Outgoing mail, String why, boolean doubtful) {
    change(mail, message -> message.failed(why, doubtful, clock.instant()));
  }

  /** Its link is not good any more. */
  void withdraw(Outgoing mail) {
    change(mail, OutboxMessage::withdraw);
  }

  private void change(Outgoing mail, Consumer<OutboxMessage> change) {
    held(mail).ifPresent(change);
  }

  private Optional<OutboxMessage> held(Outgoing mail) {
    OutboxMessage message = em.find(OutboxMessage.class, mail.id(), LockModeType.PESSIMISTIC_WRITE);
    return Optional.ofNullable(message).filter(found -> found.isHeldBy(mail.claim()));
  }
}
