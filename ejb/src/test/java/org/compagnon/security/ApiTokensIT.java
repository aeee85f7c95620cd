package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.NotFound;
import org.compagnon.testing.AtOnce;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Outcome;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApiTokensIT extends BusinessIT {
  @Inject private ApiTokens tokens;

  @Test
  @DisplayName("a token lets its account in with its scopes, and its secret is kept nowhere")
  void aTokenLetsIn() {
    TestCaller admin = callers.administrator();
    String secret = make(admin);

    ApiTokens.Admission admission = tokens.admit(secret).orElseThrow();
    assertThat(admission.caller().accountId()).isEqualTo(admin.accountId());
    assertThat(admission.scopes()).containsExactly("people:read");
    assertThat(
            fixtures.number("select count(*) from api_token where token_hash = ?", secret)
                + fixtures.number(
                    "select count(*) from audit_entry where after_state like ?",
                    "%" + secret + "%"))
        .isZero();
  }

  @Test
  @DisplayName("a revoked token lets nobody in")
  void aRevokedTokenIsDead() {
    TestCaller admin = callers.administrator();
    String secret = make(admin);
    long id = admin.call(() -> tokens.mine()).get(0).id();
    admin.run(() -> tokens.revoke(id));
    assertThat(tokens.admit(secret)).isEmpty();
  }

  @Test
  @DisplayName("a token ends with its last day")
  void anOldTokenIsDead() {
    TestCaller admin = callers.administrator();
    String secret = make(admin);
    fixtures.update(
        "update api_token set expires_at = ? where account_id = ?",
        Instant.parse("2026-01-01T00:00:00Z").atOffset(ZoneOffset.UTC),
        admin.accountId());
    assertThat(tokens.admit(secret)).isEmpty();
  }

  @Test
  @DisplayName("a token dies with its account")
  void aTokenDiesWithItsAccount() {
    TestCaller admin = callers.administrator();
    String secret = make(admin);
    fixtures.update("update account set status = 'DISABLED' where id = ?", admin.accountId());
    assertThat(tokens.admit(secret)).isEmpty();
  }

  @Test
  @DisplayName("nobody sees or revokes another's token")
  void othersTokensDoNotExist() {
    TestCaller owner = callers.administrator();
    make(owner);
    long id = owner.call(() -> tokens.mine()).get(0).id();
    TestCaller other = callers.administrator();
    assertThat(other.call(() -> tokens.mine())).isEmpty();
    assertThatThrownBy(() -> other.run(() -> tokens.revoke(id))).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("an unknown scope is refused, and so is a participant")
  void unknownScopesAreRefused() {
    TestCaller admin = callers.administrator();
    assertThatThrownBy(
            () ->
                admin.run(
                    () ->
                        tokens.make(
                            new NewApiToken("x", Set.of("all:write"), 1), Hashes.newToken())))
        .isInstanceOf(SecurityFailure.class);
    TestCaller participant = callers.participant();
    assertThatThrownBy(() -> make(participant)).isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("SC7 a token that is asked for four times at once is one, with one secret for all")
  void aTokenIsMadeOnce() {
    TestCaller admin = callers.administrator();
    String key = Hashes.newToken();
    NewApiToken wish = new NewApiToken("pressed often", Set.of("people:read"), 30);

    List<Outcome<String>> made = AtOnce.times(4, () -> admin.call(() -> tokens.make(wish, key)));

    assertThat(made).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(made.stream().map(Outcome::value).distinct()).hasSize(1);
    assertThat(admin.call(tokens::mine)).hasSize(1);
    assertThat(tokens.admit(made.get(0).value())).isPresent();
  }

  private String make(TestCaller caller) {
    return caller.call(
        () ->
            tokens.make(
                new NewApiToken("nightly import", Set.of("people:read"), 30), Hashes.newToken()));
  }
}
