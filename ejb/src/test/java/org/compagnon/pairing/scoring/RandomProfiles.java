package org.compagnon.pairing.scoring;

import static org.compagnon.pairing.scoring.Profiles.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Profiles and rules at random: few values of everything, much unknown, lines with circles. */
final class RandomProfiles {

  static final Map<Long, Set<Long>> RELATED =
      Map.of(0L, Set.of(1L, 2L), 1L, Set.of(0L), 2L, Set.of(0L), 5L, Set.of(9L), 9L, Set.of(5L));

  private static final String[] LANGUAGES = {"en", "fr", "de", "hi", "pt"};

  private RandomProfiles() {}

  static ScoringProfile profile(long id, int people, Random random) {
    var skills = new HashMap<Long, Integer>();
    var interests = new HashMap<String, String>();
    for (int k = random.nextInt(6); k > 0; k--) {
      skills.put((long) random.nextInt(8), random.nextInt(6));
      interests.put("i" + random.nextInt(random.nextBoolean() ? 5 : 200), "I");
    }
    var profile = person(id).skills(skills).interests(interests).at(workplace(random));
    profile.managers(people(random.nextInt(4), people, random));
    profile.partners(people(random.nextInt(3), people, random));
    profile.present(people(random.nextInt(2), people, random));
    profile.preferences(preferences(people, random));
    if (random.nextInt(8) == 0) {
      return profile.languages().build();
    }
    int first = random.nextInt(LANGUAGES.length);
    int second = random.nextInt(LANGUAGES.length);
    return first == second
        ? profile.languages(LANGUAGES[first]).build()
        : profile.languages(LANGUAGES[first], LANGUAGES[second]).build();
  }

  /** The same person with another enrolment. */
  static ScoringProfile sameAs(ScoringProfile one, long enrolmentId) {
    return new ScoringProfile(
        enrolmentId,
        one.personId(),
        one.managers(),
        one.workplace(),
        one.languages(),
        one.skills(),
        one.interests(),
        0,
        one.partners(),
        one.previousPartners(),
        one.preferences());
  }

  private static Preferences preferences(int people, Random random) {
    Integer offset = random.nextInt(5) == 0 ? null : 30 * random.nextInt(40) - 600;
    var week = offset == null ? null : WeekHours.of(random.nextInt(1 << 15), offset);
    if (random.nextInt(12) == 0) {
      week = WeekHours.of(0, 0);
    }
    var answers = new HashMap<String, String>();
    if (random.nextBoolean()) {
      answers.put("choice", "o" + random.nextInt(4));
    }
    if (random.nextBoolean()) {
      answers.put("choices", random.nextBoolean() ? "o1|o3" : "o" + random.nextInt(4));
    }
    if (random.nextBoolean()) {
      answers.put("number", String.valueOf(random.nextInt(25) - 2));
    }
    if (random.nextBoolean()) {
      answers.put("yes", random.nextBoolean() ? "yes" : "no");
    }
    return new Preferences(
        week,
        new Style(scale(random), scale(random), scale(random)),
        answers,
        hopes(people, random),
        hopes(people, random));
  }

  private static Integer scale(Random random) {
    return random.nextBoolean() ? null : 1 + random.nextInt(5);
  }

  private static Map<Long, Integer> hopes(int people, Random random) {
    var hopes = new HashMap<Long, Integer>();
    for (int place = random.nextInt(5); place > 0; place--) {
      hopes.put(1L + random.nextInt(Math.max(people, 31)), place);
    }
    return hopes;
  }

  static Weights weights(Random random) {
    var some = PairScorerTest.randomWeights(random);
    return new Weights(
        some.skills(),
        some.interests(),
        some.function(),
        some.location(),
        some.level(),
        some.language(),
        random.nextInt(3) * 30,
        random.nextInt(3) * 30,
        random.nextInt(3) * 30,
        random.nextInt(3) * 30,
        some.waiting(),
        some.idealLevelGap(),
        some.functionWish());
  }

  static List<FieldCriterion> fields(Random random) {
    var options = List.of("o0", "o1", "o2", "o3");
    return Stream.of(
            new Question("choice", Question.Kind.CHOICE, "C", "C", options, 0, 0),
            new Question("choices", Question.Kind.CHOICES, "M", "M", options, 0, 0),
            new Question("number", Question.Kind.NUMBER, "N", "N", List.of(), 0, 20),
            new Question("yes", Question.Kind.YES_NO, "Y", "Y", List.of(), 0, 0))
        .filter(question -> random.nextBoolean())
        .map(
            question ->
                new FieldCriterion(
                    question,
                    new FieldWish(
                        question.code(),
                        random.nextInt(3) * 20,
                        Likeness.values()[random.nextInt(3)],
                        random.nextInt(4) == 0)))
        .toList();
  }

  private static Long[] people(int most, int people, Random random) {
    return LongStream.range(0, most)
        .map(k -> 1 + random.nextInt(Math.max(people, 31)))
        .distinct()
        .boxed()
        .toArray(Long[]::new);
  }

  private static Workplace workplace(Random random) {
    return new Workplace(
        random.nextBoolean() ? null : "u" + random.nextInt(5),
        random.nextInt(4) == 0 ? null : "f" + random.nextInt(3),
        random.nextInt(4) == 0 ? null : random.nextInt(7) - 1,
        random.nextInt(4) == 0 ? null : "c" + random.nextInt(4),
        random.nextInt(4) == 0 ? null : "n" + random.nextInt(3),
        random.nextInt(4) == 0 ? null : 30 * random.nextInt(40) - 600);
  }

  static PairingRules rules(Random random) {
    Integer low = random.nextBoolean() ? null : random.nextInt(4) - 2;
    Integer high = random.nextBoolean() ? null : (low == null ? 0 : low) + random.nextInt(4);
    return new PairingRules(
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextBoolean(),
        low,
        high,
        random.nextBoolean() ? Place.ANYWHERE : Place.values()[random.nextInt(3)],
        random.nextBoolean() ? null : random.nextInt(12),
        random.nextBoolean() ? null : 1 + random.nextInt(12),
        random.nextBoolean() ? 0 : random.nextInt(8_000));
  }
}
