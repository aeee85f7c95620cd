package org.compagnon.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.compagnon.organisation.PersonFilter;
import org.compagnon.programme.Eligibility;
import org.compagnon.security.Role;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeInvitationsIT extends BusinessIT {
  private static final String MAILS =
      "select template from outbox_message where person_id = ? order by template";

  @Inject private EnrolmentScene scene;
  @Inject private ProgrammeInvitations invitations;
  @Inject private EnrolmentDoors doors;
  @Inject private MyEnrolments mine;

  @Test
  @DisplayName("EN9 who is invited to a programme gets a letter and a way in, once in seven days")
  void invitesOnce() {
    long programme = scene.open(Eligibility.EVERYBODY);
    long person = fixtures.person();
    TestCaller admin = callers.administrator();
    assertThat(admin.call(() -> invitations.invite(programme, List.of(person, person)))).isOne();
    assertThat(fixtures.column(MAILS, person))
        .containsExactly("enrolment.mail.invited", "notification.mail.linkInvitation");
    assertThat(admin.call(() -> invitations.invite(programme, List.of(person))))
        .as("the same at once is told alike")
        .isOne();
    TestCaller other = callers.administrator();
    assertThat(other.call(() -> invitations.invite(programme, List.of(person)))).isZero();

    fixtures.update(
        "update programme_invitation set invited_at = ? where person_id = ?",
        Instant.now().minus(8, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
        person);
    assertThat(other.call(() -> invitations.invite(programme, List.of(person)))).isOne();
    assertThat(fixtures.column(MAILS, person))
        .containsExactly(
            "enrolment.mail.invited", "enrolment.mail.invited", "notification.mail.linkInvitation");
    assertThat(
            fixtures.number(
                """
                select count(*) from audit_entry
                where action = 'enrolment.invite' and subject_id = ?""",
                String.valueOf(programme)))
        .isEqualTo(2);
  }

  @Test
  @DisplayName(
      "EN9 the list says who fits, who takes part and who was invited; others get no letter")
  void theListSaysWhy() {
    long programme =
        scene.open(new Eligibility(0, List.of("FR"), List.of(), null, null, null, null));
    long abroad = fixtures.person();
    fixtures.update("update person set country = 'DE' where id = ?", abroad);
    TestCaller enrolled = callers.participant();
    enrolled.run(() -> mine.enrol(EnrolmentScene.asMentee(programme)));
    TestCaller admin = callers.administrator();

    Candidate foreign = candidate(admin, programme, abroad);
    assertThat(foreign.invitable()).isFalse();
    assertThat(foreign.againstMentee()).isNotEmpty();
    Candidate partner = candidate(admin, programme, enrolled.personId());
    assertThat(partner.enrolledAs()).isEqualTo(EnrolmentRole.MENTEE);
    assertThat(partner.account().participant()).isTrue();
    assertThat(
            admin.call(() -> invitations.invite(programme, List.of(abroad, enrolled.personId()))))
        .isZero();
    assertThat(fixtures.column(MAILS, abroad)).isEmpty();
  }

  @Test
  @DisplayName("EN9 nobody is invited once enrolment is over, nor by anybody but an administrator")
  void notAfterwards() {
    long programme = scene.open(Eligibility.EVERYBODY);
    long person = fixtures.person();
    assertThatThrownBy(
            () -> callers.auditor().run(() -> invitations.invite(programme, List.of(person))))
        .isInstanceOf(EJBAccessException.class);
    fixtures.update(
        "update programme set enrolment_opens_on = ?, enrolment_closes_on = ? where id = ?",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 1, 2),
        programme);
    assertThatThrownBy(
            () -> callers.administrator().run(() -> invitations.invite(programme, List.of(person))))
        .isInstanceOf(EnrolmentFailure.class)
        .hasMessageContaining("notOpen");
  }

  @Test
  @DisplayName("EN9 those who take part and cannot come in are counted and let in")
  void lettingIn() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller enrolled = callers.participant();
    enrolled.run(() -> mine.enrol(EnrolmentScene.asMentee(programme)));
    fixtures.update("update account set person_id = null where id = ?", enrolled.accountId());
    TestCaller admin = callers.administrator();
    assertThat(admin.call(() -> doors.shutOut(programme))).isOne();
    assertThat(admin.call(() -> doors.letIn(programme)).invited()).isOne();
    assertThat(admin.call(() -> doors.shutOut(programme))).isZero();
    assertThat(
            fixtures.column(
                """
                select r.role from account_role r join account a on a.id = r.account_id
                where a.person_id = ?""",
                enrolled.personId()))
        .containsExactly(Role.PARTICIPANT);
  }

  private Candidate candidate(TestCaller admin, long programme, long person) {
    String number = fixtures.text("select employee_no from person where id = ?", person);
    return admin
        .call(() -> invitations.people(programme, PersonFilter.active(number), PageRequest.first()))
        .items()
        .get(0);
  }
}
