package org.compagnon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compagnon.security.Accounts;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.Role;
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
  private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{43})");
  private static final String TEXT = "select text_body from outbox_message where recipient = ?";

  /** The mail server of the tests takes no mail for it. */
  private static final String REFUSED = "refused@mail.example";

  @Inject private TestMails mails;
  @Inject private MailBox box;
  @Inject private OutboxLedger ledger;
  @Inject private Accounts accounts;

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
  @DisplayName(
      "NO6 whoever has lost the claim of a mail neither sends it nor says what became of it")
  void aLostClaimSaysNothing() {
    String address = fixtures.unique("frozen") + "@mail.example";
    mails.put(address, Language.EN);
    mailbox.await(address, 1);
    Waiting.until(SOON, () -> status(address), "SENT"::equals);
    Outgoing lost = claimedBy("another node", address);
    assertThat(ledger.confirm(lost)).isFalse();
    ledger.sent(lost, MailStatus.SENT);
    ledger.failed(lost, "too late", false);
    ledger.withdraw(lost);
    assertThat(status(address)).isEqualTo("WAITING");
    assertThat(claim(address)).isEqualTo("another node");

    Outgoing own = claimedBy(lost.claim(), address);
    assertThat(ledger.confirm(own)).isTrue();
    ledger.sent(own, MailStatus.SENT);
    assertThat(status(address)).isEqualTo("SENT");
    assertThat(mailbox.read(address)).hasSize(1);
  }

  @Test
  @DisplayName("NO7 a link's secret stands in the mail that arrives and nowhere in the database")
  void aSecretIsNotKept() {
    String login = fixtures.unique("invited") + "@it.example";
    TestCaller system = callers.system();
    system.run(
        () ->
            accounts.invite(
                new InviteAccount(login, "Mina Roth", null, Language.EN, Set.of(Role.AUDITOR))));
    assertThat(fixtures.text(TEXT, login)).contains("token=" + Outbox.SECRET);
    Matcher link = TOKEN.matcher(mailbox.await(login, 1).get(0).text());
    assertThat(link.find()).isTrue();
    Waiting.until(SOON, () -> status(login), "SENT"::equals);
    assertThat(fixtures.text(TEXT, login)).doesNotContain(link.group(1));
    MailView seen =
        system.call(() -> box.page(MailStatus.SENT, PageRequest.first())).items().stream()
            .filter(mail -> mail.recipient().equals(login))
            .findFirst()
            .orElseThrow();
    assertThat(seen.sealed()).isTrue();
    assertThat(seen.textBody()).contains("token=…").doesNotContain(link.group(1));
  }

  @Test
  @DisplayName("NO7 a mail whose link was voided before it left is not sent")
  void aVoidLinkIsNotSent() {
    String login = fixtures.unique("voided") + "@it.example";
    long account = fixtures.account(login, null, Role.AUDITOR);
    mails.askAndVoid(account);
    Waiting.until(SOON, () -> status(login), "DEAD"::equals);
    assertThat(mailbox.read(login)).isEmpty();
    long id = fixtures.number("select id from outbox_message where recipient = ?", login);
    TestCaller system = callers.system();
    assertThat(system.call(() -> box.get(id)).withdrawn()).isTrue();
    system.run(() -> box.tryAgain(id));
    assertThat(status(login)).isEqualTo("DEAD");
  }

  @Test
  @DisplayName("SC1 only system administrators read mails")
  void othersReadNoMails() {
    assertThatThrownBy(
            () ->
                callers.administrator().call(() -> box.page(MailStatus.SENT, PageRequest.first())))
        .isInstanceOf(EJBAccessException.class);
  }

  /** The mail waits again, under a claim of somebody; what a node with that claim holds. */
  private Outgoing claimedBy(String claim, String address) {
    fixtures.update(
        "update outbox_message set status = 'WAITING', claim = ?, next_try_at = ? where recipient = ?",
        claim,
        Instant.now().plusSeconds(600).atOffset(ZoneOffset.UTC),
        address);
    long id = fixtures.number("select id from outbox_message where recipient = ?", address);
    return new Outgoing(
        id, "a frozen node", "<m>", address, "s", "t", "h", Language.EN, null, null, null);
  }

  private String claim(String address) {
    return fixtures.text("select claim from outbox_message where recipient = ?", address);
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
