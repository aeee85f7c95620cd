package org.compagnon.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.compagnon.pairing.scoring.Profiles.person;
import static org.compagnon.pairing.scoring.Profiles.scorer;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreferenceScoringTest {

  private static final int MONDAY_MORNING = 1;
  private static final int FRIDAY_EVENING = 1 << 14;
  private static final Weights NOTHING =
      new Weights(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, FunctionWish.SAME);

  @Test
  @DisplayName("half-days are compared across time zones, and a week has no end")
  void weeks() {
    var paris = WeekHours.of(MONDAY_MORNING, 60);
    assertThat(paris.count()).isEqualTo(4);
    assertThat(paris.common(WeekHours.of(MONDAY_MORNING, 60))).isEqualTo(4);
    assertThat(paris.common(WeekHours.of(MONDAY_MORNING, 0))).isEqualTo(3);
    assertThat(paris.common(WeekHours.of(MONDAY_MORNING, 330))).isZero();
    assertThat(paris.common(WeekHours.of(MONDAY_MORNING << 1, 330))).isEqualTo(4);
    var west = WeekHours.of(FRIDAY_EVENING, -480);
    var east = WeekHours.of(MONDAY_MORNING, 720);
    assertThat(west.count()).isEqualTo(3);
    assertThat(east.count()).isEqualTo(4);
    assertThat(WeekHours.of((1 << 15) - 1, 345).count()).isEqualTo(55);
    assertThatThrownBy(() -> WeekHours.of(1 << 15, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("eight common hours, or all the mentee named, count in full")
  void availability() {
    var scorer = scorer(weights(1, 0, 0, 0));
    var oneMorning = person(1).preferences(week(MONDAY_MORNING)).build();
    var threeHalves = person(1).preferences(week(0b111)).build();
    var mornings = person(2).preferences(week(0b001001)).build();
    assertThat(scorer.score(oneMorning, mornings)).isEqualTo(10_000);
    assertThat(scorer.score(threeHalves, mornings)).isEqualTo(5_000);
    assertThat(scorer.score(threeHalves, person(2).build())).isZero();
    assertThat(scorer.score(person(1).build(), mornings)).isEqualTo(PairScorer.NO_WISH);
  }

  @Test
  @DisplayName("ways of talking count by how near they are on the scales the mentee named")
  void style() {
    var scorer = scorer(weights(0, 1, 0, 0));
    var direct = person(1).preferences(style(5, null, 1)).build();
    assertThat(scorer.score(direct, person(2).preferences(style(5, 1, 1)).build()))
        .isEqualTo(10_000);
    assertThat(scorer.score(direct, person(2).preferences(style(3, 1, 1)).build()))
        .isEqualTo(7_500);
    assertThat(scorer.score(direct, person(2).preferences(style(1, 1, 5)).build())).isZero();
    assertThat(scorer.score(direct, person(2).preferences(style(5, null, null)).build()))
        .isEqualTo(5_000);
  }

  @Test
  @DisplayName("those hoped for count by their place, from either side")
  void hopes() {
    var hopes = new Preferences(null, null, Map.of(), Map.of(2L, 1, 3L, 3), Map.of(4L, 2));
    var mentee = person(1).preferences(hopes).build();
    var ofMentee = scorer(weights(0, 0, 1, 0));
    var ofMentor = scorer(weights(0, 0, 0, 1));
    assertThat(ofMentee.score(mentee, person(2).build())).isEqualTo(10_000);
    assertThat(ofMentee.score(mentee, person(3).build())).isEqualTo(7_000);
    assertThat(ofMentee.score(mentee, person(4).build())).isZero();
    assertThat(ofMentor.score(mentee, person(4).build())).isEqualTo(8_500);
    assertThat(ofMentor.score(mentee, person(2).build())).isZero();
  }

  @Test
  @DisplayName("answers to a programme's question count as same, different or near")
  void questions() {
    assertThat(points(number(Likeness.NEAR), "3", "8")).isEqualTo(5_000);
    assertThat(points(number(Likeness.NEAR), "3", "3")).isEqualTo(10_000);
    assertThat(points(number(Likeness.SAME), "3", "4")).isZero();
    assertThat(points(choice(Likeness.NEAR), "a", "b")).isEqualTo(5_000);
    assertThat(points(choice(Likeness.DIFFERENT), "a", "b")).isEqualTo(10_000);
    assertThat(points(choices(), "a|b", "b|c")).isEqualTo(5_000);
    assertThat(points(choices(), "a|b", null)).isZero();
    assertThat(points(choices(), null, "a")).isEqualTo(PairScorer.NO_WISH);
  }

  @Test
  @DisplayName("different answers forbid a pair where they must be alike, missing ones do not")
  void equalAnswers() {
    var must = new FieldCriterion(question(Question.Kind.CHOICE), wish(0, Likeness.SAME, true));
    var eligibility = new Eligibility(criteria(must));
    assertThat(eligibility.firstBlock(answering(1, "a"), answering(2, "b"))).contains(Rule.FIELD);
    assertThat(eligibility.firstBlock(answering(1, "a"), answering(2, "a"))).isEmpty();
    assertThat(eligibility.firstBlock(answering(1, "a"), answering(2, null))).isEmpty();
  }

  @Test
  @DisplayName("a broader or narrower skill counts for six tenths of the sought one")
  void relatedSkills() {
    var criteria =
        new PairingModel.Criteria(
            PairingRules.DEFAULT,
            new Weights(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, FunctionWish.SAME),
            List.of(),
            Map.of(7L, Set.of(8L), 8L, Set.of(7L)),
            Set.of());
    var scorer = new PairScorer(criteria);
    var mentee = person(1).skills(Map.of(7L, 2)).build();
    var near = person(2).skills(Map.of(8L, 5)).build();
    assertThat(scorer.score(mentee, near)).isEqualTo(6_000);
    assertThat(scorer.score(mentee, person(2).skills(Map.of(7L, 1, 8L, 5)).build()))
        .isEqualTo(7_000);
    assertThat(scorer.explain(mentee, near).parts().get(0).reason().key())
        .isEqualTo("pairing.reason.skills.near");
  }

  @Test
  @DisplayName("B18 every reason of the new criteria has a sentence in both languages")
  void sentences() {
    var random = new Random(4);
    for (int k = 0; k < 3_000; k++) {
      var criteria =
          new PairingModel.Criteria(
              PairingRules.DEFAULT,
              RandomProfiles.weights(random),
              RandomProfiles.fields(random),
              RandomProfiles.RELATED,
              Set.of());
      var mentee = RandomProfiles.profile(1, 20, random);
      var mentor = RandomProfiles.profile(2, 20, random);
      var scorer = new PairScorer(criteria);
      var explained = scorer.explain(mentee, mentor);
      assertThat(explained.score()).isEqualTo(scorer.score(mentee, mentor));
      for (var part : explained.parts()) {
        for (var language : Language.values()) {
          assertThat(Texts.find(language, part.reason().key())).isPresent();
          assertThat(Texts.find(language, "pairing.criterion." + part.criterion())).isPresent();
        }
      }
    }
  }

  @Test
  @DisplayName("a changed setup is counted pair by pair, with examples of different mentees")
  void difference() {
    var people = new Population(60, 40, 3);
    var strict = new PairingRules(true, true, true, 3, null, Place.ANYWHERE, null, null, 3_000);
    var before =
        new ScoringKernel(
            people.mentees,
            people.mentors,
            new PairingModel.Criteria(PairingRules.DEFAULT, Weights.DEFAULT, Set.of()));
    var after =
        new ScoringKernel(
            people.mentees,
            people.mentors,
            new PairingModel.Criteria(strict, Weights.DEFAULT, Set.of()));
    var found = SetupDifference.of(before, after, 1_000_000);
    assertThat(found.rows()).isEqualTo(60);
    assertThat(found.lost()).isPositive();
    assertThat(found.gained()).isZero();
    assertThat(found.pairsBefore() - found.lost()).isEqualTo(found.pairsAfter());
    assertThat(found.examples()).hasSizeBetween(3, 5);
    assertThat(found.examples().stream().map(SetupDifference.Example::mentee).distinct())
        .hasSameSizeAs(found.examples());
    for (var one : found.examples()) {
      assertThat(before.cursor().score(one.mentee(), one.mentor())).isEqualTo(one.before());
      assertThat(after.cursor().score(one.mentee(), one.mentor())).isEqualTo(one.after());
    }
    assertThat(SetupDifference.of(before, after, 400).rows()).isEqualTo(10);
    assertThat(SetupDifference.of(before, before, 1_000_000).examples()).isEmpty();
  }

  @Test
  @DisplayName("whom somebody hopes for and answers to questions do not leave with the pair")
  void confidential() {
    var field = new FieldCriterion(question(Question.Kind.CHOICE), wish(5, Likeness.SAME, false));
    var criteria =
        new PairingModel.Criteria(
            PairingRules.DEFAULT,
            new Weights(9, 0, 0, 0, 0, 0, 9, 9, 9, 9, 0, 0, FunctionWish.SAME),
            List.of(field),
            Map.of(),
            Set.of());
    var whole = new PairScorer(criteria).explain(answering(1, "a"), answering(2, "a"));
    assertThat(whole.parts()).hasSize(6);
    assertThat(whole.withoutConfidential().score()).isEqualTo(whole.score());
    assertThat(whole.withoutConfidential().parts())
        .extracting(Breakdown.Part::criterion)
        .containsExactly(Criterion.SKILLS, Criterion.AVAILABILITY, Criterion.STYLE);
  }

  private static Weights weights(int availability, int style, int menteeChoice, int mentorChoice) {
    return new Weights(
        NOTHING.skills(),
        0,
        0,
        0,
        0,
        0,
        availability,
        style,
        menteeChoice,
        mentorChoice,
        0,
        0,
        FunctionWish.SAME);
  }

  private static Preferences week(int halfDays) {
    return new Preferences(WeekHours.of(halfDays, 60), null, Map.of(), Map.of(), Map.of());
  }

  private static Preferences style(Integer directness, Integer structure, Integer advice) {
    var style = new Style(directness, structure, advice);
    return new Preferences(null, style, Map.of(), Map.of(), Map.of());
  }

  private static Question question(Question.Kind kind) {
    boolean number = kind == Question.Kind.NUMBER;
    var options = number ? List.<String>of() : List.of("a", "b", "c");
    return new Question("q", kind, "Question?", "Question ?", options, 0, number ? 10 : 0);
  }

  private static FieldWish wish(int weight, Likeness better, boolean must) {
    return new FieldWish("q", weight, better, must);
  }

  private static FieldCriterion number(Likeness better) {
    return new FieldCriterion(question(Question.Kind.NUMBER), wish(5, better, false));
  }

  private static FieldCriterion choice(Likeness better) {
    return new FieldCriterion(question(Question.Kind.CHOICE), wish(5, better, false));
  }

  private static FieldCriterion choices() {
    return new FieldCriterion(question(Question.Kind.CHOICES), wish(5, Likeness.SAME, false));
  }

  private static PairingModel.Criteria criteria(FieldCriterion field) {
    return new PairingModel.Criteria(
        PairingRules.DEFAULT, NOTHING, List.of(field), Map.of(), Set.of());
  }

  private static int points(FieldCriterion field, String mentee, String mentor) {
    return new PairScorer(criteria(field)).score(answering(1, mentee), answering(2, mentor));
  }

  private static ScoringProfile answering(long id, String answer) {
    var answers = answer == null ? Map.<String, String>of() : Map.of("q", answer);
    return person(id).preferences(new Preferences(null, null, answers, Map.of(), Map.of())).build();
  }
}
