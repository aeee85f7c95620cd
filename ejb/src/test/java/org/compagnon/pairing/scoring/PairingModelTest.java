package org.compagnon.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.pairing.scoring.Profiles.person;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.compagnon.pairing.algorithm.PairingSolver;
import org.compagnon.pairing.algorithm.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingModelTest {

  @Test
  @DisplayName("the unpaired learn which rule stands in the way of how many mentors")
  void obstacles() {
    var rules = new PairingRules(true, false, true, 1, null, Place.ANYWHERE, null, null, 0);
    var model =
        model(
            List.of(person(1).languages("fr").build()),
            List.of(
                person(10).languages("de").build(),
                person(11).languages("de").build(),
                person(12).languages("fr").build()),
            new PairingModel.Criteria(rules, Weights.DEFAULT, Set.of(new PersonPair(1, 12))));
    var obstacles = Obstacles.of(model, 1);
    assertThat(obstacles.main()).isEqualTo(Rule.LANGUAGE);
    assertThat(obstacles.blocked()).isEqualTo(Map.of(Rule.LANGUAGE, 2, Rule.FORBIDDEN, 1));
    assertThat(obstacles.blockedOnlyBy()).isEqualTo(obstacles.blocked());
    assertThat(obstacles.suitable()).isZero();
  }

  @Test
  @DisplayName("somebody kept apart for safety is never paired and counted under no rule")
  void safety() {
    var silent = Set.of(new PersonPair(1, 12));
    var criteria =
        new PairingModel.Criteria(
            PairingRules.DEFAULT, Weights.DEFAULT, List.of(), Map.of(), Set.of(), silent);
    var mentees = List.of(person(1).languages("fr").build());
    var german = person(11).languages("de").build();
    var apart = person(12).languages("fr").managers(1L).build();

    var model = model(mentees, List.of(german, apart), criteria);
    assertThat(model.problem(Progress.NONE).arcs()).isZero();
    assertThat(model.blocks(1, 12)).containsExactly(Rule.SAME_PERSON);
    assertThat(Obstacles.of(model, 1).blocked()).isEqualTo(Map.of(Rule.LANGUAGE, 1));
    assertThat(Obstacles.of(model, 1).suitable()).isZero();
    assertThat(Obstacles.of(model(mentees, List.of(apart), criteria), 1))
        .isEqualTo(new Obstacles(Rule.CAPACITY, 1, 0, Map.of(), Map.of()));
  }

  @Test
  @DisplayName("where suitable mentors exist the obstacle is that their places went to others")
  void capacityObstacle() {
    var criteria = new PairingModel.Criteria(PairingRules.DEFAULT, Weights.DEFAULT, Set.of());
    var model =
        model(List.of(person(1).build(), person(2).build()), List.of(person(10).build()), criteria);
    assertThat(Obstacles.of(model, 2).main()).isEqualTo(Rule.CAPACITY);
    assertThat(Obstacles.of(model(List.of(person(1).build()), List.of(), criteria), 1).main())
        .isEqualTo(Rule.NO_MENTORS);
  }

  @Test
  @DisplayName("no pair is below the minimum score, and a locked pair stays whatever the rules say")
  void minimumScoreAndLocks() {
    var rules = new PairingRules(false, false, false, null, null, Place.ANYWHERE, null, null, 6000);
    var skills = new Weights(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, FunctionWish.SAME);
    var criteria = new PairingModel.Criteria(rules, skills, Set.of());
    var mentees =
        List.of(
            person(1).skills(Map.of(7L, 1)).build(),
            person(2).skills(Map.of(7L, 1)).managers(11L).build());
    var mentors = List.of(person(10).build(), person(11).build());
    assertThat(model(mentees, mentors, criteria).problem(Progress.NONE).arcs()).isZero();
    assertThat(Obstacles.of(model(mentees, mentors, criteria), 1).main())
        .isEqualTo(Rule.MINIMUM_SCORE);
    var locked =
        new PairingModel(
            places(mentees), places(mentors), Set.of(new PairingModel.Pair(2, 11)), criteria);
    assertThat(PairingSolver.exact().solve(locked.problem(Progress.NONE), Progress.NONE).pairs())
        .singleElement()
        .satisfies(pair -> assertThat(pair.locked()).isTrue());
  }

  @Test
  @DisplayName("1,000 mentees and 500 mentors are scored and paired in seconds")
  void expectedSize() {
    var random = new Random(3);
    var mentees = new ArrayList<ScoringProfile>();
    var mentors = new ArrayList<ScoringProfile>();
    for (int i = 0; i < 1000; i++) {
      mentees.add(PairScorerTest.randomProfile(i, random));
    }
    for (int j = 0; j < 500; j++) {
      mentors.add(PairScorerTest.randomProfile(5000 + j, random));
    }
    var criteria = new PairingModel.Criteria(PairingRules.DEFAULT, Weights.DEFAULT, Set.of());
    var result =
        Assertions.assertTimeout(
            Duration.ofSeconds(20),
            () -> {
              var problem = model(mentees, mentors, criteria).problem(Progress.NONE);
              return PairingSolver.exact().solve(problem, Progress.NONE);
            });
    assertThat(result.pairs()).hasSize(500);
  }

  private static PairingModel model(
      List<ScoringProfile> mentees, List<ScoringProfile> mentors, PairingModel.Criteria criteria) {
    return new PairingModel(places(mentees), places(mentors), Set.of(), criteria);
  }

  private static List<PairingModel.Participant> places(List<ScoringProfile> profiles) {
    return profiles.stream().map(p -> new PairingModel.Participant(p, 1)).toList();
  }
}
