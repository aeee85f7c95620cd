package org.compagnon.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.compagnon.programme.Eligibility;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnrolmentsIT extends BusinessIT {
  @Inject private EnrolmentScene scene;
  @Inject private Enrolments enrolments;
  @Inject private EnrolmentImports imports;
  @Inject private MyEnrolments mine;
  @Inject private ProgrammeInvitations invitations;

  @Test
  @DisplayName("S60 S76 somebody enrols, withdraws without a mark and comes back with a new wait")
  void enrolWithdrawComeBack() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller mentee = callers.participant();

    EnrolmentView first = mentee.call(() -> mine.enrol(EnrolmentScene.asMentee(programme)));
    mentee.run(() -> mine.withdraw(first.id(), first.version()));
    assertThat(mentee.call(() -> mine.get(first.id())).status())
        .isEqualTo(EnrolmentStatus.WITHDRAWN);
    EnrolmentView second = mentee.call(() -> mine.enrol(EnrolmentScene.asMentee(programme)));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.status()).isEqualTo(EnrolmentStatus.ACTIVE);
    assertThat(second.times().waitingSince()).isAfter(first.times().waitingSince());
    assertThat(mentee.call(() -> mine.enrol(EnrolmentScene.asMentee(programme))).version())
        .isEqualTo(second.version());
    assertThatThrownBy(
            () ->
                mentee.call(
                    () ->
                        mine.enrol(
                            new Enrol(programme, EnrolmentRole.MENTOR, EnrolmentScene.mentor()))))
        .isInstanceOf(EnrolmentFailure.class)
        .hasMessageContaining("otherRole");
  }

  @Test
  @DisplayName("S60 a draft takes no enrolments: by hand, by file, by invitation or by oneself")
  void draftTakesNobody() {
    long draft = scene.draft();
    long person = fixtures.person();
    TestCaller admin = callers.administrator();
    EnrolSomebody wanted = new EnrolSomebody(person, EnrolmentScene.asMentee(draft), "By phone");
    byte[] file = ("employee_no,role\nE" + person + ",mentor\n").getBytes(UTF_8);

    assertDraft(() -> admin.call(() -> enrolments.enrol(wanted)));
    assertDraft(() -> admin.call(() -> imports.preview(draft, file)));
    assertDraft(() -> admin.call(() -> imports.apply(draft, file)));
    assertDraft(() -> admin.call(() -> imports.start(draft, "people.csv", file)));
    assertDraft(() -> admin.call(() -> invitations.invite(draft, List.of(person))));
    assertThatThrownBy(
            () -> callers.participant().call(() -> mine.enrol(EnrolmentScene.asMentee(draft))))
        .isInstanceOf(NotFound.class);
    assertThat(
            fixtures.number("select count(*) from enrolment where programme_id = ?", draft)
                + fixtures.number(
                    "select count(*) from enrolment_file where programme_id = ?", draft)
                + fixtures.number(
                    "select count(*) from outbox_message where person_id = ?", person))
        .isZero();
  }

  private static void assertDraft(ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOf(EnrolmentFailure.class)
        .hasMessageContaining("programmeDraft");
  }

  @Test
  @DisplayName("S60 an administrator enrols somebody as they would themselves, with a reason")
  void enrolsSomebody() {
    long programme = scene.open(Eligibility.EVERYBODY);
    long germans = scene.open(new Eligibility(0, List.of("DE"), List.of(), null, null, null, null));
    long person = fixtures.person();
    TestCaller admin = callers.administrator();
    EnrolSomebody wanted =
        new EnrolSomebody(person, EnrolmentScene.asMentee(programme), "Asked by phone");

    EnrolmentView made = admin.call(() -> enrolments.enrol(wanted));

    assertThat(made.person().id()).isEqualTo(person);
    assertThat(fixtures.column("select template from outbox_message where person_id = ?", person))
        .containsExactlyInAnyOrder(
            "enrolment.mail.enrolledMentee", "notification.mail.linkInvitation");
    assertThat(
            fixtures.text(
                "select reason from audit_entry where action = 'enrolment.enrol'"
                    + " and subject_id = ?",
                String.valueOf(made.id())))
        .isEqualTo("Asked by phone");
    assertThat(admin.call(() -> enrolments.enrol(wanted)).id()).isEqualTo(made.id());
    assertThatThrownBy(() -> callers.administrator().call(() -> enrolments.enrol(wanted)))
        .isInstanceOf(EnrolmentFailure.class)
        .hasMessageContaining("enrolledAlready");
    EnrolSomebody abroad =
        new EnrolSomebody(person, EnrolmentScene.asMentee(germans), "Asked by phone");
    assertThatThrownBy(() -> admin.call(() -> enrolments.enrol(abroad)))
        .hasMessageContaining("programme.obstacle.country");
    EnrolSomebody silent =
        new EnrolSomebody(fixtures.person(), EnrolmentScene.asMentee(programme), " ");
    assertThatThrownBy(() -> admin.call(() -> enrolments.enrol(silent)))
        .hasRootCauseInstanceOf(jakarta.validation.ConstraintViolationException.class);
    assertThatThrownBy(() -> callers.participant().call(() -> enrolments.enrol(wanted)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("S62 S68 a pause names a day and no reason, and does not lose the place")
  void pauseKeepsThePlace() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller mentee = callers.participant();
    EnrolmentView before = mentee.call(() -> mine.enrol(EnrolmentScene.asMentee(programme)));
    LocalDate until = EnrolmentScene.today().plusDays(10);

    EnrolmentView paused = mentee.call(() -> mine.pause(before.id(), before.version(), until));
    assertThat(paused.status()).isEqualTo(EnrolmentStatus.PAUSED);
    assertThat(paused.times().pausedUntil()).isEqualTo(until);
    fixtures.update(
        "update enrolment set waiting_since = ?, paused_at = ? where id = ?",
        OffsetDateTime.now().minusDays(10),
        OffsetDateTime.now().minusDays(4),
        paused.id());
    EnrolmentView back = mentee.call(() -> mine.comeBack(paused.id(), paused.version()));

    assertThat(back.status()).isEqualTo(EnrolmentStatus.ACTIVE);
    assertThat(back.waitingDays()).as("ten days, less the pause of four").isEqualTo(6);
    assertThatThrownBy(
            () -> mentee.call(() -> mine.pause(back.id(), back.version(), EnrolmentScene.today())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("S68 a pause whose day has come is over by itself")
  void pauseEnds() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller mentee = callers.participant();
    EnrolmentView part = mentee.call(() -> mine.enrol(EnrolmentScene.asMentee(programme)));
    mentee.call(() -> mine.pause(part.id(), part.version(), EnrolmentScene.today().plusDays(3)));
    fixtures.update(
        "update enrolment set paused_until = ? where id = ?", EnrolmentScene.today(), part.id());

    assertThat(mentee.call(() -> mine.get(part.id())).status()).isEqualTo(EnrolmentStatus.ACTIVE);
    assertThat(callers.administrator().call(() -> enrolments.counts(programme)).mentees())
        .isEqualTo(1);
  }

  @Test
  @DisplayName("S20 S93 who is not ready or not eligible is told why, and is not enrolled")
  void notReadyNotEligible() {
    long everybody = scene.open(Eligibility.EVERYBODY);
    long germans = scene.open(new Eligibility(0, List.of("DE"), List.of(), null, null, null, null));
    TestCaller person = callers.participant();

    assertThatThrownBy(
            () ->
                person.call(
                    () -> mine.enrol(new Enrol(everybody, EnrolmentRole.MENTEE, Profile.EMPTY))))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.field()).isEqualTo("goal"));
    assertThatThrownBy(() -> person.call(() -> mine.enrol(EnrolmentScene.asMentee(germans))))
        .isInstanceOf(EnrolmentFailure.class)
        .hasMessageContaining("programme.obstacle.country");
    ProgrammeForMe seen = person.call(() -> mine.programme(germans));
    assertThat(seen.mayEnrol(EnrolmentRole.MENTEE)).isFalse();
    assertThat(seen.againstMentee()).hasSize(1);
    assertThat(person.call(() -> mine.mine())).isEmpty();
  }

  @Test
  @DisplayName("S60 nobody sees or changes somebody else's part")
  void strangers() {
    long programme = scene.open(Eligibility.EVERYBODY);
    EnrolmentView part =
        callers.participant().call(() -> mine.enrol(EnrolmentScene.asMentee(programme)));
    TestCaller stranger = callers.participant();

    assertThatThrownBy(() -> stranger.call(() -> mine.get(part.id()))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.run(() -> mine.withdraw(part.id(), part.version())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> stranger.call(() -> enrolments.get(part.id())))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("S92 whoever leaves takes part no longer; the trail keeps no words of the profile")
  void trailKeepsNoWords() {
    long programme = scene.open(Eligibility.EVERYBODY);
    EnrolmentView part =
        callers.participant().call(() -> mine.enrol(EnrolmentScene.asMentee(programme)));

    callers
        .administrator()
        .run(() -> enrolments.withdraw(part.id(), part.version(), "asked on the telephone"));

    List<Object> states =
        fixtures.column(
            "select after_state from audit_entry where subject_type = 'enrolment'"
                + " and subject_id = ?",
            String.valueOf(part.id()));
    assertThat(states)
        .hasSize(2)
        .noneMatch(state -> state.toString().contains(EnrolmentScene.ANSWER));
  }

  @Test
  @DisplayName("S62 the list is searched by name and sorted by the longest wait")
  void list() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller admin = callers.administrator();
    long early = fixtures.person();
    long late = fixtures.person();
    byte[] file =
        ("employee_no;role;enrolled_on\nE%d;mentee;%s\nE%d;mentee;%s\n"
                .formatted(
                    late,
                    EnrolmentScene.today().minusDays(2),
                    early,
                    EnrolmentScene.today().minusDays(9)))
            .getBytes(UTF_8);
    admin.call(() -> imports.apply(programme, file));

    var byWait =
        admin.call(
            () ->
                enrolments.page(
                    programme,
                    new EnrolmentFilter(
                        null,
                        EnrolmentRole.MENTEE,
                        EnrolmentStatus.ACTIVE,
                        false,
                        EnrolmentFilter.Sort.WAITING),
                    PageRequest.first()));
    var byName =
        admin.call(
            () ->
                enrolments.page(
                    programme,
                    new EnrolmentFilter("PERSON" + late, null, null, null, null),
                    PageRequest.first()));

    assertThat(byWait.items()).extracting(row -> row.person().id()).containsExactly(early, late);
    assertThat(byWait.items().get(0).waitingDays())
        .isGreaterThan(byWait.items().get(1).waitingDays());
    assertThat(byName.items()).extracting(row -> row.person().id()).containsExactly(late);
  }

  @Test
  @DisplayName("S60 a list of many people asks the database as often as a list of two")
  void constantNumberOfStatements() {
    long programme = scene.open(Eligibility.EVERYBODY);
    TestCaller admin = callers.administrator();
    StringBuilder file = new StringBuilder("employee_no;role;skills;interests\n");
    for (int i = 0; i < 12; i++) {
      file.append('E').append(fixtures.person()).append(";mentor;Python|SQL;sailing\n");
    }
    admin.call(() -> imports.apply(programme, file.toString().getBytes(UTF_8)));

    statementsForPage(admin, programme, 1); // the first look of a caller is written down
    int two = statementsForPage(admin, programme, 2);
    int twelve = statementsForPage(admin, programme, 12);

    assertThat(twelve).isEqualTo(two).isLessThan(12);
  }

  private int statementsForPage(TestCaller admin, long programme, int size) {
    return admin.call(
        () ->
            statements
                .of(() -> enrolments.page(programme, EnrolmentFilter.ALL, new PageRequest(0, size)))
                .size());
  }
}
