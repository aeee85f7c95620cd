package org.compagnon.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.compagnon.shared.Language;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.AtOnce;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Outcome;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountsIT extends BusinessIT {
  private static final int TIMES = 4;

  @Inject private Accounts accounts;

  @Test
  @DisplayName("an invited account has its roles, its invitation and its audit row")
  void anInvitedAccountIsWhole() {
    TestCaller system = callers.system();
    AccountView made = system.call(() -> accounts.invite(invitation(Role.AUDITOR)));

    assertThat(made.status()).isEqualTo(AccountStatus.INVITED);
    assertThat(made.roles()).containsExactly(Role.AUDITOR);
    assertThat(mailbox.await(made.login(), 1)).hasSize(1);
    assertThat(
            fixtures.text(
                """
                select actor_name from audit_entry
                where action = 'security.account.invite' and subject_id = ?""",
                String.valueOf(made.id())))
        .isEqualTo(system.login());
  }

  @Test
  @DisplayName("SC1 nobody but a system administrator sees or changes accounts")
  void otherRolesAreDenied() {
    for (TestCaller caller :
        List.of(callers.administrator(), callers.auditor(), callers.participant())) {
      assertThatThrownBy(() -> caller.run(() -> accounts.page("", new PageRequest(0, 10))))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> caller.run(() -> accounts.invite(invitation(Role.SYSTEM))))
          .isInstanceOf(EJBAccessException.class);
    }
  }

  @Test
  @DisplayName("SC7 an account is invited, given roles, disabled and enabled once, however often")
  void whatIsSaidAtOnceIsDoneOnce() {
    TestCaller system = callers.system();
    InviteAccount wish = invitation(Role.AUDITOR);

    AccountView made = one(system, () -> accounts.invite(wish));
    assertThat(mailbox.await(made.login(), 1)).hasSize(1);
    Set<String> roles = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);
    AccountView given = one(system, () -> accounts.giveRoles(made.id(), made.version(), roles));
    AccountView out = one(system, () -> accounts.disable(made.id(), given.version()));
    AccountView in = one(system, () -> accounts.enable(made.id(), out.version()));
    AccountView later = system.call(() -> accounts.disable(made.id(), in.version()));
    system.run(() -> accounts.disable(made.id(), later.version()));

    assertThat(rows("invite", made)).isEqualTo(1);
    assertThat(rows("giveRoles", made)).isEqualTo(1);
    assertThat(rows("enable", made)).isEqualTo(1);
    assertThat(rows("disable", made)).as("twice, with an enabling between").isEqualTo(2);
  }

  @Test
  @DisplayName("SC7 a link that is asked for four times at once is sent once")
  void aLinkIsSentOnce() {
    TestCaller system = callers.system();
    AccountView made = system.call(() -> accounts.invite(invitation(Role.AUDITOR)));

    List<Outcome<Object>> sent =
        AtOnce.times(
            TIMES,
            () -> {
              system.run(() -> accounts.sendLink(made.id()));
              return null;
            });

    assertThat(sent).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(
            fixtures.number(
                "select count(*) from one_time_link where account_id = ? and purpose = ?",
                made.id(),
                "INVITATION"))
        .as("the first, and the one that was asked for")
        .isEqualTo(2);
  }

  private static AccountView one(TestCaller caller, Callable<AccountView> work) {
    List<Outcome<AccountView>> all = AtOnce.times(TIMES, () -> caller.call(work));
    assertThat(all).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(all.stream().map(one -> one.value().id() + "|" + one.value().version()).distinct())
        .hasSize(1);
    return all.get(0).value();
  }

  private long rows(String verb, AccountView account) {
    return fixtures.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        "security.account." + verb,
        String.valueOf(account.id()));
  }

  @Test
  @DisplayName("a login is taken once, in whatever case it is written")
  void aLoginIsTakenOnce() {
    TestCaller system = callers.system();
    InviteAccount first = invitation(Role.AUDITOR);
    system.run(() -> accounts.invite(first));
    InviteAccount again =
        new InviteAccount(
            first.login().toUpperCase(java.util.Locale.ROOT),
            "Someone else",
            null,
            Language.FR,
            Set.of(Role.AUDITOR));
    assertThatThrownBy(() -> system.run(() -> accounts.invite(again)))
        .isInstanceOf(SecurityFailure.class)
        .hasMessageContaining("loginTaken");
  }

  @Test
  @DisplayName("nobody changes their own roles or disables themselves")
  void nobodyChangesThemselves() {
    TestCaller system = callers.system();
    assertThatThrownBy(
            () -> system.run(() -> accounts.giveRoles(system.accountId(), 0, Set.of(Role.AUDITOR))))
        .isInstanceOf(SecurityFailure.class)
        .hasMessageContaining("notYourself");
    assertThatThrownBy(() -> system.run(() -> accounts.disable(system.accountId(), 0)))
        .isInstanceOf(SecurityFailure.class);
  }

  @Test
  @DisplayName("a change from an old page is refused")
  void anOldVersionIsRefused() {
    TestCaller system = callers.system();
    long other = callers.auditor().accountId();
    system.run(() -> accounts.giveRoles(other, 0, Set.of(Role.ADMINISTRATOR)));
    assertThatThrownBy(() -> system.run(() -> accounts.giveRoles(other, 0, Set.of(Role.AUDITOR))))
        .isInstanceOf(StaleData.class);
    assertThat(fixtures.text("select role from account_role where account_id = ?", other))
        .isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  @DisplayName("every change hands back the version that the next one needs")
  void changesHandBackTheFreshVersion() {
    TestCaller system = callers.system();
    long other = callers.auditor().accountId();
    AccountView first = system.call(() -> accounts.giveRoles(other, 0, Set.of(Role.ADMINISTRATOR)));
    AccountView second =
        system.call(() -> accounts.giveRoles(other, first.version(), Set.of(Role.AUDITOR)));
    AccountView off = system.call(() -> accounts.disable(other, second.version()));
    AccountView on = system.call(() -> accounts.enable(other, off.version()));
    assertThat(on).isEqualTo(system.call(() -> accounts.get(other)));
  }

  @Test
  @DisplayName("a disabled account is enabled again")
  void aDisabledAccountComesBack() {
    TestCaller system = callers.system();
    long other = callers.auditor().accountId();
    AccountView disabled = system.call(() -> accounts.disable(other, 0));
    assertThat(disabled.status()).isEqualTo(AccountStatus.DISABLED);
    int version = system.call(() -> accounts.get(other)).version();
    system.run(() -> accounts.enable(other, version));
    assertThat(system.call(() -> accounts.get(other)).status())
        .isNotEqualTo(AccountStatus.DISABLED);
  }

  @Test
  @DisplayName("the list of accounts takes as many statements for twenty rows as for five")
  void theListHasNoStatementPerRow() {
    TestCaller system = callers.system();
    String word = fixtures.unique("listed");
    for (int i = 0; i < 20; i++) {
      fixtures.account(word + "-" + i + "@it.example", null, Role.AUDITOR, Role.SYSTEM);
    }
    int five =
        system.call(() -> statements.of(() -> accounts.page(word, new PageRequest(0, 5))).size());
    int twenty =
        system.call(() -> statements.of(() -> accounts.page(word, new PageRequest(0, 20))).size());
    assertThat(five).isPositive();
    assertThat(twenty).isEqualTo(five);
  }

  private InviteAccount invitation(String role) {
    return new InviteAccount(
        fixtures.unique("invited") + "@it.example", "Nour Haddad", null, Language.FR, Set.of(role));
  }
}
