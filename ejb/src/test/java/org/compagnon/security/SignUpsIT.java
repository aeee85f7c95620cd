package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Locale;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tests' server lets people of {@code newcomers.example} sign up. */
class SignUpsIT extends BusinessIT {
  private static final char[] PASSWORD = "trois lampes au bord".toCharArray();
  private static final String HOME = "198.51.100.20";

  @Inject private SignUps signUps;
  @Inject private AccountLinks links;
  @Inject private SignIn signIn;

  @Test
  @DisplayName("SC11 a confirmed address makes a participant, who is the person with that address")
  void aConfirmedAddressMakesAParticipant() {
    long person = fixtures.person();
    String mail = fixtures.unique("ida") + "@newcomers.example";
    fixtures.update("update person set email = ?, email_key = ? where id = ?", mail, mail, person);
    signUps.ask(" " + mail.toUpperCase(Locale.ROOT), Language.FR);
    assertThat(fixtures.column("select id from account where login = ?", mail)).isEmpty();
    String token = AccountLinksIT.tokenIn(mailbox.await(mail, 1).get(0));
    assertThat(links.look(token).purpose()).isEqualTo(LinkPurpose.SIGN_UP);
    assertThatThrownBy(() -> links.setPassword(token, PASSWORD, true))
        .isInstanceOf(SecurityFailure.class);
    signUps.confirm(token, "Somebody Else", PASSWORD);
    Caller caller = signIn.verify(mail, PASSWORD, HOME).orElseThrow();
    assertThat(caller.personId()).isEqualTo(person);
    assertThat(caller.roles()).containsExactly(Role.PARTICIPANT);
    assertThat(caller.displayName()).startsWith("Ada");
    assertThatThrownBy(() -> signUps.confirm(token, "Again", PASSWORD))
        .isInstanceOf(SecurityFailure.class)
        .hasMessageContaining("linkNotUsable");
  }

  @Test
  @DisplayName("SC11 who is not in the directory says a name; the rules for passwords hold")
  void aStrangerSaysAName() {
    String mail = fixtures.unique("noe") + "@newcomers.example";
    signUps.ask(mail, Language.EN);
    String token = AccountLinksIT.tokenIn(mailbox.await(mail, 1).get(0));
    assertThatThrownBy(() -> signUps.confirm(token, " ", PASSWORD))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("noName");
    assertThatThrownBy(() -> signUps.confirm(token, "Noé Berg", "newcomers2026".toCharArray()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("ownPassword");
    signUps.confirm(token, "Noé Berg", PASSWORD);
    assertThat(signIn.verify(mail, PASSWORD, HOME).orElseThrow().personId()).isNull();
  }

  @Test
  @DisplayName(
      "SC11 other domains are refused; leavers and disabled accounts get nothing, silently")
  void othersGetNothing() {
    assertThatThrownBy(() -> signUps.ask("ida@elsewhere.example", Language.EN))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("otherDomain");
    assertThatThrownBy(() -> signUps.ask("ida@newcomers.example@x", Language.EN))
        .isInstanceOf(InvalidInput.class);
    long person = fixtures.person();
    String gone = fixtures.unique("gone") + "@newcomers.example";
    fixtures.update(
        "update person set email = ?, email_key = ?, status = 'LEFT' where id = ?",
        gone,
        gone,
        person);
    String disabled = fixtures.unique("off") + "@newcomers.example";
    long account = fixtures.account(disabled, null, Role.PARTICIPANT);
    fixtures.update("update account set status = 'DISABLED' where id = ?", account);
    signUps.ask(gone, Language.EN);
    signUps.ask(disabled, Language.EN);
    assertThat(mailsTo(gone) + mailsTo(disabled)).isZero();
  }

  @Test
  @DisplayName("SC11 whoever has an account gets a link to it; nobody's mailbox is flooded")
  void whoHasAnAccountGetsALink() {
    String mail = fixtures.unique("known") + "@newcomers.example";
    fixtures.account(mail, null, Role.PARTICIPANT);
    String fresh = fixtures.unique("fresh") + "@newcomers.example";
    for (int i = 0; i < 8; i++) {
      signUps.ask(mail, Language.EN);
      signUps.ask(fresh, Language.EN);
    }
    assertThat(mailsTo(mail)).isEqualTo(Links.MOST_OPEN);
    assertThat(mailsTo(fresh)).isEqualTo(Links.MOST_OPEN);
    assertThat(
            fixtures.column(
                "select distinct template from outbox_message where recipient = ?", mail))
        .containsExactly("notification.mail.linkReset");
  }

  private long mailsTo(String address) {
    return fixtures.number("select count(*) from outbox_message where recipient = ?", address);
  }
}
