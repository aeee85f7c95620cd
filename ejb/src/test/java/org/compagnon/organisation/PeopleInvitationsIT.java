package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.compagnon.job.JobStatus;
import org.compagnon.job.Jobs;
import org.compagnon.security.AccountStatus;
import org.compagnon.security.AccountView;
import org.compagnon.security.Accounts;
import org.compagnon.security.Belonging;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.MyAccount;
import org.compagnon.security.NoPerson;
import org.compagnon.security.PersonAccount;
import org.compagnon.security.Role;
import org.compagnon.security.SecurityFailure;
import org.compagnon.shared.Language;
import org.compagnon.testing.AtOnce;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.Outcome;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeopleInvitationsIT extends BusinessIT {
  @Inject private PeopleInvitations invitations;
  @Inject private PeopleAdministration administration;
  @Inject private PeopleImports imports;
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private MyAccount myAccount;
  @Inject private Jobs jobs;

  @Test
  @DisplayName(
      "SC6 an invitation to a mail address makes the account of whoever has it, in any case")
  void anInvitationFindsThePerson() {
    long person = fixtures.person();
    AccountView made = invite(mailOf(person).toUpperCase(Locale.ROOT), Role.PARTICIPANT);
    assertThat(made.personId()).isEqualTo(person);
  }

  @Test
  @DisplayName("SC6 nobody gets a second account, and who has left gets none")
  void nobodyHasTwoAccounts() {
    long person = fixtures.person();
    fixtures.account(fixtures.unique("other") + "@it.example", person, Role.PARTICIPANT);
    assertThatThrownBy(() -> invite(mailOf(person), Role.AUDITOR))
        .isInstanceOf(SecurityFailure.class)
        .hasMessageContaining("personHasAccount");
    long gone = fixtures.person();
    fixtures.update("update person set status = 'LEFT' where id = ?", gone);
    assertThatThrownBy(() -> invite(mailOf(gone), Role.PARTICIPANT))
        .isInstanceOf(SecurityFailure.class)
        .hasMessageContaining("personHasLeft");
    assertThatThrownBy(() -> callers.administrator().run(() -> invitations.invite(gone)))
        .isInstanceOf(OrganisationFailure.class)
        .hasMessageContaining("invitedLeaver");
  }

  @Test
  @DisplayName(
      "SC6 an account that belonged to nobody is connected when the person is added by hand")
  void aPersonAddedByHandIsConnected() {
    String tag = fixtures.unique("late");
    TestCaller early = callers.participant(tag + "@it.example");
    assertThatThrownBy(() -> early.run(() -> people.me())).isInstanceOf(NoPerson.class);
    Belonging before = early.call(() -> myAccount.belonging());
    assertThat(before.missing()).isEqualTo(Belonging.Missing.ADDRESS);
    assertThat(before.helpers()).isNotEmpty().hasSizeLessThanOrEqualTo(3);

    long id = callers.administrator().call(() -> administration.create(person(tag)));

    assertThat(early.call(() -> people.me()).id()).isEqualTo(id);
    assertThat(
            fixtures.number(
                """
                select count(*) from audit_entry
                where action = 'security.account.link' and subject_id = ?""",
                String.valueOf(early.accountId())))
        .isOne();
  }

  @Test
  @DisplayName("SC6 an account that belonged to nobody is connected when a file brings the person")
  void aPersonOfAFileIsConnected() {
    String tag = fixtures.unique("file");
    TestCaller early = callers.participant(tag + "@it.example");
    TestCaller disabled = callers.participant(tag + "d@it.example");
    fixtures.update("update account set status = 'DISABLED' where id = ?", disabled.accountId());
    String csv =
        "employee_no,first_name,last_name,email\n%s,Ida,Brun,%s\n%s,Ole,Brun,%s\n"
            .formatted(
                "N" + tag,
                tag.toUpperCase(Locale.ROOT) + "@IT.example",
                "D" + tag,
                tag + "d@it.example");
    apply(callers.administrator(), csv);
    assertThat(early.call(() -> people.me()).card().employeeNo()).isEqualTo("N" + tag);
    assertThat(fixtures.text("select person_id from account where id = ?", disabled.accountId()))
        .isNull();
  }

  @Test
  @DisplayName("OR9 an administrator invites from a person's page, as a participant, and again")
  void aPersonIsInvited() {
    long person = fixtures.person();
    TestCaller admin = callers.administrator();
    PersonAccount first = admin.call(() -> invitations.invite(person));
    assertThat(first.status()).isEqualTo(AccountStatus.INVITED);
    assertThat(first.participant()).isTrue();
    assertThat(first.linkUntil()).isNotNull();
    assertThat(mailbox.await(mailOf(person), 1)).hasSize(1);
    callers.administrator().run(() -> invitations.invite(person));
    assertThat(mailbox.await(mailOf(person), 2)).hasSize(2);
    assertThat(
            fixtures.column(
                """
                select role from account_role r join account a on a.id = r.account_id
                where a.person_id = ?""",
                person))
        .containsExactly(Role.PARTICIPANT);
    assertThatThrownBy(() -> callers.participant().run(() -> invitations.invite(person)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> callers.auditor().run(() -> invitations.invite(person)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName(
      "OR9 an auditor of the directory keeps the role and may take part after an invitation")
  void anotherRoleIsKept() {
    long person = fixtures.person();
    long account = fixtures.account(mailOf(person), null, Role.AUDITOR);
    PersonAccount after = callers.administrator().call(() -> invitations.invite(person));
    assertThat(after.status()).isEqualTo(AccountStatus.ACTIVE);
    assertThat(after.participant()).isTrue();
    assertThat(fixtures.column("select role from account_role where account_id = ?", account))
        .containsExactlyInAnyOrder(Role.AUDITOR, Role.PARTICIPANT);
  }

  @Test
  @DisplayName("OR9 a disabled account is not opened by an invitation")
  void aDisabledAccountStays() {
    long person = fixtures.person();
    long account = fixtures.account(mailOf(person), person, Role.PARTICIPANT);
    fixtures.update("update account set status = 'DISABLED' where id = ?", account);
    assertThatThrownBy(() -> callers.administrator().run(() -> invitations.invite(person)))
        .isInstanceOf(OrganisationFailure.class)
        .hasMessageContaining("accountDisabled");
  }

  @Test
  @DisplayName("OR9 many are invited at once; who has an account or has left is passed over")
  void manyAreInvited() {
    List<Long> some = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      some.add(fixtures.person());
    }
    fixtures.update("update person set status = 'LEFT' where id = ?", some.get(0));
    fixtures.account(mailOf(some.get(1)), some.get(1), Role.PARTICIPANT);
    InvitedPeople done = callers.administrator().call(() -> invitations.invite(some));
    assertThat(done).isEqualTo(new InvitedPeople(58, 0, 2));
    assertThat(callers.administrator().call(() -> invitations.invite(some)))
        .isEqualTo(new InvitedPeople(0, 0, 60));
  }

  @Test
  @DisplayName("SC7 people who are invited four times at once are written to once")
  void anInvitationIsOneInvitation() {
    TestCaller admin = callers.administrator();
    long one = fixtures.person();
    List<Long> some = List.of(fixtures.person(), fixtures.person());

    List<Outcome<PersonAccount>> alone =
        AtOnce.times(4, () -> admin.call(() -> invitations.invite(one)));
    List<Outcome<InvitedPeople>> together =
        AtOnce.times(4, () -> admin.call(() -> invitations.invite(some)));

    assertThat(alone).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(together).extracting(Outcome::thrown).containsOnlyNulls();
    assertThat(together).extracting(Outcome::value).containsOnly(new InvitedPeople(2, 0, 0));
    for (long person : List.of(one, some.get(0), some.get(1))) {
      assertThat(fixtures.number("select count(*) from outbox_message where person_id = ?", person))
          .isEqualTo(1);
    }
    assertThat(InvitedPeople.of(new InvitedPeople(3, 7, 498).asNumber()))
        .isEqualTo(new InvitedPeople(3, 7, 498));
  }

  @Test
  @DisplayName("OR7 who leaves before opening the invitation cannot open it any more")
  void aLeaverCannotOpenTheInvitation() {
    long person = fixtures.person();
    TestCaller admin = callers.administrator();
    admin.run(() -> invitations.invite(person));
    admin.run(() -> administration.markLeft(person, 0, null));
    assertThat(fixtures.text("select status from account where person_id = ?", person))
        .isEqualTo("DISABLED");
  }

  private AccountView invite(String login, String role) {
    return callers
        .system()
        .call(
            () ->
                accounts.invite(
                    new InviteAccount(login, "Mina Roth", null, Language.EN, Set.of(role))));
  }

  private void apply(TestCaller admin, String csv) {
    ImportView read =
        admin.call(
            () ->
                imports.preview(
                    "people.csv",
                    new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                    ImportSettings.plain()));
    long job = admin.call(() -> imports.apply(read.id(), null)).id();
    Waiting.until(
        Duration.ofSeconds(60),
        () -> admin.call(() -> jobs.get(job)),
        view -> view.status() == JobStatus.DONE);
  }

  private String mailOf(long person) {
    return fixtures.text("select email from person where id = ?", person);
  }

  private static SavePerson person(String tag) {
    return new SavePerson(
        "N" + tag,
        "Ida",
        "Brun",
        tag + "@it.example",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Language.EN,
        Set.of(),
        null,
        null);
  }
}
