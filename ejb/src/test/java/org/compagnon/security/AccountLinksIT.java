package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compagnon.shared.Language;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Mailbox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountLinksIT extends BusinessIT {
  private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");
  private static final String ADDRESS = "203.0.113.7";

  @Inject private Accounts accounts;
  @Inject private AccountLinks links;
  @Inject private SignIn signIn;

  @Test
  @DisplayName("SC4 the link of an invitation sets the password and works once")
  void anInvitationLinkWorksOnce() {
    String login = invite();
    String token = tokenIn(mailbox.await(login, 1).get(0));

    assertThat(links.purposeOf(token)).isEqualTo(LinkPurpose.INVITATION);
    links.setPassword(token, "a long enough one".toCharArray(), true);

    assertThat(signIn.verify(login, "a long enough one".toCharArray(), ADDRESS)).isPresent();
    assertThatThrownBy(() -> links.setPassword(token, "another long one".toCharArray(), true))
        .isInstanceOf(SecurityFailure.class)
        .hasMessageContaining("linkNotUsable");
  }

  @Test
  @DisplayName("SC4 a link that is too old does not work")
  void anOldLinkDoesNotWork() {
    String login = invite();
    String token = tokenIn(mailbox.await(login, 1).get(0));
    fixtures.update(
        "update one_time_link set expires_at = ? where account_id = (select id from account where login = ?)",
        Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC),
        login);
    assertThatThrownBy(() -> links.purposeOf(token)).isInstanceOf(SecurityFailure.class);
  }

  @Test
  @DisplayName("SC4 a newer link voids the older one")
  void aNewerLinkVoidsTheOlder() {
    String login = invite();
    String first = tokenIn(mailbox.await(login, 1).get(0));
    long account = fixtures.number("select id from account where login = ?", login);
    callers.system().run(() -> accounts.sendLink(account));
    String second =
        mailbox.await(login, 2).stream()
            .map(AccountLinksIT::tokenIn)
            .filter(token -> !token.equals(first))
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> links.purposeOf(first)).isInstanceOf(SecurityFailure.class);
    assertThat(links.purposeOf(second)).isEqualTo(LinkPurpose.INVITATION);
  }

  @Test
  @DisplayName("a short password is refused and the link can still be used")
  void aShortPasswordKeepsTheLink() {
    String token = tokenIn(mailbox.await(invite(), 1).get(0));
    assertThatThrownBy(() -> links.setPassword(token, "short".toCharArray(), true))
        .isInstanceOf(SecurityFailure.class)
        .hasMessageContaining("weakPassword");
    assertThat(links.purposeOf(token)).isEqualTo(LinkPurpose.INVITATION);
  }

  @Test
  @DisplayName("SC3 a forgotten password is answered alike for known and unknown logins")
  void anUnknownLoginIsAnsweredAlike() {
    String nobody = fixtures.unique("nobody") + "@it.example";
    links.forgotten(nobody);
    assertThat(fixtures.number("select count(*) from outbox_message where recipient = ?", nobody))
        .isZero();
  }

  private String invite() {
    String login = fixtures.unique("newcomer") + "@it.example";
    callers
        .system()
        .run(
            () ->
                accounts.invite(
                    new InviteAccount(
                        login, "Mina Roth", null, Language.EN, Set.of(Role.ADMINISTRATOR))));
    return login;
  }

  static String tokenIn(Mailbox.Arrived mail) {
    Matcher matcher = TOKEN.matcher(mail.text());
    assertThat(matcher.find()).as(mail.text()).isTrue();
    return matcher.group(1);
  }
}
