package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.PageRequest;
import org.compagnon.testing.BusinessIT;
import org.compagnon.testing.TestCaller;
import org.compagnon.testing.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundInsightsIT extends BusinessIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final PairingRules OTHER_TEAM =
      new PairingRules(true, true, true, null, null, Place.ANYWHERE, null, null, 0);

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private RoundInsights insights;
  @Inject private PairingFixture people;

  private TestCaller admin;

  @BeforeEach
  void signIn() {
    admin = callers.administrator();
  }

  @Test
  @DisplayName("B3 the smallest change for somebody without a mentor is said, and tried in a copy")
  void remedy() {
    long programme = people.programme(30, 1);
    long mentee = people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(new StartRound(programme, OTHER_TEAM, null));
    assertThat(round.unpaired()).isEqualTo(1);

    Remedies found = callers.auditor().call(() -> insights.remedies(round.id(), mentee));

    assertThat(found.served()).isFalse();
    assertThat(found.changes()).extracting(RemedyView::rule).containsExactly(Rule.SAME_TEAM);
    assertThat(found.changes().get(0).text())
        .startsWith("Allow people of the same team. Then Ada Person");
    var command = new TryRemedy(round.id(), mentee, Rule.SAME_TEAM, 0, false);
    RoundView copy = await(admin.call(() -> insights.tryRemedy(command)));
    assertThat(copy.pairs()).isEqualTo(1);
    assertThat(copy.setup().rules().otherTeam()).isFalse();
    assertThatThrownBy(() -> callers.auditor().run(() -> insights.tryRemedy(command)))
        .isInstanceOf(EJBAccessException.class);
    var nonsense = new TryRemedy(round.id(), mentee, Rule.OWN_LINE, 0, false);
    assertThatThrownBy(() -> admin.run(() -> insights.tryRemedy(nonsense)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("B2 HR reads second choices and exactly what forcing and forbidding costs")
  void costs() {
    long programme = people.programme(30, 1);
    long skill = people.newSkill("Negotiation", "Négociation");
    long mentee = people.mentee(programme);
    people.skill(mentee, skill, 3);
    long worse = people.mentor(programme, 1);
    long fitting = people.mentor(programme, 1);
    people.skill(fitting, skill, 5);
    RoundView round = compute(new StartRound(programme, null, null));
    var pair = admin.call(() -> review.pairs(round.id(), null, PageRequest.first())).items().get(0);

    PairInsight insight = admin.call(() -> insights.pair(pair.id()));

    assertThat(insight.mentor().enrolmentId()).isEqualTo(fitting);
    assertThat(insight.keeping().worth()).isZero();
    assertThat(insight.mentors())
        .extracting(one -> one.person().enrolmentId())
        .containsExactly(worse);
    int less = pair.score() - insight.mentors().get(0).score();
    assertThat(less).isPositive();
    assertThat(insight.mentors().get(0).forcing().worth()).isEqualTo(less);
    assertThat(insight.forbidding().worth()).isEqualTo(less);
    assertThat(insight.mentees()).isEmpty();
    assertThat(insight.onePlaceMore().pairs()).isZero();
  }

  @Test
  @DisplayName("B2 where a round is under strain: the mentor whose place is worth a pair")
  void strain() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentee(programme);
    long mentor = people.mentor(programme, 1);
    RoundView round = compute(new StartRound(programme, null, null));

    RoundInsight insight = admin.call(() -> insights.round(round.id()));

    assertThat(insight.blockingPairs()).isZero();
    assertThat(insight.places()).hasSize(1);
    assertThat(insight.places().get(0).mentor().enrolmentId()).isEqualTo(mentor);
    assertThat(insight.places().get(0).change().pairs()).isEqualTo(-1);
    assertThat(insight.places().get(0).change().text()).startsWith("One pair more, and");
    assertThatThrownBy(() -> callers.participant().run(() -> insights.round(round.id())))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  @DisplayName("B2 B4 a published round says what its pairs cost; a later one adds to its pairs")
  void published() {
    long programme = people.programme(30, 1);
    people.mentee(programme);
    people.mentor(programme, 1);
    RoundView round = compute(new StartRound(programme, null, null));
    admin.call(() -> rounds.publish(round.id(), round.version()));
    var pair = admin.call(() -> review.pairs(round.id(), null, PageRequest.first())).items().get(0);

    PairInsight insight = admin.call(() -> insights.pair(pair.id()));

    assertThat(insight.keeping().pairs()).isZero();
    assertThat(insight.forbidding().pairs()).isEqualTo(1);
    RoundView later = await(admin.call(() -> rounds.rerun(round.id())));
    assertThat(later.pairs()).isZero();
    RoundComparison both =
        admin.call(() -> rounds.compare(round.id(), later.id(), null, PageRequest.first()));
    assertThat(both.added()).isTrue();
    assertThat(both.counts().same()).isEqualTo(1);
    assertThat(both.counts().losing()).isZero();
  }

  private RoundView compute(StartRound command) {
    return await(admin.call(() -> rounds.start(command)));
  }

  private RoundView await(RoundView started) {
    return Waiting.until(
        SOON, () -> admin.call(() -> rounds.get(started.id())), one -> !one.status().isOpen());
  }
}
