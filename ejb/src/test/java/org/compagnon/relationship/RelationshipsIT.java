package org.compagnon.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RelationshipsIT extends BusinessIT {
  @Inject private PairScene scene;
  @Inject private MyRelationships mine;
  @Inject private Relationships all;

  @Test
  @DisplayName("S63 both see the pair, the partner's details, the rules and what speaks for it")
  void bothSeeThePair() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    MyPairView seen = two.mentee().call(() -> mine.get(id));
    assertThat(seen.status()).isEqualTo(RelationshipStatus.ACTIVE);
    assertThat(seen.mySide()).isEqualTo(Side.MENTEE);
    assertThat(seen.partner().personId()).isEqualTo(two.mentor().personId());
    assertThat(seen.partner().email()).isNotBlank();
    assertThat(seen.rules()).isEqualTo("Be kind.");
    assertThat(seen.reasons()).containsExactly("You work in the same city.");
    assertThat(two.mentor().call(mine::mine)).extracting(MyPairView::id).containsExactly(id);
  }

  @Test
  @DisplayName("S88 somebody else's pair does not exist, whatever id is tried")
  void nobodyElsesPair() {
    PairScene.Two two = scene.two(scene.programme(10));
    long id = scene.pair(two, 10);
    TestCaller stranger = callers.participant();
    assertThatThrownBy(() -> stranger.call(() -> mine.get(id))).isInstanceOf(NotFound.class);
    EndPair end = new EndPair(id, 0, EndReason.TIME, null, false);
    assertThatThrownBy(() -> stranger.call(() -> mine.end(end))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> callers.auditor().call(() -> mine.get(id)))
        .isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> stranger.call(() -> all.get(id)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("S72 S74 S77 one step ends a pair; the partner is told, the mentee waits again")
  void oneStepEndsIt() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    EndPair end = new EndPair(id, 0, EndReason.CALENDARS, "Thank you for the maps.", true);
    MyPairView ended = two.mentee().call(() -> mine.end(end));
    assertThat(ended.status()).isEqualTo(RelationshipStatus.ENDED);
    assertThat(ended.ending().byMe()).isTrue();
    assertThat(two.mentor().call(() -> mine.get(id)).ending().byPartner()).isTrue();
    assertThat(two.mentor().call(() -> mine.get(id)).partner().contactHidden()).isTrue();
    assertThat(mailbox.await(scene.address(two.mentor()), 1).get(0).text())
        .contains("Thank you for the maps.")
        .contains("Nobody is at fault");
    assertThat(
            fixtures.number(
                "select count(*) from enrolment where id = ? and paired_at is null",
                two.menteeEnrolment()))
        .isEqualTo(1);
    assertThatThrownBy(() -> two.mentor().call(() -> mine.end(end)))
        .isInstanceOf(RelationshipFailure.class)
        .hasMessageContaining("alreadyOver");
    assertThat(two.mentee().call(() -> mine.end(end)).isOpen()).as("pressed twice").isFalse();
  }

  @Test
  @DisplayName("S75 what only the team may record cannot be chosen")
  void notEveryReason() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    EndPair end = new EndPair(id, 0, EndReason.FADED, null, false);
    assertThatThrownBy(() -> two.mentee().call(() -> mine.end(end)))
        .isInstanceOf(RelationshipFailure.class);
  }

  @Test
  @DisplayName("S91 no mail names the other to somebody who is kept apart from them")
  void unnamed() {
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
    admin.call(() -> all.nudge(id, admin.call(() -> all.get(id)).version()));
    admin.call(() -> all.recordEnding(id, admin.call(() -> all.get(id)).version(), true));

    for (long person : List.of(two.mentee().personId(), two.mentor().personId())) {
      assertThat(fixtures.column("select template from outbox_message where person_id = ?", person))
          .containsExactly("relationship.mail.closed");
    }
  }

  @Test
  @DisplayName("S91 contact details are hidden from people whom an administrator separated")
  void separatedPeople() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    fixtures.update(
        """
        insert into pair_decision (id, programme_id, mentee_person_id, mentor_person_id, kind,
          created_at, version) values (?, ?, ?, ?, 'FORBID', current_timestamp, 0)""",
        id,
        two.programmeId(),
        two.mentor().personId(),
        two.mentee().personId());
    PartnerView partner = two.mentee().call(() -> mine.get(id)).partner();
    assertThat(partner.contactHidden()).isTrue();
    assertThat(partner.email()).isNull();
    assertThat(partner.phone()).isNull();
  }

  @Test
  @DisplayName("S91 a pair that is kept apart for safety is there for neither of the two")
  void keptApart() {
    PairScene.Two two = scene.two(scene.programme(40));
    long id = scene.pair(two, 40);
    assertThat(two.mentor().call(mine::mine)).extracting(MyPairView::id).contains(id);
    fixtures.update(
        """
        insert into safety_block (id, lower_person_id, higher_person_id, created_at, version)
        values (?, ?, ?, current_timestamp, 0)""",
        id,
        Math.min(two.mentor().personId(), two.mentee().personId()),
        Math.max(two.mentor().personId(), two.mentee().personId()));

    assertThat(two.mentor().call(mine::mine)).isEmpty();
    assertThat(two.mentee().call(mine::mine)).isEmpty();
    assertThatThrownBy(() -> two.mentee().call(() -> mine.get(id))).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("S68 the partner of somebody who pauses sees the day and nothing else")
  void pauseShowsTheDay() {
    PairScene.Two two = scene.two(scene.programme(80));
    long id = scene.pair(two, 80);
    fixtures.update(
        "update enrolment set status = 'PAUSED', paused_until = date '2099-01-01' where id = ?",
        two.mentorEnrolment());
    MyPairView seen = two.mentee().call(() -> mine.get(id));
    assertThat(seen.partner().pausedUntil()).hasToString("2099-01-01");
    assertThat(seen.norm().standing()).isEqualTo(Standing.PAUSED);
    assertThat(quiet(two.programmeId())).isEmpty();
  }

  @Test
  @DisplayName("S59 S69 pairs without a meeting for long are listed, the longest silence first")
  void quietPairsAreListed() {
    long programme = scene.programme(120);
    long never = scene.pair(scene.two(programme), 120);
    PairScene.Two lately = scene.two(programme);
    long met = scene.pair(lately, 120);
    scene.meeting(met, lately.mentee().personId(), 5);
    PairScene.Two once = scene.two(programme);
    long before = scene.pair(once, 120);
    scene.meeting(before, once.mentor().personId(), 60);
    assertThat(quiet(programme)).contains(never, before).doesNotContain(met);
    RelationshipCounts counts = callers.administrator().call(() -> all.counts(programme));
    assertThat(counts).isEqualTo(new RelationshipCounts(0, 3, 2, 0, 0));
  }

  @Test
  @DisplayName("S59 both are asked kindly how it is going, once in two weeks")
  void bothAreAsked() {
    PairScene.Two two = scene.two(scene.programme(120));
    long id = scene.pair(two, 120);
    TestCaller admin = callers.administrator();
    RelationshipRow asked = admin.call(() -> all.nudge(id, 0));
    assertThat(
            fixtures.number(
                "select count(*) from outbox_message where person_id in (?, ?)",
                two.mentee().personId(),
                two.mentor().personId()))
        .isEqualTo(2);
    assertThatThrownBy(() -> admin.call(() -> all.nudge(id, asked.version())))
        .isInstanceOf(RelationshipFailure.class);
  }

  @Test
  @DisplayName("RE1 a round is taken back before the first day, and not after it")
  void takenBackInTime() {
    PairScene.Two early = scene.two(scene.programme(-10));
    long id = scene.pair(early, -10);
    assertThat(early.mentee().call(() -> mine.get(id)).status())
        .isEqualTo(RelationshipStatus.PLANNED);
    assertThat(scene.undo(early.roundId())).isEqualTo(1);
    assertThatThrownBy(() -> early.mentee().call(() -> mine.get(id))).isInstanceOf(NotFound.class);
    PairScene.Two late = scene.two(scene.programme(0));
    scene.pair(late, 0);
    assertThatThrownBy(() -> scene.undo(late.roundId())).isInstanceOf(RelationshipFailure.class);
  }

  @Test
  @DisplayName("the number of statements of a list does not grow with the list")
  void listsAskNoMore() {
    long programme = scene.programme(30);
    scene.pair(scene.two(programme), 30);
    List<String> few = statementsOfPage(programme);
    for (int k = 0; k < 6; k++) {
      scene.pair(scene.two(programme), 30);
    }
    assertThat(statementsOfPage(programme)).hasSameSizeAs(few);
  }

  private List<String> statementsOfPage(long programme) {
    RelationshipFilter filter = new RelationshipFilter(programme, null, null, null);
    return callers
        .administrator()
        .call(() -> statements.of(() -> all.page(filter, PageRequest.first())));
  }

  private List<Long> quiet(long programme) {
    Page<RelationshipRow> page =
        callers
            .administrator()
            .call(() -> all.page(RelationshipFilter.quiet(programme, null), PageRequest.first()));
    return page.items().stream().map(RelationshipRow::id).toList();
  }
}
