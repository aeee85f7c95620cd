package org.compagnon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.compagnon.shared.Language;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Mailbox;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutboxIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** The mail server of the tests takes no mail for it. */
  private static final String REFUSED = "refused@mail.example";

  @Inject private TestMails mails;
  @Inject private MailBox box;

  @Test
  @DisplayName(
      "NO1 a mail arrives as plain text and HTML, under its Message-ID, with names escaped")
  void aMailArrives() {
    String address = fixtures.unique("reader") + "@mail.example";
    mails.put(address, Language.EN);
    Mailbox.Arrived mail = mailbox.await(address, 1).get(0);

    assertThat(mail.messageId())
        .isEqualTo(
            fixtures.text("select message_id from outbox_message where recipient = ?", address));
    assertThat(mail.text()).contains("Zoé <b>Müller</b>").contains("/password?token=t");
    assertThat(mail.html()).contains("Zoé &lt;b&gt;Müller&lt;/b&gt;").doesNotContain("<b>Müller");
    Waiting.until(SOON, () -> status(address), "SENT"::equals);
  }

  @Test
  @DisplayName("S17 a mail speaks its reader's language")
  void aMailSpeaksItsReadersLanguage() {
    String english = fixtures.unique("english") + "@mail.example";
    String french = fixtures.unique("french") + "@mail.example";
    mails.put(english, Language.EN);
    mails.put(french, Language.FR);
    assertThat(mailbox.await(french, 1).get(0).subject())
        .isNotEqualTo(mailbox.await(english, 1).get(0).subject());
  }

  @Test
  @DisplayName("NO1 a mail whose cause is rolled back is never sent")
  void aMailWithoutCauseIsNotSent() {
    String address = fixtures.unique("nobody") + "@mail.example";
    assertThatThrownBy(() -> mails.putAndFail(address)).isInstanceOf(NotFound.class);
    assertThat(fixtures.number("select count(*) from outbox_message where recipient = ?", address))
        .isZero();
  }

  @Test
  @DisplayName("a refused mail is tried again, given up in the end, and can be tried once more")
  void aRefusedMailBecomesADeadLetter() {
    mails.put(REFUSED, Language.EN);
    for (int attempt = 1; attempt <= 5; attempt++) {
      int tried = attempt;
      Waiting.until(SOON, () -> failures(tried), List.of(1L)::equals);
      assertThat(status(REFUSED)).isEqualTo("WAITING");
      hasten();
    }
    Waiting.until(SOON, () -> status(REFUSED), "DEAD"::equals);

    TestCaller system = callers.system();
    MailView dead =
        system.call(() -> box.page(MailStatus.DEAD, PageRequest.first())).items().stream()
            .filter(mail -> mail.recipient().equals(REFUSED))
            .findFirst()
            .orElseThrow();
    system.run(() -> box.tryAgain(dead.id()));
    assertThat(status(REFUSED)).isEqualTo("WAITING");
    fixtures.update("delete from outbox_message where recipient = ?", REFUSED);
  }

  @Test
  @DisplayName("an answer to a mail reaches whoever is named in it")
  void answersReachTheContact() {
    String address = fixtures.unique("asker") + "@mail.example";
    mails.putPersonal(
        address, new MailContact("Équipe, \"mentorat\"", "team@mail.example", "Mon to Thu, 9–12"));
    Mailbox.Arrived mail = mailbox.await(address, 1).get(0);

    assertThat(mail.replyTo()).isEqualTo("\"Équipe, \\\"mentorat\\\"\" <team@mail.example>");
    assertThat(mail.text())
        .contains("it goes to Équipe, \"mentorat\" (team@mail.example; Mon to Thu, 9–12).");
  }

  @Test
  @DisplayName("NO5 words for one reader are shown to nobody else and removed once they are sent")
  void personalWordsAreNotKept() {
    String address = fixtures.unique("private") + "@mail.example";
    mails.putPersonal(address, new MailContact("Team", "team@mail.example", ""));
    TestCaller system = callers.system();
    long id = fixtures.number("select id from outbox_message where recipient = ?", address);

    assertThat(system.call(() -> box.get(id)).textBody()).isIn(null, "");
    mailbox.await(address, 1);
    Waiting.until(SOON, () -> status(address), "SENT"::equals);
    assertThat(
            fixtures.text(
                "select text_body || html_body from outbox_message where recipient = ?", address))
        .isEmpty();
    assertThat(system.call(() -> box.get(id)).textBody()).isNull();
  }

  @Test
  @DisplayName("SC1 only system administrators read mails")
  void othersReadNoMails() {
    assertThatThrownBy(
            () ->
                callers.administrator().call(() -> box.page(MailStatus.SENT, PageRequest.first())))
        .isInstanceOf(EJBAccessException.class);
  }

  private String status(String address) {
    return fixtures.text("select status from outbox_message where recipient = ?", address);
  }

  private List<Object> failures(int attempts) {
    return fixtures.column(
        """
        select count(*) from outbox_message
        where recipient = ? and attempts = ? and last_failure is not null""",
        REFUSED,
        attempts);
  }

  private void hasten() {
    fixtures.update(
        "update outbox_message set next_try_at = ?, last_failure = null where recipient = ?",
        Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC),
        REFUSED);
  }
}
