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

  /** A mail with somebody's words, whose answers somebody reads. */
  @Transactional
  public void putPersonal(String address, MailContact contact) {
    outbox.put(
        new Mail(
                address,
                "Zoé",
                null,
                Language.EN,
                "notification.mail.linkInvitation",
                List.of(),
                null)
            .answeredBy(contact)
            .asPersonal());
  }

  @Transactional
  public void putAndFail(String address) {
    put(address, Language.EN);
    throw new NotFound("thing", 1);
  }
}
