package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundApprovalIT extends BusinessIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PageRequest FIRST = PageRequest.first();

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private RoundApprovals approvals;
  @Inject private PairingFixture people;

  private TestCaller asker;
  private TestCaller other;
  private long programme;

  @BeforeEach
  void twoAdministrators() {
    asker = callers.administrator();
    other = callers.administrator();
    programme = people.programme(30, 1);
    fixtures.update("update programme set approval = true where id = ?", programme);
    people.mentee(programme);
    people.mentee(programme, 80, fixtures.person());
    people.mentor(programme, 1);
    people.mentor(programme, 1);
  }

  @Test
  @DisplayName("B4 pairs are published once somebody else approved them as they stand")
  void secondAdministrator() {
    RoundView round = compute();
    assertThat(round.approval().needed()).isTrue();
    assertThatThrownBy(() -> asker.run(() -> rounds.publish(round.id(), round.version())))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("approvalMissing");
    RoundView asked = asker.call(() -> approvals.ask(round.id(), word(round, " Please look ")));
    assertThat(asked.approval().status()).isEqualTo(ApprovalStatus.ASKED);
    assertThat(asked.approval().note()).isEqualTo("Please look");
    assertThat(asked.approval().ownQuestion()).isTrue();
    assertThat(asker.call(() -> approvals.waiting())).noneMatch(one -> one.roundId() == round.id());
    assertThat(other.call(() -> approvals.waiting())).anyMatch(one -> one.roundId() == round.id());
    assertThatThrownBy(() -> asker.run(() -> approvals.approve(round.id(), word(asked, null))))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("approvalOwn");

    RoundView approved = other.call(() -> approvals.approve(round.id(), word(asked, null)));
    assertThat(approved.approval().allows()).isTrue();
    RoundView published = asker.call(() -> rounds.publish(round.id(), approved.version()));
    assertThat(published.status()).isEqualTo(RoundStatus.PUBLISHED);
    assertThat(actions(round.id()))
        .contains("pairing.round.askApproval", "pairing.round.approve", "pairing.round.publish");
    assertThat(mails("pairing.mail.approve", round.id())).isPositive();
  }

  @Test
  @DisplayName("B4 a change by hand withdraws the approval, and says so in the trail")
  void changeWithdraws() {
    RoundView round = compute();
    RoundView asked = asker.call(() -> approvals.ask(round.id(), word(round, null)));
    RoundView approved = other.call(() -> approvals.approve(round.id(), word(asked, null)));
    long pair =
        asker.call(() -> review.pairs(round.id(), PairFilter.ALL, FIRST)).items().get(0).id();
    asker.run(() -> review.lock(pair, "Promised"));
    RoundView changed = asker.call(() -> rounds.get(round.id()));
    assertThat(changed.approval().status()).isEqualTo(ApprovalStatus.LAPSED);
    assertThatThrownBy(() -> asker.run(() -> rounds.publish(round.id(), changed.version())))
        .hasMessageContaining("approvalMissing");
    assertThatThrownBy(() -> asker.run(() -> rounds.publish(round.id(), approved.version())))
        .isInstanceOf(StaleData.class);
    assertThat(actions(round.id())).contains("pairing.round.approvalLapse");
  }

  @Test
  @DisplayName("B4 a round is sent back with a reason, and can be asked about again")
  void sentBack() {
    RoundView round = compute();
    RoundView asked = asker.call(() -> approvals.ask(round.id(), word(round, null)));
    var back = new RoundApprovals.SendBack(asked.version(), "Two people of one team");
    RoundView returned = other.call(() -> approvals.sendBack(round.id(), back));
    assertThat(returned.approval().status()).isEqualTo(ApprovalStatus.SENT_BACK);
    assertThat(returned.approval().answer()).isEqualTo("Two people of one team");
    assertThatThrownBy(() -> other.run(() -> approvals.approve(round.id(), word(returned, null))))
        .hasMessageContaining("approvalNotAsked");
    RoundView again = asker.call(() -> approvals.ask(round.id(), word(returned, "Put right")));
    assertThat(again.approval().answer()).isNull();
    assertThatThrownBy(
            () -> callers.auditor().run(() -> approvals.approve(round.id(), word(again, null))))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("B4 a programme that asks for no approval has nothing to ask")
  void notNeeded() {
    fixtures.update("update programme set approval = false where id = ?", programme);
    RoundView round = compute();
    assertThatThrownBy(() -> asker.run(() -> approvals.ask(round.id(), word(round, null))))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("approvalNotNeeded");
  }

  @Test
  @DisplayName("B4 changes by hand are listed against the engine's proposal with their cost")
  void listsChanges() {
    RoundView round = compute();
    var pairs = asker.call(() -> review.pairs(round.id(), PairFilter.ALL, FIRST)).items();
    PairView kept = pairs.get(0);
    PairView gone = pairs.get(1);
    asker.run(() -> review.lock(kept.id(), "Promised"));
    asker.run(() -> review.remove(gone.id(), "Too far apart"));
    int version = asker.call(() -> rounds.get(round.id())).version();
    var command =
        new AddPair(
            round.id(),
            version,
            gone.mentee().enrolmentId(),
            kept.mentor().enrolmentId(),
            true,
            "Both asked");
    PairView put = asker.call(() -> review.add(command));

    RoundChangesView found = callers.auditor().call(() -> review.changes(round.id(), FIRST));
    assertThat(found.changes().items())
        .extracting(RoundChangeView::kind, RoundChangeView::scoreChange, RoundChangeView::reason)
        .containsExactly(
            tuple(RoundChangeKind.LOCK, 0, "Promised"),
            tuple(RoundChangeKind.REMOVE, -gone.score(), "Too far apart"),
            tuple(RoundChangeKind.ADD, put.score(), "Both asked"));
    assertThat(found.scoreChange()).isEqualTo(put.score() - gone.score());
    RoundChangeView last = found.changes().items().get(2);
    assertThat(last.proposed())
        .extracting(PersonRef::personId)
        .containsExactly(gone.mentor().personId());
    assertThat(last.present())
        .extracting(PersonRef::personId)
        .containsExactly(kept.mentor().personId());
    assertThat(found.changes().items().get(0).proposed())
        .isEqualTo(found.changes().items().get(0).present());
  }

  private static RoundApprovals.Word word(RoundView round, String note) {
    return new RoundApprovals.Word(round.version(), note);
  }

  private List<String> actions(long round) {
    return fixtures
        .column(
            "select action from audit_entry where subject_type = 'pairingRound' and subject_id = ?",
            String.valueOf(round))
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private long mails(String template, long round) {
    return fixtures.number(
        "select count(*) from outbox_message where template = ? and text_body like ?",
        template,
        "%/admin/round?id=" + round + "%");
  }

  private RoundView compute() {
    long id = asker.call(() -> rounds.start(new StartRound(programme, null, null))).id();
    return Waiting.until(
        SOON, () -> asker.call(() -> rounds.get(id)), round -> !round.status().isOpen());
  }
}
