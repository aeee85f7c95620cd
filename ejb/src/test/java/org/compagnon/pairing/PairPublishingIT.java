package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairPublishingIT extends BusinessIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PageRequest FIRST = PageRequest.first();
  private static final String RELATIONSHIPS =
      "select count(*) from relationship where round_id = ? and status = ?";

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private PairDecisions decisions;
  @Inject private PairingFixture people;
  @Inject private Saboteur saboteur;

  private TestCaller admin;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @Test
  @DisplayName(
      "S63 publishing makes relationships, two mails a pair and an audit row, and can be undone")
  void publishesAndUndoes() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    var preview = admin.call(() -> rounds.previewPublish(round.id()));
    assertThat(preview.pairs()).isEqualTo(1);
    assertThat(preview.mails()).isEqualTo(2);
    assertThat(preview.undoable()).isTrue();

    var published = admin.call(() -> rounds.publish(round.id(), preview.version()));
    assertThat(published.status()).isEqualTo(RoundStatus.PUBLISHED);
    assertThat(fixtures.number(RELATIONSHIPS, round.id(), "PLANNED")).isEqualTo(1);
    long person = people.personOf(mentee);
    assertThat(fixtures.column("select template from outbox_message where person_id = ?", person))
        .containsExactly("pairing.mail.yourMentor");
    assertThat(audit("pairing.round.publish", round.id())).isEqualTo(1);
    assertThat(fixtures.text("select paired_at from enrolment where id = ?", mentee)).isNotNull();

    var undone = admin.call(() -> rounds.undo(round.id(), "A colleague was missing"));
    assertThat(undone.status()).isEqualTo(RoundStatus.UNDONE);
    assertThat(fixtures.number(RELATIONSHIPS, round.id(), "UNDONE")).isEqualTo(1);
    assertThat(fixtures.text("select paired_at from enrolment where id = ?", mentee)).isNull();
    assertThat(compute(programme).pairs()).isEqualTo(1);
  }

  @Test
  @DisplayName("what was confirmed is what is published: a stale version is refused")
  void staleVersion() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    int old = round.version() - 1;
    assertThatThrownBy(() -> admin.run(() -> rounds.publish(round.id(), old)))
        .isInstanceOf(StaleData.class);
    assertThat(fixtures.number(RELATIONSHIPS, round.id(), "PLANNED")).isZero();
  }

  @Test
  @DisplayName("publishing that fails at its last step leaves nothing behind")
  void allOrNothing() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    saboteur.refuse(programme);
    assertThatThrownBy(() -> admin.run(() -> rounds.publish(round.id(), round.version())))
        .isInstanceOf(PairingFailure.class);
    assertThat(admin.call(() -> rounds.get(round.id())).status()).isEqualTo(RoundStatus.PROPOSED);
    assertThat(fixtures.number(RELATIONSHIPS, round.id(), "PLANNED")).isZero();
    assertThat(fixtures.text("select paired_at from enrolment where id = ?", mentee)).isNull();
    assertThat(
            fixtures.column(
                "select id from outbox_message where person_id = ?", people.personOf(mentee)))
        .isEmpty();
    assertThat(audit("pairing.round.publish", round.id())).isZero();
  }

  @Test
  @DisplayName("two administrators who publish at once publish once")
  void publishedOnce() throws InterruptedException, ExecutionException {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    var other = callers.administrator();
    var pool = Executors.newFixedThreadPool(2);
    List<Callable<Boolean>> both =
        List.of(() -> publishes(admin, round), () -> publishes(other, round));
    var outcomes = new ArrayList<Boolean>();
    for (var future : pool.invokeAll(both)) {
      outcomes.add(future.get());
    }
    pool.shutdown();
    assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    assertThat(fixtures.number(RELATIONSHIPS, round.id(), "PLANNED")).isEqualTo(1);
    assertThat(audit("pairing.round.publish", round.id())).isEqualTo(1);
  }

  private boolean publishes(TestCaller caller, RoundView round) {
    try {
      caller.run(() -> rounds.publish(round.id(), round.version()));
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  @Test
  @DisplayName("S60 a round is out of date once somebody in it has withdrawn")
  void outdated() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    fixtures.update("update enrolment set status = 'WITHDRAWN' where id = ?", mentee);
    assertThatThrownBy(() -> admin.run(() -> rounds.publish(round.id(), round.version())))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("outdated");
  }

  @Test
  @DisplayName("once the programme has started publishing cannot be undone")
  void tooLate() {
    long programme = people.programme(0, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    admin.run(() -> rounds.publish(round.id(), round.version()));
    assertThatThrownBy(() -> admin.run(() -> rounds.undo(round.id(), null)))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("tooLateToUndo");
  }

  @Test
  @DisplayName(
      "S91 a forbidden pair leaves the round, its mentee is unpaired, and it never comes back")
  void forbids() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(programme);
    admin.run(() -> review.forbid(onlyPair(round).id(), "They asked for it"));
    RoundView adjusted = admin.call(() -> rounds.get(round.id()));
    assertThat(adjusted.pairs()).isZero();
    assertThat(adjusted.unpaired()).isEqualTo(1);
    assertThat(adjusted.optimal()).isFalse();
    assertThat(compute(programme).pairs()).isZero();
    var decision = admin.call(() -> decisions.page(programme, FIRST)).items().get(0);
    assertThat(decision.kind()).isEqualTo(DecisionKind.FORBID);
    admin.run(() -> decisions.revoke(decision.id()));
    assertThat(compute(programme).pairs()).isEqualTo(1);
  }

  @Test
  @DisplayName("a pair made by hand warns, replaces the computed one and stays in later rounds")
  void addsByHand() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    long patient = people.mentee(programme, 80, fixtures.person());
    long mentor = people.mentor(programme, 1);
    RoundView round = compute(programme);
    assertThat(onlyPair(round).mentee().enrolmentId()).isEqualTo(patient);
    var preview = admin.call(() -> review.preview(round.id(), mentee, mentor));
    assertThat(preview.placesLeft()).isZero();
    var refused = new AddPair(round.id(), round.version(), mentee, mentor, false, null);
    assertThatThrownBy(() -> admin.run(() -> review.add(refused)))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("warningNotAccepted");
    var accepted = new AddPair(round.id(), round.version(), mentee, mentor, true, "Asked by both");
    PairView added = admin.call(() -> review.add(accepted));
    assertThat(added.origin()).isEqualTo(PairOrigin.MANUAL);
    assertThat(added.warnings()).extracting(PairWarning::rule).containsExactly(Rule.CAPACITY);
    assertThat(admin.call(() -> rounds.get(round.id())).unpaired()).isZero();

    RoundView again = compute(programme);
    assertThat(onlyPair(again).mentee().enrolmentId()).isEqualTo(mentee);
    assertThat(onlyPair(again).origin()).isEqualTo(PairOrigin.LOCKED);
    admin.run(() -> review.remove(onlyPair(again).id()));
    assertThat(onlyPair(compute(programme)).mentee().enrolmentId()).isEqualTo(patient);
  }

  @Test
  @DisplayName("a locked pair stays although a better one appears")
  void locks() {
    long programme = people.programme(30, 1);
    long skill = people.newSkill("Budgeting", "Budget");
    long mentee = people.mentee(programme);
    people.skill(mentee, skill, 1);
    long first = people.mentor(programme, 1);
    RoundView round = compute(programme);
    var locked = admin.call(() -> review.lock(onlyPair(round).id(), "Promised"));
    assertThat(locked.origin()).isEqualTo(PairOrigin.LOCKED);
    assertThat(admin.call(() -> rounds.get(round.id())).optimal()).isTrue();
    long better = people.mentor(programme, 1);
    people.skill(better, skill, 5);
    assertThat(onlyPair(compute(programme)).mentor().enrolmentId()).isEqualTo(first);
    var candidates = admin.call(() -> review.candidates(round.id(), mentee, 5));
    assertThat(candidates).extracting(one -> one.mentor().enrolmentId()).containsExactly(better);
  }

  @Test
  @DisplayName("pairs are searched by name and page")
  void searches() {
    long programme = people.programme(30, 1);
    for (int k = 0; k < 3; k++) {
      people.mentee(programme);
      people.mentor(programme, 1);
    }
    RoundView round = compute(programme);
    var all = admin.call(() -> review.pairs(round.id(), PairFilter.ALL, new PageRequest(1, 2)));
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.items()).hasSize(1);
    var name = all.items().get(0).mentee().name();
    var named =
        new PairFilter(name.toUpperCase(Locale.ROOT), null, null, null, false, PairSort.MENTEE);
    assertThat(admin.call(() -> review.pairs(round.id(), named, FIRST)).total()).isEqualTo(1);
    var none = new PairFilter("%", 0, 10_000, PairOrigin.ENGINE, true, PairSort.MENTOR);
    assertThat(admin.call(() -> review.pairs(round.id(), none, FIRST)).total()).isZero();
  }

  private PairView onlyPair(RoundView round) {
    var pairs = admin.call(() -> review.pairs(round.id(), PairFilter.ALL, FIRST));
    assertThat(pairs.items()).hasSize(1);
    return pairs.items().get(0);
  }

  private long audit(String action, long id) {
    return fixtures.number(
        "select count(*) from audit_entry where action = ? and subject_id = ?",
        action,
        String.valueOf(id));
  }

  private RoundView compute(long programme) {
    long id = admin.call(() -> rounds.start(new StartRound(programme, null, null))).id();
    return Waiting.until(
        SOON, () -> admin.call(() -> rounds.get(id)), round -> !round.status().isOpen());
  }
}
