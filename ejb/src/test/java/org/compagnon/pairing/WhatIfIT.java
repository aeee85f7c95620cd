package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
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
    fixtures.update("update person set language = 'fr' where id = ?", people.personOf(silent));
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
    var command = new CopyRound(first.id(), "x", null, null, null);
    assertThatThrownBy(() -> callers.auditor().run(() -> rounds.copy(command)))
        .isInstanceOf(EJBAccessException.class);
    fixtures.update("update pairing_round set computed_at = null where id = ?", first.id());
    fixtures.update("update pairing_round set status = 'CANCELLED' where id = ?", first.id());
    assertThatThrownBy(() -> admin.run(() -> rounds.copy(command)))
        .isInstanceOf(PairingFailure.class)
        .hasMessageContaining("wrongStatus");
  }

  private RoundView copy(RoundView of, String name) {
    return admin.call(
        () -> rounds.copy(new CopyRound(of.id(), name, WITHOUT_LANGUAGE, null, null)));
  }

  private RoundView await(RoundView started) {
    return Waiting.until(
        SOON, () -> admin.call(() -> rounds.get(started.id())), one -> !one.status().isOpen());
  }
}
