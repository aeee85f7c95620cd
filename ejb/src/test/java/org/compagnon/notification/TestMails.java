package org.compagnon.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.compagnon.security.LinkIssued;
import org.compagnon.security.LinkPurpose;
import org.compagnon.shared.Language;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.Fixtures;

/** Puts mails into the outbox as a room does: inside the transaction of their cause. */
@ApplicationScoped
class TestMails {
  @Inject private Outbox outbox;
  @Inject private Event<LinkIssued> issued;
  @Inject private Fixtures fixtures;

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

  /** Sends a reset link to an account whose links are void before the mail leaves. */
  @Transactional
  public void askAndVoid(long accountId) {
    long link = fixtures.id();
    fixtures.update(
        """
        insert into one_time_link (id, account_id, purpose, expires_at, used_at, version)
        values (?, ?, 'RESET', current_timestamp, current_timestamp, 1)""",
        link,
        accountId);
    issued.fire(
        new LinkIssued(
            LinkPurpose.RESET,
            fixtures.text("select login from account where id = ?", accountId),
            "Zoé",
            null,
            Language.EN,
            link));
  }

  @Transactional
  public void putAndFail(String address) {
    put(address, Language.EN);
    throw new NotFound("thing", 1);
  }
}
