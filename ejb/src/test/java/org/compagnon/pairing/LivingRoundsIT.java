package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LivingRoundsIT extends BusinessIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PageRequest FIRST = PageRequest.first();

  @Inject private PairingRounds rounds;
  @Inject private RoundUpdates updates;
  @Inject private PairReview review;
  @Inject private PairDecisions decisions;
  @Inject private PairingFixture people;

  private TestCaller admin;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @Test
  @DisplayName("B5 a round says who changed since, and brought up to date it can be published")
  void bringsUpToDate() {
    long programme = people.programme(30, 1);
    long gone = people.mentee(programme);
    people.mentee(programme);
    people.mentee(programme);
    people.mentor(programme, 3);
    RoundView round = compute(programme);
    assertThat(changes(round).any()).isFalse();

    fixtures.update("update enrolment set status = 'WITHDRAWN' where id = ?", gone);
    long late = people.mentee(programme, 0, fixtures.person());
    fixtures.update("update enrolment set enrolled_at = current_timestamp where id = ?", late);
    var changes = changes(round);
    assertThat(changes.menteesAway()).isEqualTo(1);
    assertThat(changes.menteesJoined()).isEqualTo(1);
    assertThat(changes.pairsBroken()).isEqualTo(1);
    assertThatThrownBy(() -> publish(round)).hasMessageContaining("outdated");

    RoundView shown = await(start(round, null));
    var update = admin.call(() -> updates.get(shown.id()));
    assertThat(update.state()).isEqualTo(FollowState.SHOWN);
    assertThat(update.stayBonus()).isEqualTo(300);
    assertThat(update.moved()).isZero();
    assertThat(update.endedPairs())
        .extracting(pair -> pair.mentee().enrolmentId())
        .containsExactly(gone);
    assertThat(update.endedPairs().get(0).gone()).isTrue();
    assertThat(update.begunPairs())
        .extracting(pair -> pair.mentee().enrolmentId())
        .containsExactly(late);
    assertThatThrownBy(() -> publish(shown)).hasMessageContaining("doesNotCount");

    RoundView kept = admin.call(() -> updates.keep(shown.id(), shown.version()));
    assertThat(kept.counts()).isTrue();
    assertThatThrownBy(() -> publish(round)).hasMessageContaining("doesNotCount");
    assertThat(audit("pairing.round.keep", shown.id())).isEqualTo(1);
    assertThat(publish(kept).status()).isEqualTo(RoundStatus.PUBLISHED);
  }

  @Test
  @DisplayName("B5 a step that was kept can be taken back; the round before counts again")
  void takesBack() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    RoundView shown = await(start(round, null));
    admin.run(() -> updates.keep(shown.id(), shown.version()));
    RoundView before = admin.call(() -> updates.discard(shown.id(), "a mistake"));
    assertThat(before.id()).isEqualTo(round.id());
    assertThat(before.counts()).isTrue();
    assertThat(admin.call(() -> rounds.get(shown.id())).status()).isEqualTo(RoundStatus.CANCELLED);
    assertThatThrownBy(() -> admin.run(() -> updates.discard(shown.id(), null)))
        .isInstanceOf(PairingFailure.class);
    assertThat(publish(before).status()).isEqualTo(RoundStatus.PUBLISHED);
  }

  @Test
  @DisplayName("S82 a declined pair is not paired again, and only those move who have to")
  void declines() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentee(programme);
    people.mentor(programme, 1);
    people.mentor(programme, 1);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    var pair = admin.call(() -> review.pairs(round.id(), null, FIRST)).items().get(0);

    RoundView shown = await(start(round, pair.id()));
    var update = admin.call(() -> updates.get(shown.id()));
    assertThat(update.declined().mentee().personId()).isEqualTo(pair.mentee().personId());
    assertThat(update.moved()).isZero();
    assertThat(update.ended()).isEqualTo(1);
    assertThat(update.begun()).isEqualTo(1);
    assertThat(update.cost()).isEqualTo(round.totalScore() - shown.totalScore());
    assertThat(decided(programme)).isEmpty();

    admin.run(() -> updates.keep(shown.id(), shown.version()));
    assertThat(decided(programme)).containsExactly(DecisionKind.FORBID);
    admin.run(() -> updates.discard(shown.id(), null));
    assertThat(decided(programme)).isEmpty();
  }

  @Test
  @DisplayName(
      "B1 the files of a round brought up to date prove it, with scores as they are inside")
  void proves() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    RoundView shown = await(start(round, null));
    assertThat(shown.optimal()).isTrue();
    assertThat(shown.stayBonus()).isEqualTo(300);
    assertThat(shown.totalScore()).isEqualTo(round.totalScore());
    assertThat(shown.inputHash()).isNotEqualTo(round.inputHash());
    assertThat(fixtures.number("select count(*) from round_file where round_id = ?", shown.id()))
        .isEqualTo(3);
  }

  @Test
  @DisplayName("only an administrator brings a round up to date, and only a proposed one")
  void refuses() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    var command = new BringUpToDate(round.id(), null, null, null);
    assertThatThrownBy(() -> callers.auditor().run(() -> updates.start(command)))
        .isInstanceOf(EJBAccessException.class);
    publish(round);
    assertThatThrownBy(() -> admin.run(() -> updates.start(command)))
        .hasMessageContaining("wrongStatus");
  }

  private List<DecisionKind> decided(long programme) {
    return admin.call(() -> decisions.page(programme, FIRST)).items().stream()
        .map(DecisionView::kind)
        .toList();
  }

  private ChangesSince changes(RoundView round) {
    return admin.call(() -> updates.changes(round.id()));
  }

  private RoundView start(RoundView round, Long declined) {
    return admin.call(() -> updates.start(new BringUpToDate(round.id(), null, declined, null)));
  }

  private RoundView publish(RoundView round) {
    return admin.call(() -> rounds.publish(round.id(), rounds.get(round.id()).version()));
  }

  private RoundView compute(long programme) {
    return await(admin.call(() -> rounds.start(new StartRound(programme, null, null))));
  }

  private RoundView await(RoundView started) {
    return Waiting.until(
        SOON, () -> admin.call(() -> rounds.get(started.id())), one -> !one.status().isOpen());
  }

  private long audit(String action, long id) {
    return fixtures.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        action,
        String.valueOf(id));
  }
}
