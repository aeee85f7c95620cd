package org.compagnon.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Claims due mails and writes down what became of them, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxLedger {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private Clock clock;

  List<Outgoing> claimDue(int most) {
    Instant now = clock.instant();
    List<?> due =
        em.createNativeQuery(
                """
                select id from outbox_message where status = 'WAITING' and next_try_at <= ?1
                order by next_try_at, id limit ?2 for update skip locked""")
            .setParameter(1, now.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .getResultList();
    List<OutboxMessage> messages =
        due.stream().map(id -> em.find(OutboxMessage.class, ((Number) id).longValue())).toList();
    messages.forEach(message -> message.claim(now));
    return messages.stream().map(OutboxMessage::asOutgoing).toList();
  }

  void sent(long id) {
    em.find(OutboxMessage.class, id).sent(clock.instant());
  }

  void failed(long id, String why) {
    em.find(OutboxMessage.class, id).failed(why, clock.instant());
  }
}
