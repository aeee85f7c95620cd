package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.compagnon.organisation.SafetyBlockView;
import org.compagnon.organisation.SafetyBlocks;
import org.compagnon.organisation.SetSafetyBlock;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Json;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyBlocksIT extends BusinessIT {

  private static final PageRequest FIRST = PageRequest.first();

  @Inject private SafetyBlocks blocks;
  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private PairDecisions decisions;
  @Inject private Hopes hopes;
  @Inject private PairingFixture people;

  private TestCaller admin;
  private TestCaller mentee;
  private long programme;
  private long menteeEnrolment;
  private long mentorEnrolment;
  private long mentor;

  @BeforeEach
  void twoPeople() {
    admin = callers.administrator();
    mentee = callers.participant();
    programme = people.programme(30, 1);
    menteeEnrolment = people.mentee(programme, 5, mentee.personId());
    mentorEnrolment = people.mentor(programme, 1);
    mentor = people.personOf(mentorEnrolment);
  }

  @Test
  @DisplayName(
      "S91 two who are kept apart are not paired, by no round, hand or lock, without reason")
  void neverPaired() {
    block();
    var round = compute();
    assertThat(round.pairs()).isZero();
    assertThat(round.eligiblePairs()).isZero();
    var unpaired = admin.call(() -> review.unpaired(round.id(), FIRST)).items().get(0);
    assertThat(unpaired.obstacles()).isEmpty();
    assertThat(Json.write(unpaired)).doesNotContainIgnoringCase("safety").doesNotContain("FORBID");

    var byHand =
        new AddPair(round.id(), round.version(), menteeEnrolment, mentorEnrolment, true, null);
    assertThatThrownBy(() -> admin.run(() -> review.add(byHand)))
        .hasMessageContaining("neverAllowed");
    var lock = new Decide(programme, mentee.personId(), mentor, DecisionKind.LOCK, null);
    assertThatThrownBy(() -> admin.run(() -> decisions.decide(lock)))
        .hasMessageContaining("neverAllowed");
  }

  @Test
  @DisplayName("S91 a lock that is older than the block no longer counts")
  void olderLock() {
    var lock = new Decide(programme, mentee.personId(), mentor, DecisionKind.LOCK, null);
    admin.run(() -> decisions.decide(lock));
    block();
    assertThat(compute().pairs()).isZero();
  }

  @Test
  @DisplayName("S91 a round that was computed before the block can no longer be published")
  void proposedBefore() {
    var round = compute();
    assertThat(round.pairs()).isEqualTo(1);
    block();
    assertThatThrownBy(() -> admin.run(() -> rounds.publish(round.id(), round.version())))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("outdated");
    assertThat(fixtures.number("select count(*) from relationship where round_id = ?", round.id()))
        .isZero();
  }

  @Test
  @DisplayName("S91 nobody who is kept apart is a name to hope for, even if named before")
  void neverNamed() {
    var weights = new Weights(40, 20, 10, 10, 10, 10, 10, 5, 20, 0, 10, 2, FunctionWish.OTHER);
    var setup = PairingSetup.of(PairingSetup.DEFAULT.rules(), weights);
    fixtures.update(
        "update programme set pairing_rules = ? where id = ?", Json.write(setup), programme);
    var named = mentee.call(() -> hopes.choose(menteeEnrolment, List.of(mentor)));
    assertThat(named.chosen()).hasSize(1);
    block();
    var after = mentee.call(() -> hopes.of(menteeEnrolment));
    assertThat(after.chosen()).isEmpty();
    assertThat(after.possible()).isEmpty();
    assertThatThrownBy(() -> mentee.run(() -> hopes.choose(menteeEnrolment, List.of(mentor))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("S91 only administrators know it, and not one who is one of the two")
  void onlyAdministrators() {
    var block = block();
    for (var other : List.of(mentee, callers.auditor(), callers.system())) {
      assertThatThrownBy(() -> other.run(() -> blocks.page(null, FIRST)))
          .isInstanceOf(EJBAccessException.class);
      assertThatThrownBy(() -> other.run(() -> blocks.lift(block.id())))
          .isInstanceOf(EJBAccessException.class);
    }
    var both = callers.administrator(fixtures.person());
    var involved = new SetSafetyBlock(both.personId(), mentor, null);
    var hidden = admin.call(() -> blocks.set(involved));
    assertThat(both.call(() -> blocks.page(mentor, FIRST)).items())
        .extracting(SafetyBlockView::id)
        .containsExactly(block.id());
    assertThatThrownBy(() -> both.run(() -> blocks.lift(hidden.id()))).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("S91 the trail says that a block was set and lifted, neither for whom nor why")
  void trail() {
    var block = block();
    assertThat(block().id()).isEqualTo(block.id());
    admin.run(() -> blocks.lift(block.id()));
    admin.run(() -> blocks.lift(block.id())); // pressed twice
    var other = callers.administrator();
    assertThatThrownBy(() -> other.run(() -> blocks.lift(block.id()))).isInstanceOf(NotFound.class);
    var id = String.valueOf(block.id());
    var select = "select %s from audit_entry where subject_type = 'safetyBlock' and subject_id = ?";
    assertThat(fixtures.column(select.formatted("action") + " order by id", id))
        .containsExactly("organisation.safety.set", "organisation.safety.lift");
    assertThat(fixtures.column(select.formatted("reason"), id)).containsOnlyNulls();
    assertThat(compute().pairs()).isEqualTo(1);
  }

  @Test
  @DisplayName("S91 nobody is kept apart from themselves, or from somebody who does not exist")
  void wrongPeople() {
    var self = new SetSafetyBlock(mentor, mentor, null);
    assertThatThrownBy(() -> admin.run(() -> blocks.set(self))).isInstanceOf(InvalidInput.class);
    var nobody = new SetSafetyBlock(mentor, -5, null);
    assertThatThrownBy(() -> admin.run(() -> blocks.set(nobody))).isInstanceOf(NotFound.class);
  }

  private SafetyBlockView block() {
    return admin.call(() -> blocks.set(new SetSafetyBlock(mentor, mentee.personId(), "Private")));
  }

  private RoundView compute() {
    long id = admin.call(() -> rounds.start(new StartRound(programme, null, null))).id();
    return Waiting.until(
        Duration.ofSeconds(60),
        () -> admin.call(() -> rounds.get(id)),
        round -> !round.status().isOpen());
  }
}
