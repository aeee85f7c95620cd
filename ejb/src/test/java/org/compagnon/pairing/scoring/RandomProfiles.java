package org.compagnon.pairing.scoring;

import static org.compagnon.pairing.scoring.Profiles.person;

import java.util.HashMap;
import java.util.Random;
import java.util.stream.LongStream;

/** Profiles and rules at random: few values of everything, much unknown, lines with circles. */
final class RandomProfiles {

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
        one.previousPartners());
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
        random.nextBoolean() ? 0 : random.nextInt(8_000));
  }
}
