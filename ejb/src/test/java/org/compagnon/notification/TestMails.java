package org.compagnon.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.compagnon.shared.Language;
import org.compagnon.shared.NotFound;

/** Puts mails into the outbox as a room does: inside the transaction of their cause. */
@ApplicationScoped
class TestMails {
  @Inject private Outbox outbox;

  @Transactional
  public void put(String address, Language language) {
    outbox.put(
        new Mail(
            address,
            "Zoé <b>Müller</b>",
            null,
            language,
            "notification.mail.linkReset",
            List.of(),
            "/password?token=t"));
  }

  @Transactional
  public void putAndFail(String address) {
    put(address, Language.EN);
    throw new NotFound("thing", 1);
  }
}
