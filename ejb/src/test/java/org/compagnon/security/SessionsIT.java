package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.TooMany;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionsIT extends BusinessIT {
  private static final String OLD = "trois lampes au bord";
  private static final String NEW = "quatre lampes au bord";
  private static final String HOME = "198.51.100.20";

  @Inject private Sessions sessions;
  @Inject private MyPassword passwords;
  @Inject private Passwords hashes;
  @Inject private SignIn signIn;
  @Inject private AccountLinks links;
  @Inject private Accounts accounts;
  @Inject private ApiTokens tokens;

  @Test
  @DisplayName("SC8 one’s sessions are listed with where and since when, the present one marked")
  void sessionsAreListed() {
    TestCaller caller = callers.participant();
    long here = sessions.begin(caller.accountId(), "203.0.113.7", "Firefox/140.0 (X11; Linux)");
    long there = sessions.begin(caller.accountId(), HOME, null);
    assertThat(caller.call(() -> sessions.mine(here)))
        .extracting(
            SessionView::id, SessionView::address, SessionView::browser, SessionView::current)
        .containsExactlyInAnyOrder(
            tuple(here, "203.0.113.…", "Firefox, Linux", true),
            tuple(there, "198.51.100.…", "", false));
    assertThat(callers.participant().call(() -> sessions.mine(here))).isEmpty();
  }

  @Test
  @DisplayName("SC8 a session ends when its owner ends it, and nobody else can")
  void aSessionIsEnded() {
    TestCaller owner = callers.participant();
    long one = sessions.begin(owner.accountId(), HOME, null);
    long other = sessions.begin(owner.accountId(), HOME, null);
    callers.participant().run(() -> sessions.end(one));
    assertThat(sessions.stillIn(one)).isPresent();
    owner.run(() -> sessions.end(one));
    assertThat(sessions.stillIn(one)).isEmpty();
    assertThat(owner.call(() -> sessions.endOthers(other))).isZero();
    assertThat(sessions.stillIn(other)).isPresent();
  }

  @Test
  @DisplayName("SC8 a session ends after its longest time, however it is used")
  void aSessionDoesNotLastForEver() {
    TestCaller caller = callers.participant();
    long id = sessions.begin(caller.accountId(), HOME, null);
    fixtures.update(
        "update account_session set ends_at = ? where id = ?",
        Instant.now().minus(1, ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC),
        id);
    assertThat(sessions.stillIn(id)).isEmpty();
  }

  @Test
  @DisplayName(
      "SC8 SC10 a changed password ends all other sessions and makes tokens void if wanted")
  void aChangedPasswordEndsTheOthers() {
    TestCaller caller = withPassword(callers.administrator());
    String token = token(caller);
    long here = sessions.begin(caller.accountId(), HOME, null);
    long there = sessions.begin(caller.accountId(), "203.0.113.9", null);
    assertThat(caller.call(() -> passwords.tokens())).isOne();

    caller.run(() -> passwords.change(chars(OLD), chars(NEW), here, true));
    assertThat(sessions.stillIn(here)).isPresent();
    assertThat(sessions.stillIn(there)).isEmpty();
    assertThat(tokens.admit(token)).isPresent();
    assertThat(signIn.verify(caller.login(), chars(OLD), HOME)).isEmpty();
    assertThat(signIn.verify(caller.login(), chars(NEW), HOME)).isPresent();

    caller.run(() -> passwords.change(chars(NEW), chars(OLD), here, false));
    assertThat(tokens.admit(token)).isEmpty();
  }

  @Test
  @DisplayName("SC9 the present password is asked for, is not tried endlessly, and the rules hold")
  void thePresentPasswordIsAskedFor() {
    TestCaller caller = withPassword(callers.participant());
    assertThatThrownBy(() -> caller.run(() -> passwords.change(chars(OLD), chars(OLD), null, true)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("samePassword");
    assertThatThrownBy(
            () -> caller.run(() -> passwords.change(chars(OLD), chars("password1234"), null, true)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("commonPassword");
    for (int i = 0; i < 6; i++) {
      assertThatThrownBy(
              () -> caller.run(() -> passwords.change(chars("wrong one"), chars(NEW), null, true)))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("wrongPassword");
    }
    assertThatThrownBy(() -> caller.run(() -> passwords.change(chars(OLD), chars(NEW), null, true)))
        .isInstanceOf(TooMany.class);
    assertThat(signIn.verify(caller.login(), chars(OLD), HOME)).isPresent();
  }

  @Test
  @DisplayName("SC8 SC10 a password set by a link ends every session and asks about the tokens")
  void aResetEndsEverything() {
    TestCaller caller = withPassword(callers.administrator());
    String token = token(caller);
    long session = sessions.begin(caller.accountId(), HOME, null);
    links.forgotten(caller.login());
    String link = AccountLinksIT.tokenIn(mailbox.await(caller.login(), 1).get(0));
    assertThat(links.look(link))
        .isEqualTo(new LinkView(LinkPurpose.RESET, caller.login(), caller.login(), 1));
    links.setPassword(link, chars(NEW), false);
    assertThat(sessions.stillIn(session)).isEmpty();
    assertThat(tokens.admit(token)).isEmpty();
  }

  @Test
  @DisplayName("SC10 tokens of a disabled account stay void when it is enabled again")
  void disablingVoidsTokensForGood() {
    TestCaller caller = callers.administrator();
    String token = token(caller);
    long session = sessions.begin(caller.accountId(), HOME, null);
    TestCaller system = callers.system();
    AccountView off = system.call(() -> accounts.disable(caller.accountId(), 0));
    assertThat(sessions.stillIn(session)).isEmpty();
    system.run(() -> accounts.enable(caller.accountId(), off.version()));
    assertThat(tokens.admit(token)).isEmpty();
    assertThat(sessions.stillIn(session)).isEmpty();
  }

  @Test
  @DisplayName("SC4 asking again voids no former link, and no mailbox is flooded")
  void askingAgainFloodsNobody() {
    TestCaller caller = withPassword(callers.participant());
    links.forgotten(caller.login());
    String first = AccountLinksIT.tokenIn(mailbox.await(caller.login(), 1).get(0));
    for (int i = 0; i < 10; i++) {
      links.forgotten(caller.login());
    }
    assertThat(
            fixtures.number(
                "select count(*) from outbox_message where recipient = ?", caller.login()))
        .isEqualTo(Links.MOST_OPEN);
    links.setPassword(first, chars(NEW), true);
    assertThat(
            fixtures.number(
                """
                select count(*) from one_time_link
                where account_id = ? and used_at is null""",
                caller.accountId()))
        .isZero();
    assertThat(signIn.verify(caller.login(), chars(NEW), HOME)).isPresent();
  }

  private TestCaller withPassword(TestCaller caller) {
    fixtures.update(
        "update account set password_hash = ? where id = ?",
        hashes.hashOf(chars(OLD)),
        caller.accountId());
    return caller;
  }

  private String token(TestCaller caller) {
    return caller.call(
        () ->
            tokens.make(
                new NewApiToken("nightly import", Set.of("people:read"), 30), Hashes.newToken()));
  }

  private static char[] chars(String text) {
    return text.toCharArray();
  }
}
