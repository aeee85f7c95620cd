package org.compagnon.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PeopleAdministration;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonView;
import org.compagnon.organisation.SavePerson;
import org.compagnon.programme.ProgrammeOverviews;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A boss is never a mentor, later either. */
class LinesIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Inject private PairScene scene;
  @Inject private LineDecisions decisions;
  @Inject private LineChanges changes;
  @Inject private Relationships all;
  @Inject private MyRelationships mine;
  @Inject private PeopleAdministration people;
  @Inject private People directory;
  @Inject private ProgrammeOverviews overviews;

  @Test
  @DisplayName("S82 an edit that makes the mentor the mentee's manager is found, told and decided")
  void editedManager() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    TestCaller admin = callers.administrator();
    report(admin, two.mentee().personId(), two.mentor().personId());

    LinePair found = awaitFound(admin, id);
    assertThat(found.upper()).isEqualTo(Side.MENTOR);
    assertThat(found.levels()).isEqualTo(1);
    assertThat(found.told()).containsExactlyInAnyOrder(Side.MENTEE, Side.MENTOR);
    assertThat(admin.call(() -> overviews.of(two.programmeId())).toDecide())
        .extracting(one -> one.key())
        .contains("relationship.decide.line");
    for (TestCaller one : List.of(two.mentee(), two.mentor())) {
      String mail = mailbox.await(scene.address(one), 1).get(0).text();
      assertThat(mail).contains("now in the same reporting line").contains("has not been ended");
      assertThat(one.call(() -> mine.get(id)).line()).isEqualTo(LineState.OPEN);
    }
    assertThat(trail(id, "relationship.line.find")).isEqualTo(1);

    admin.run(() -> decisions.keep(id, found.version(), "The team is being split in March"));
    admin.run(() -> decisions.keep(id, found.version(), "The team is being split in March"));
    assertThat(admin.call(() -> decisions.find(id))).isNull();
    assertThat(two.mentee().call(() -> mine.get(id)).line()).isEqualTo(LineState.KEPT);
    assertThat(mailbox.await(scene.address(two.mentor()), 2).get(1).text()).contains("may go on");
    assertThat(
            fixtures.text(
                "select reason from audit_entry where action = 'relationship.line.keep'"
                    + " and subject_id = ?",
                String.valueOf(id)))
        .isEqualTo("The team is being split in March");
    assertRefused(() -> decisions.end(id, found.version(), true), admin);
  }

  @Test
  @DisplayName("S82 a boss further up, in either direction, by a change between them, is found too")
  void indirectly() {
    long programme = scene.programme(40);
    PairScene.Two two = scene.two(programme);
    long id = scene.pair(two, 40);
    long between = fixtures.person();
    fixtures.update(
        "update person set manager_id = ? where id = ?", between, two.mentor().personId());
    TestCaller admin = callers.administrator();
    report(admin, between, two.mentee().personId());

    LinePair found = awaitFound(admin, id);
    assertThat(found.upper()).isEqualTo(Side.MENTEE);
    assertThat(found.levels()).isEqualTo(2);
    admin.run(() -> decisions.end(id, found.version(), true));

    RelationshipRow over = admin.call(() -> all.get(id));
    assertThat(over.status()).isEqualTo(RelationshipStatus.ENDED);
    assertThat(over.endReason()).isEqualTo(EndReason.LINE);
    assertThat(fixtures.text("select paired_at from enrolment where id = ?", two.menteeEnrolment()))
        .isNull();
    assertThat(mailbox.await(scene.address(two.mentee()), 2).get(1).text())
        .contains("says nothing about either of you")
        .contains("You wait for another mentor again");
    assertThat(two.mentee().call(() -> mine.get(id)).ending().byPartner()).isFalse();
  }

  @Test
  @DisplayName("S82 a pair that is out of the line again goes on, and both are told")
  void outOfTheLine() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    TestCaller admin = callers.administrator();
    report(admin, two.mentee().personId(), two.mentor().personId());
    awaitFound(admin, id);
    report(admin, two.mentee().personId(), null);
    Waiting.until(SOON, () -> trail(id, "relationship.line.gone"), count -> count == 1);

    assertThat(admin.call(() -> decisions.find(id))).isNull();
    assertThat(mailbox.await(scene.address(two.mentee()), 2).get(1).text())
        .contains("no longer in the same reporting line");
    report(admin, two.mentee().personId(), two.mentor().personId());
    awaitFound(admin, id);
  }

  @Test
  @DisplayName("S82 a circle among the managers is survived, and changes nobody told of are found")
  void circles() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    fixtures.update(
        "update person set manager_id = ? where id = ?",
        two.mentor().personId(),
        two.mentee().personId());
    fixtures.update(
        "update person set manager_id = ? where id = ?",
        two.mentee().personId(),
        two.mentor().personId());
    changes.note();
    TestCaller admin = callers.administrator();
    assertThat(awaitFound(admin, id).levels()).isEqualTo(1);
  }

  @Test
  @DisplayName("S82 nobody decides about their own pair, and only administrators decide")
  void whoDecides() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    TestCaller admin = callers.administrator();
    report(admin, two.mentee().personId(), two.mentor().personId());
    LinePair found = awaitFound(admin, id);
    fixtures.update("update account set person_id = null where id = ?", two.mentor().accountId());
    TestCaller both = callers.administrator(two.mentor().personId());
    assertThatThrownBy(() -> both.run(() -> decisions.keep(id, found.version(), "It is me")))
        .hasMessageContaining("lineOfOnesOwn");
    assertThatThrownBy(() -> callers.auditor().run(() -> decisions.keep(id, found.version(), "No")))
        .isInstanceOf(EJBAccessException.class);
    assertThat(callers.auditor().call(() -> decisions.count(two.programmeId()))).isEqualTo(1);
  }

  @Test
  @DisplayName("S91 people who are kept apart are not told of each other")
  void keptApart() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    fixtures.update(
        """
        insert into safety_block (id, lower_person_id, higher_person_id, created_at, version)
        values (?, ?, ?, current_timestamp, 0)""",
        id,
        Math.min(two.mentee().personId(), two.mentor().personId()),
        Math.max(two.mentee().personId(), two.mentor().personId()));
    TestCaller admin = callers.administrator();
    report(admin, two.mentee().personId(), two.mentor().personId());
    assertThat(awaitFound(admin, id).told()).as("an administrator reads that").isEmpty();
    assertThat(
            fixtures.number(
                "select count(*) from outbox_message where person_id in (?, ?)",
                two.mentee().personId(),
                two.mentor().personId()))
        .isZero();
  }

  @Test
  @DisplayName("S82 an administrator reads that who has left the organisation is not told")
  void whoHasLeftIsNotTold() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    TestCaller admin = callers.administrator();
    report(admin, two.mentee().personId(), two.mentor().personId());
    LinePair found = awaitFound(admin, id);
    fixtures.update("update person set status = 'LEFT' where id = ?", two.mentor().personId());

    assertThat(admin.call(() -> decisions.find(id)).told()).containsExactly(Side.MENTEE);
    admin.run(() -> decisions.keep(id, found.version(), "They part at the end of the month"));
    assertThat(mailbox.await(scene.address(two.mentee()), 2).get(1).text()).contains("may go on");
    assertThat(mailbox.await(scene.address(two.mentor()), 1)).hasSize(1);
  }

  /** Somebody is edited on their page: another manager, or (null) none. */
  private void report(TestCaller admin, long person, Long manager) {
    PersonView known = admin.call(() -> directory.get(person));
    PersonCard card = known.card();
    admin.run(
        () ->
            people.update(
                person,
                known.version(),
                new SavePerson(
                    card.employeeNo(),
                    card.givenName(),
                    card.familyName(),
                    card.email(),
                    card.phone(),
                    card.jobTitle(),
                    card.function(),
                    card.unit(),
                    card.level(),
                    card.grade(),
                    card.city(),
                    card.country(),
                    card.timeZone(),
                    card.language(),
                    card.languages(),
                    card.hiredOn(),
                    manager)));
  }

  private LinePair awaitFound(TestCaller admin, long pair) {
    return Waiting.until(
            SOON,
            () -> Optional.ofNullable(admin.call(() -> decisions.find(pair))),
            Optional::isPresent)
        .orElseThrow();
  }

  private void assertRefused(TestCaller.Action decision, TestCaller admin) {
    assertThatThrownBy(() -> admin.run(decision))
        .isInstanceOf(RelationshipFailure.class)
        .hasMessageContaining("lineDecided");
  }

  private long trail(long pair, String action) {
    return fixtures.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        action,
        String.valueOf(pair));
  }
}
