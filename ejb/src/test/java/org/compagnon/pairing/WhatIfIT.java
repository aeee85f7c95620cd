package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WhatIfIT extends BusinessIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PairingRules WITHOUT_LANGUAGE =
      new PairingRules(false, false, true, null, null, Place.ANYWHERE, null, null, 0);

  @Inject private PairingRounds rounds;
  @Inject private RulePrices prices;
  @Inject private PairingFixture people;

  private TestCaller admin;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @Test
  @DisplayName("B4 a copy has a name, the same people, and says in words what differs")
  void copies() {
    long programme = people.programme(30, 1);
    long silent = people.mentee(programme);
    speaksFrench(silent);
    people.mentor(programme, 2);
    RoundView first = await(admin.call(() -> rounds.start(new StartRound(programme, null, null))));
    assertThat(first.pairs()).isZero();
    people.mentee(programme, -1, fixtures.person());

    RoundView copy = await(copy(first, "  without the language rule "));
    assertThat(copy.name()).isEqualTo("without the language rule");
    assertThat(copy.mentees()).isEqualTo(1);
    assertThat(copy.pairs()).isEqualTo(1);
    assertThat(copy.copyOf().number()).isEqualTo(first.number());
    assertThat(copy.copyOf().differences()).containsExactly("A common language: no longer a rule");
    assertThat(copy.copyOf().samePeople()).isTrue();

    fixtures.update("update person set level = 9 where id = ?", people.personOf(silent));
    assertThat(await(copy(copy, "once more")).copyOf().samePeople()).isFalse();
  }

  @Test
  @DisplayName("B4 once one round is published the others are not chosen, until it is taken back")
  void notChosen() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView first = await(admin.call(() -> rounds.start(new StartRound(programme, null, null))));
    RoundView copy = await(copy(first, "a copy"));
    assertThat(copy.notChosen()).isFalse();
    admin.run(() -> rounds.publish(copy.id(), copy.version()));
    var listed = admin.call(() -> rounds.page(programme, PageRequest.first())).items();
    assertThat(listed).extracting(RoundView::notChosen).containsExactly(false, true);
    admin.run(() -> rounds.undo(copy.id(), null));
    assertThat(admin.call(() -> rounds.get(first.id())).notChosen()).isFalse();
  }

  @Test
  @DisplayName("B4 only an administrator copies, and only what was computed")
  void refuses() {
    long programme = people.programme(30, 1);
    RoundView first = await(admin.call(() -> rounds.start(new StartRound(programme, null, null))));
    var command = new CopyRound(first.id(), "x", null, null, null, null);
    assertThatThrownBy(() -> callers.auditor().run(() -> rounds.copy(command)))
        .isInstanceOf(EJBAccessException.class);
    fixtures.update("update pairing_round set computed_at = null where id = ?", first.id());
    fixtures.update("update pairing_round set status = 'CANCELLED' where id = ?", first.id());
    assertThatThrownBy(() -> admin.run(() -> rounds.copy(command)))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("wrongStatus");
  }

  @Test
  @DisplayName("B4 the comparison says who gains, loses and moves, page by page")
  void comparesByMentee() {
    long programme = people.programme(30, 1);
    for (int k = 0; k < 6; k++) {
      people.mentee(programme);
      people.mentor(programme, 1);
    }
    RoundView first = await(admin.call(() -> rounds.start(new StartRound(programme, null, null))));
    RoundView copy = await(copy(first, "a copy"));
    var pairs = pairIds(copy.id());
    fixtures.update("update round_pair set score = 5000 where round_id = ?", first.id());
    fixtures.update("update round_pair set score = 5000 where round_id = ?", copy.id());
    swap(pairs.get(0), pairs.get(1));
    swap(pairs.get(2), pairs.get(3));
    fixtures.update("update round_pair set score = 7000 where id = ?", pairs.get(2));
    fixtures.update("update round_pair set score = 4000 where id = ?", pairs.get(3));
    fixtures.update("delete from round_pair where id = ?", pairs.get(4));

    var all = compare(first, copy, null, new PageRequest(0, 2));
    assertThat(all.counts()).isEqualTo(new RoundComparison.Counts(1, 1, 2, 2));
    assertThat(all.changes().total()).isEqualTo(5);
    assertThat(all.changes().items())
        .extracting(RoundComparison.Change::difference)
        .containsExactly(-5_000, -1_000);
    assertThat(all.changes().items().get(0).rightMentors()).isEmpty();
    assertThat(compare(first, copy, ChangeKind.GAINS, PageRequest.first()).changes().items())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.difference()).isEqualTo(2_000);
              assertThat(change.leftMentors()).hasSize(1);
              assertThat(change.leftMentors()).doesNotContainAnyElementsOf(change.rightMentors());
            });
    assertThat(all.left().p5()).isEqualTo(5_000);
    assertThat(all.right().lowest()).isEqualTo(4_000);
    assertThat(all.right().p50()).isEqualTo(5_000);
    assertThat(all.right().p95()).isEqualTo(7_000);
    assertThat(all.left().waitingDays()).isEqualTo(60);
    assertThat(all.right().mentees()).isEqualTo(5);
    var units = all.groups().get(0);
    assertThat(units.by()).isEqualTo(GroupBy.UNIT);
    assertThat(units.rows()).hasSize(1);
    assertThat(units.rows().get(0).left())
        .isEqualTo(new RoundComparison.GroupSide(6, 6, 5_000, 10));
  }

  @Test
  @DisplayName("B4 the price of a rule is what lifting it would gain, worked out by hand")
  void pricesRules() {
    long programme = people.programme(30, 1);
    long silent = people.mentee(programme);
    speaksFrench(silent);
    people.mentee(programme);
    people.mentor(programme, 1);
    people.mentor(programme, 1);
    RoundView round = await(admin.call(() -> rounds.start(new StartRound(programme, null, null))));
    assertThat(round.pairs()).isEqualTo(1);
    assertThat(admin.call(() -> prices.of(round.id())).computedAt()).isNull();
    admin.run(() -> prices.compute(round.id()));
    RulePricesView known =
        Waiting.until(
            SOON,
            () -> admin.call(() -> prices.of(round.id())),
            one -> one.computedAt() != null && !one.running());
    assertThat(known.mentees()).isEqualTo(1);
    assertThat(known.prices())
        .extracting(
            RulePricesView.Price::rule,
            RulePricesView.Price::morePossible,
            RulePricesView.Price::moreMentees)
        .containsExactly(tuple("PREVIOUS_PARTNERS", 0L, 0), tuple("LANGUAGE", 2L, 1));
    assertThat(known.prices().get(1).label()).isEqualTo("A common language");
    assertThatThrownBy(() -> callers.auditor().run(() -> prices.compute(round.id())))
        .isInstanceOf(EJBAccessException.class);
  }

  private void speaksFrench(long enrolment) {
    long person = people.personOf(enrolment);
    fixtures.update("update person set language = 'fr' where id = ?", person);
    fixtures.update("update person_language set language = 'fr' where person_id = ?", person);
  }

  private List<Long> pairIds(long round) {
    return fixtures
        .column("select id from round_pair where round_id = ? order by id", round)
        .stream()
        .map(id -> Long.valueOf(String.valueOf(id)))
        .toList();
  }

  /** Gives two pairs each other's mentor, past the rule that nobody is there twice. */
  private void swap(long one, long other) {
    var mentors = "select mentor_enrolment_id from round_pair where id = ?";
    var persons = "select mentor_person_id from round_pair where id = ?";
    long mentor = fixtures.number(mentors, one);
    long person = fixtures.number(persons, one);
    move(one, fixtures.number(mentors, other), fixtures.number(persons, other));
    move(other, mentor, person);
  }

  private void move(long pair, long mentor, long person) {
    fixtures.update(
        "update round_pair set mentor_enrolment_id = ?, mentor_person_id = ? where id = ?",
        mentor,
        person,
        pair);
  }

  private RoundComparison compare(
      RoundView left, RoundView right, ChangeKind kind, PageRequest page) {
    return admin.call(() -> rounds.compare(left.id(), right.id(), kind, page));
  }

  private RoundView copy(RoundView of, String name) {
    return admin.call(
        () -> rounds.copy(new CopyRound(of.id(), name, WITHOUT_LANGUAGE, null, null, null)));
  }

  private RoundView await(RoundView started) {
    return Waiting.until(
        SOON, () -> admin.call(() -> rounds.get(started.id())), one -> !one.status().isOpen());
  }
}
