package org.compagnon.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.pairing.scoring.Profiles.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.compagnon.pairing.algorithm.PairingSolver;
import org.compagnon.pairing.algorithm.Progress;
import org.compagnon.pairing.scoring.PairingModel.Participant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AveragesTest {

  private static final long ALL = Long.MAX_VALUE;

  /**
   * By how much somebody is above the average so that leaving them out does not move it past them.
   */
  private static final int MARGIN = 300;

  @Test
  @DisplayName("the averages are the means over allowed pairs whose mentee stated the criterion")
  void means() {
    for (int seed = 0; seed < 400; seed++) {
      var round = ScoringKernelTest.RandomRound.of(seed);
      var model = round.model();
      var expected = new HashMap<String, Integer>();
      var by = model.criteria();
      var counting = by.with(full(by));
      for (var criterion : Criterion.values()) {
        if (by.weights().of(criterion) > 0 && criterion != Criterion.WAITING) {
          mean(round, (mentee, mentor) -> Points.of(criterion, counting, mentee, mentor))
              .forEach(mean -> expected.put(Averages.key(criterion), mean));
        }
      }
      for (var field : by.fields()) {
        if (field.wish().weight() > 0) {
          mean(round, field::points).forEach(mean -> expected.put(Averages.key(field), mean));
        }
      }
      assertThat(Averaging.of(model, Averages.NONE, ALL).points())
          .as("round %d", seed)
          .isEqualTo(expected);
    }
  }

  private interface OfPair {
    int points(ScoringProfile mentee, ScoringProfile mentor);
  }

  private static Stream<Integer> mean(ScoringKernelTest.RandomRound round, OfPair of) {
    var eligibility = new Eligibility(round.criteria());
    long sum = 0;
    long pairs = 0;
    for (var mentee : round.mentees()) {
      for (var mentor : round.mentors()) {
        int points = of.points(mentee, mentor);
        if (eligibility.firstBlock(mentee, mentor).isEmpty() && points != Points.NOT_STATED) {
          sum += points;
          pairs++;
        }
      }
    }
    return pairs == 0 ? Stream.of() : Stream.of((int) Math.floorDiv(2 * sum + pairs, 2 * pairs));
  }

  private static Averages full(PairingModel.Criteria by) {
    var points = new HashMap<String, Integer>();
    Stream.of(Criterion.values()).forEach(one -> points.put(Averages.key(one), Points.FULL));
    by.fields().forEach(one -> points.put(Averages.key(one), Points.FULL));
    return new Averages(points);
  }

  @Test
  @DisplayName("in rounds too large to look at every pair, mentees are taken evenly spread")
  void sampled() {
    var population = new Population(600, 200, 4);
    var model = model(population.mentees, population.mentors, Weights.DEFAULT);
    var all = Averaging.of(model, Averages.NONE, ALL).points();
    var some = Averaging.of(model, Averages.NONE, 30_000).points();
    assertThat(some).isNotEqualTo(all).hasSameSizeAs(all);
    some.forEach(
        (key, points) -> assertThat(points).isBetween(all.get(key) - 600, all.get(key) + 600));
    var every4th = new ArrayList<ScoringProfile>();
    for (int i = 0; i < 600; i += 4) {
      every4th.add(model.rows().mentee(i));
    }
    assertThat(
            Averaging.of(model(every4th, population.mentors, Weights.DEFAULT), Averages.NONE, ALL)
                .points())
        .isEqualTo(some);
  }

  @Test
  @DisplayName("emptying a criterion that gives a pair at least the average never raises its score")
  void silenceNeverWins() {
    int tried = 0;
    for (int seed = 0; seed < 12; seed++) {
      var population = new Population(40, 20, seed);
      var model = averaged(population.mentees, population.mentors);
      var by = model.criteria();
      var scorer = new PairScorer(by);
      for (var mentee : population.mentees) {
        for (var mentor : population.mentors) {
          for (var criterion : STATED) {
            var silent = without(mentee, criterion);
            int points = CountedPoints.of(criterion, by, mentee, mentor);
            if (points >= by.averages().of(criterion)) {
              assertThat(scorer.score(silent, mentor))
                  .as("round %d, %s", seed, criterion)
                  .isLessThanOrEqualTo(scorer.score(mentee, mentor));
              tried++;
            } else {
              assertThat(CountedPoints.of(criterion, by, silent, mentor))
                  .isLessThanOrEqualTo(by.averages().of(criterion));
            }
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(10_000);
  }

  @Test
  @DisplayName("whoever has more points than the average does not rise by saying nothing at all")
  void aboveAverageDoesNotRise() {
    int tried = 0;
    for (int seed = 0; seed < 30; seed++) {
      var population = new Population(30, 15, seed);
      var before = averaged(population.mentees, population.mentors);
      for (var mentee : population.mentees.subList(0, 10)) {
        if (isAboveAverage(before, mentee, population.mentors)) {
          var others = new ArrayList<>(population.mentees);
          others.set(others.indexOf(mentee), empty(mentee));
          var after = averaged(others, population.mentors);
          assertThat(best(after, empty(mentee), population.mentors))
              .isLessThanOrEqualTo(best(before, mentee, population.mentors));
          assertThat(rank(after, empty(mentee), others, population.mentors))
              .isGreaterThanOrEqualTo(rank(before, mentee, population.mentees, population.mentors));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(50);
  }

  @Test
  @DisplayName("an empty profile never ranks above the median of the round")
  void emptyIsNeverAboveTheMedian() {
    for (int seed = 0; seed < 60; seed++) {
      var population = new Population(31, 15, seed);
      for (int k = 0; k < 5; k++) {
        var mentees = new ArrayList<>(population.mentees);
        var empty = empty(mentees.get(k));
        mentees.set(k, empty);
        var model = averaged(mentees, population.mentors);
        assertThat(rank(model, empty, mentees, population.mentors))
            .as("round %d, mentee %d", seed, k)
            .isGreaterThan(mentees.size() / 2);
      }
    }
  }

  @Test
  @DisplayName("of four who want the only place, the one who said nothing does not get it")
  void whoSaysNothingDoesNotWin() {
    var offered = Map.of(1L, 5, 2L, 5);
    var mentor = person(9).skills(offered).interests(Map.of("chess", "Chess")).level(6).build();
    var mentees =
        List.of(
            person(1)
                .skills(Map.of(1L, 5, 2L, 3, 3L, 1))
                .interests(Map.of("chess", ""))
                .level(4)
                .build(),
            person(2).skills(Map.of(1L, 5, 3L, 5)).interests(Map.of("go", "")).level(3).build(),
            person(3).skills(Map.of(3L, 5)).interests(Map.of("chess", "")).level(5).build(),
            person(4).level(4).build());
    var weights = new Weights(40, 20, 0, 0, 10, 10, 0, 0, 0, 0, 0, 2, FunctionWish.OTHER);
    var former = model(mentees, List.of(mentor), weights);
    assertThat(winner(former)).isEqualTo(4);
    var now = former.averaged(Averaging.of(former, Averages.NONE, ALL));
    assertThat(winner(now)).isEqualTo(1);
    assertThat(now.score(4, 9)).isLessThan(now.score(1, 9));
  }

  @Test
  @DisplayName("few interests, few hours and half a style are no way to more points")
  void partialSilence() {
    var by = model(List.of(), List.of(), Weights.DEFAULT).criteria();
    var counting = by.with(full(by));
    var mentor = person(2).interests(Map.of("a", "A", "b", "B", "c", "C")).build();
    assertThat(interests(counting, mentor, "a")).isEqualTo(3_333);
    assertThat(interests(by, mentor, "a")).isEqualTo(10_000);
    assertThat(interests(counting, mentor, "a", "b", "c")).isEqualTo(10_000);
    assertThat(
            interests(counting, mentor, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"))
        .isEqualTo(7_500);
    var style = by.with(new Averages(Map.of("STYLE", 4_000)));
    assertThat(style(style, new Style(3, null, null), new Style(3, 3, 3))).isEqualTo(4_000);
    assertThat(style(style, new Style(3, null, null), new Style(1, 3, 3))).isEqualTo(4_000);
    assertThat(style(style, new Style(3, 3, 3), new Style(3, 3, 3))).isEqualTo(10_000);
    assertThat(style(style, new Style(5, null, null), new Style(1, 3, 3))).isZero();
  }

  private static int interests(
      PairingModel.Criteria by, ScoringProfile mentor, String... interests) {
    var named = new HashMap<String, String>();
    Stream.of(interests).forEach(one -> named.put(one, one));
    return CountedPoints.of(Criterion.INTERESTS, by, person(1).interests(named).build(), mentor);
  }

  private static int style(PairingModel.Criteria by, Style mentee, Style mentor) {
    return CountedPoints.of(Criterion.STYLE, by, talking(1, mentee), talking(2, mentor));
  }

  private static ScoringProfile talking(long id, Style style) {
    return person(id)
        .preferences(new Preferences(null, style, Map.of(), Map.of(), Map.of()))
        .build();
  }

  private static final List<Criterion> STATED =
      List.of(
          Criterion.SKILLS,
          Criterion.INTERESTS,
          Criterion.FUNCTION,
          Criterion.LOCATION,
          Criterion.LEVEL,
          Criterion.AVAILABILITY,
          Criterion.STYLE);

  /** Whether somebody has more points than silence would have, taken over their mentors. */
  private static boolean isAboveAverage(
      PairingModel model, ScoringProfile mentee, List<ScoringProfile> mentors) {
    var scorer = new PairScorer(model.criteria());
    var silent = empty(mentee);
    double gain =
        mentors.stream()
            .filter(mentor -> model.blocks(mentee.enrolmentId(), mentor.enrolmentId()).isEmpty())
            .mapToInt(mentor -> scorer.score(mentee, mentor) - scorer.score(silent, mentor))
            .average()
            .orElse(0);
    return gain > MARGIN;
  }

  private static ScoringProfile empty(ScoringProfile of) {
    var silent = of;
    for (var criterion : STATED) {
      silent = without(silent, criterion);
    }
    return silent;
  }

  private static ScoringProfile without(ScoringProfile of, Criterion criterion) {
    var at = of.workplace();
    boolean place = criterion == Criterion.LOCATION;
    var said = of.preferences();
    return new ScoringProfile(
        of.enrolmentId(),
        of.personId(),
        of.managers(),
        new Workplace(
            at.unit(),
            criterion == Criterion.FUNCTION ? null : at.function(),
            criterion == Criterion.LEVEL ? null : at.level(),
            place ? null : at.city(),
            place ? null : at.country(),
            at.utcOffsetMinutes(),
            place || at.assumedZone()),
        of.languages(),
        criterion == Criterion.SKILLS ? Map.of() : of.skills(),
        criterion == Criterion.INTERESTS ? Map.of() : of.interests(),
        of.waitingDays(),
        of.partners(),
        of.previousPartners(),
        new Preferences(
            criterion == Criterion.AVAILABILITY ? null : said.week(),
            criterion == Criterion.STYLE ? Style.UNKNOWN : said.style(),
            said.answers(),
            said.choices(),
            said.chosenBy()));
  }

  private static int best(PairingModel model, ScoringProfile mentee, List<ScoringProfile> mentors) {
    return mentors.stream()
        .filter(mentor -> model.blocks(mentee.enrolmentId(), mentor.enrolmentId()).isEmpty())
        .mapToInt(mentor -> model.score(mentee.enrolmentId(), mentor.enrolmentId()))
        .max()
        .orElse(0);
  }

  /** From 1 on: how many have a better best score, and oneself. */
  private static int rank(
      PairingModel model,
      ScoringProfile of,
      List<ScoringProfile> mentees,
      List<ScoringProfile> mentors) {
    int own = best(model, of, mentors);
    return 1 + (int) mentees.stream().filter(mentee -> best(model, mentee, mentors) > own).count();
  }

  private static long winner(PairingModel model) {
    return PairingSolver.exact()
        .solve(model.problem(Progress.NONE), Progress.NONE)
        .pairs()
        .get(0)
        .mentee();
  }

  private static PairingModel averaged(List<ScoringProfile> mentees, List<ScoringProfile> mentors) {
    var model = model(mentees, mentors, Weights.DEFAULT);
    return model.averaged(Averaging.of(model, Averages.NONE, ALL));
  }

  private static PairingModel model(
      List<ScoringProfile> mentees, List<ScoringProfile> mentors, Weights weights) {
    return new PairingModel(
        mentees.stream().map(one -> new Participant(one, 1)).toList(),
        mentors.stream().map(one -> new Participant(one, 1)).toList(),
        Set.of(),
        new PairingModel.Criteria(PairingRules.DEFAULT, weights, Set.of()));
  }
}
