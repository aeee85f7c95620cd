package org.compagnon.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.compagnon.relationship.EndPair;
import org.compagnon.relationship.EndReason;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.relationship.PairScene;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingsIT extends BusinessIT {
  @Inject private PairScene scene;
  @Inject private Meetings meetings;
  @Inject private MyRelationships pairs;

  @Test
  @DisplayName("a meeting that one of the two wrote down is seen by both")
  void bothSeeIt() {
    PairScene.Two two = scene.two(scene.programme(40));
    long pair = scene.pair(two, 40);
    MeetingView made = two.mentee().call(() -> meetings.log(pair, held(3, "Interviews")));
    assertThat(made.loggedByMe()).isTrue();
    MeetingView seen =
        two.mentor().call(() -> meetings.page(pair, PageRequest.first())).items().get(0);
    assertThat(seen.topic()).isEqualTo("Interviews");
    assertThat(seen.loggedByMe()).isFalse();
    assertThat(seen.editable()).isFalse();
    assertThat(two.mentor().call(() -> pairs.get(pair)).norm().held()).isEqualTo(1);
  }

  @Test
  @DisplayName("it is corrected and removed by whoever wrote it down, and by nobody else")
  void correctedByItsAuthor() {
    PairScene.Two two = scene.two(scene.programme(40));
    long pair = scene.pair(two, 40);
    MeetingView made = two.mentee().call(() -> meetings.log(pair, held(3, "A")));
    assertThatThrownBy(
            () ->
                two.mentor().call(() -> meetings.correct(made.id(), made.version(), held(3, "B"))))
        .isInstanceOf(MeetingFailure.class);
    MeetingView right =
        two.mentee().call(() -> meetings.correct(made.id(), made.version(), held(4, "B")));
    assertThat(right.topic()).isEqualTo("B");
    assertThatThrownBy(() -> two.mentee().run(() -> meetings.remove(made.id(), made.version())))
        .isInstanceOf(StaleData.class);
    two.mentee().run(() -> meetings.remove(made.id(), right.version()));
    assertThat(two.mentee().call(() -> meetings.page(pair, PageRequest.first())).total()).isZero();
  }

  @Test
  @DisplayName("nothing is held in the future, before the pair, or in an ended pair")
  void onlyWhatWasHeld() {
    PairScene.Two two = scene.two(scene.programme(40));
    long pair = scene.pair(two, 40);
    assertThatThrownBy(() -> two.mentee().call(() -> meetings.log(pair, held(-1, null))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> two.mentee().call(() -> meetings.log(pair, held(42, null))))
        .isInstanceOf(InvalidInput.class);
    two.mentor().call(() -> pairs.end(new EndPair(pair, 0, EndReason.UNSAID, null, false)));
    assertThatThrownBy(() -> two.mentee().call(() -> meetings.log(pair, held(3, null))))
        .isInstanceOf(MeetingFailure.class);
  }

  @Test
  @DisplayName("S88 somebody else's meetings do not exist")
  void nobodyElses() {
    PairScene.Two two = scene.two(scene.programme(40));
    long pair = scene.pair(two, 40);
    MeetingView made = two.mentee().call(() -> meetings.log(pair, held(3, "A")));
    PairScene.Two others = scene.two(scene.programme(40));
    assertThatThrownBy(() -> others.mentee().call(() -> meetings.get(made.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> others.mentee().call(() -> meetings.page(pair, PageRequest.first())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("ME4 the trail knows of the meeting and not of its topic")
  void trailHasNoTopic() {
    PairScene.Two two = scene.two(scene.programme(40));
    long pair = scene.pair(two, 40);
    MeetingView made = two.mentee().call(() -> meetings.log(pair, held(3, "Salary talks")));
    assertThat(
            fixtures.text(
                """
                select after_state from audit_entry
                where action = 'meeting.meeting.log' and subject_id = ?""",
                String.valueOf(made.id())))
        .contains("VIDEO")
        .doesNotContain("Salary");
  }

  private static LogMeeting held(int daysAgo, String topic) {
    LocalDateTime at = LocalDateTime.now(ZoneOffset.UTC).minusDays(daysAgo).withNano(0);
    return new LogMeeting(at, "UTC", 45, MeetingChannel.VIDEO, topic);
  }
}
