package org.compagnon.pairing.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.pairing.scoring.Profiles.person;
import static org.compagnon.pairing.scoring.Profiles.scorer;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairScorerTest {

  private static final Weights SKILLS_ONLY =
      new Weights(10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, FunctionWish.SAME);

  @Test
  @DisplayName("sought skills count by their weight and by how well they are offered")
  void skillsByWeight() {
    var mentee = person(1).skills(Map.of(7L, 3, 8L, 1)).build();
    assertThat(skillScore(mentee, Map.of(7L, 3))).isEqualTo(7_500);
    assertThat(skillScore(mentee, Map.of(8L, 5))).isEqualTo(2_500);
    assertThat(skillScore(mentee, Map.of(7L, 1, 8L, 1))).isEqualTo(7_000);
    assertThat(skillScore(mentee, Map.of())).isZero();
  }

  @Test
  @DisplayName("what the mentee did not state is not counted; a mentee without wishes gets 5,000")
  void unstatedWishesDoNotCount() {
    var silent = person(1).languages().build();
    var scorer = scorer(Weights.DEFAULT);
    assertThat(scorer.score(silent, person(2).build())).isEqualTo(PairScorer.NO_WISH);
    var seeksOneSkill = person(1).languages().skills(Map.of(7L, 1)).build();
    assertThat(scorer.score(seeksOneSkill, person(2).skills(Map.of(7L, 5)).build()))
        .isEqualTo(10_000);
  }

  @Test
  @DisplayName("three common interests, or all there are, count in full")
  void interests() {
    var weights = new Weights(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, FunctionWish.SAME);
    var scorer = scorer(weights);
    var mentor = person(2).interests(Map.of("chess", "Chess", "choir", "Choir")).build();
    var one = person(1).interests(Map.of("chess", "chess")).build();
    var four = person(1).interests(Map.of("chess", "", "choir", "", "art", "", "go", "")).build();
    assertThat(scorer.score(one, mentor)).isEqualTo(10_000);
    assertThat(scorer.score(four, mentor)).isEqualTo(6_666);
  }

  @Test
  @DisplayName("the wish for another function prefers a mentor from another department")
  void function() {
    var finance = new Workplace(null, "finance", null, null, null, null);
    var sales = new Workplace(null, "sales", null, null, null, null);
    var other = scorer(new Weights(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, FunctionWish.OTHER));
    var same = scorer(new Weights(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, FunctionWish.SAME));
    var mentee = person(1).at(finance).build();
    assertThat(other.score(mentee, person(2).at(sales).build())).isEqualTo(10_000);
    assertThat(other.score(mentee, person(2).at(finance).build())).isZero();
    assertThat(same.score(mentee, person(2).at(finance).build())).isEqualTo(10_000);
  }

  @Test
  @DisplayName("places count from the same city over the same country to hours apart")
  void location() {
    var scorer = scorer(new Weights(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, FunctionWish.SAME));
    var mentee = person(1).at(place("lyon", "fr", 60)).build();
    assertThat(scorer.score(mentee, person(2).at(place("lyon", "fr", 60)).build()))
        .isEqualTo(10_000);
    assertThat(scorer.score(mentee, person(2).at(place("paris", "fr", 60)).build()))
        .isEqualTo(8_000);
    assertThat(scorer.score(mentee, person(2).at(place("berlin", "de", 60)).build()))
        .isEqualTo(6_000);
    assertThat(scorer.score(mentee, person(2).at(place("delhi", "in", 330)).build()))
        .isEqualTo(2_625);
    assertThat(scorer.score(mentee, person(2).at(place("tokyo", "jp", 540)).build())).isZero();
  }

  @Test
  @DisplayName("the ideal number of levels between counts in full, each level off a quarter less")
  void level() {
    var scorer = scorer(new Weights(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, FunctionWish.SAME));
    var mentee = person(1).level(3).build();
    assertThat(scorer.score(mentee, person(2).level(5).build())).isEqualTo(10_000);
    assertThat(scorer.score(mentee, person(2).level(6).build())).isEqualTo(7_500);
    assertThat(scorer.score(mentee, person(2).level(1).build())).isZero();
    assertThat(scorer.score(mentee, person(2).level(null).build())).isZero();
  }

  @Test
  @DisplayName("waiting gives priority that grows evenly to what its weight is worth")
  void waitingGivesPriority() {
    var scorer = scorer(new Weights(40, 20, 10, 10, 10, 10, 0, 0, 0, 0, 10, 2, FunctionWish.OTHER));
    assertThat(scorer.priority(person(1).waiting(0).build())).isZero();
    assertThat(scorer.priority(person(1).waiting(90).build())).isEqualTo(454);
    assertThat(scorer.priority(person(1).waiting(180).build())).isEqualTo(909);
    assertThat(scorer.priority(person(1).waiting(4000).build())).isEqualTo(909);
  }

  @Test
  @DisplayName("the explanation's score is the score, on 2,000 random pairs")
  void explanationAgreesWithScore() {
    var random = new Random(7);
    for (int k = 0; k < 2000; k++) {
      var scorer = scorer(randomWeights(random));
      var mentee = randomProfile(1, random);
      var mentor = randomProfile(2, random);
      var explained = scorer.explain(mentee, mentor);
      assertThat(explained.score()).isBetween(0, 10_000).isEqualTo(scorer.score(mentee, mentor));
      assertThat(explained.parts()).allSatisfy(PairScorerTest::hasSentences);
    }
  }

  private static void hasSentences(Breakdown.Part part) {
    for (var language : Language.values()) {
      assertThat(Texts.find(language, "pairing.criterion." + part.criterion())).isPresent();
      assertThat(Texts.find(language, part.reason().key())).isPresent();
    }
    assertThat(part.points()).isBetween(0, 10_000);
  }

  private static int skillScore(ScoringProfile mentee, Map<Long, Integer> offered) {
    return scorer(SKILLS_ONLY).score(mentee, person(2).skills(offered).build());
  }

  private static Workplace place(String city, String country, Integer offset) {
    return new Workplace(null, null, null, city, country, offset);
  }

  static Weights randomWeights(Random random) {
    return new Weights(
        random.nextInt(3) * 20,
        random.nextInt(3) * 10,
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        random.nextInt(101),
        0,
        0,
        0,
        0,
        random.nextInt(101),
        random.nextInt(21) - 10,
        random.nextBoolean() ? FunctionWish.SAME : FunctionWish.OTHER);
  }

  static ScoringProfile randomProfile(long id, Random random) {
    var skills = new HashMap<Long, Integer>();
    var interests = new HashMap<String, String>();
    for (int k = random.nextInt(6); k > 0; k--) {
      skills.put((long) random.nextInt(8), 1 + random.nextInt(5));
      interests.put("i" + random.nextInt(8), "I");
    }
    var workplace =
        new Workplace(
            random.nextBoolean() ? null : "u" + random.nextInt(3),
            random.nextInt(4) == 0 ? null : "f" + random.nextInt(3),
            random.nextInt(4) == 0 ? null : random.nextInt(7),
            random.nextInt(4) == 0 ? null : "c" + random.nextInt(4),
            random.nextInt(4) == 0 ? null : "n" + random.nextInt(3),
            random.nextInt(4) == 0 ? null : 30 * random.nextInt(40) - 600);
    String[] languages = {"en", "fr", "de", "hi"};
    var profile = person(id).skills(skills).interests(interests).at(workplace);
    profile.languages(languages[random.nextInt(2)], languages[2 + random.nextInt(2)]);
    return profile.waiting(random.nextInt(300)).build();
  }
}
