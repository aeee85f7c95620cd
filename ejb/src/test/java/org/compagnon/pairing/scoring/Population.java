package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * An invented organisation of any size for measurements: functions and places of very different
 * size, skills that cluster by function, a tree of managers with nine reports each, mentors further
 * up in it. The same numbers and seed give the same people.
 */
final class Population {

  private static final int FUNCTIONS = 20;
  private static final int PLACES = 40;
  private static final int SKILLS = 160;
  private static final int INTERESTS = 120;
  private static final String[] LANGUAGES = {"en", "fr", "de", "es", "it", "pt", "pl", "hi", "ja"};

  private final SplittableRandom random;
  private final int people;
  private final Map<Integer, List<Long>> lines = new HashMap<>();

  final List<ScoringProfile> mentees = new ArrayList<>();
  final List<ScoringProfile> mentors = new ArrayList<>();

  Population(int menteeCount, int mentorCount, long seed) {
    random = new SplittableRandom(seed);
    people = menteeCount + mentorCount;
    int[] order = shuffled(people);
    Arrays.sort(order, 0, mentorCount);
    for (int k = 0; k < people; k++) {
      boolean mentor = k < mentorCount;
      (mentor ? mentors : mentees).add(profile(order[k], mentor));
    }
  }

  private int[] shuffled(int count) {
    int[] order = new int[count];
    for (int k = 0; k < count; k++) {
      int at = random.nextInt(k + 1);
      order[k] = order[at];
      order[at] = k;
    }
    return order;
  }

  /** Position 0 is the head of the organisation; the manager of p is (p - 1) / 9. */
  private List<Long> line(int position) {
    var known = lines.get(position);
    if (known == null) {
      var line = new ArrayList<Long>();
      if (position > 0) {
        int manager = (position - 1) / 9;
        line.add((long) manager);
        line.addAll(line(manager));
      }
      known = List.copyOf(line);
      lines.put(position, known);
    }
    return known;
  }

  private ScoringProfile profile(int position, boolean mentor) {
    int function = skewed(FUNCTIONS);
    int place = skewed(PLACES);
    var workplace =
        new Workplace(
            "unit " + position / 30,
            "function " + function,
            mentor ? 4 + (int) (random.nextDouble() * 5) : 1 + (int) (random.nextDouble() * 5),
            "city " + place,
            "country " + place / 3,
            60 * (place / 4 - 3));
    return new ScoringProfile(
        people + position,
        position,
        line(position),
        workplace,
        languages(place),
        skills(function, mentor ? 12 : 5),
        interests(mentor ? 7 : 4),
        mentor ? 0 : random.nextInt(200),
        Set.of(),
        random.nextInt(5) == 0 ? Set.of((long) random.nextInt(people)) : Set.of(),
        preferences(place));
  }

  /** Two of three people say when they can meet, half of them how they like to talk. */
  private Preferences preferences(int place) {
    return new Preferences(
        random.nextInt(3) == 0
            ? null
            : WeekHours.of(random.nextInt(1 << WeekHours.HALF_DAYS), 60 * (place / 4 - 3)),
        random.nextBoolean()
            ? Style.UNKNOWN
            : new Style(1 + random.nextInt(5), 1 + random.nextInt(5), null),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private List<String> languages(int place) {
    var local = LANGUAGES[place % LANGUAGES.length];
    var languages = new ArrayList<>(List.of(local));
    if (!local.equals("en") && random.nextInt(10) < 7) {
      languages.add("en");
    }
    return languages;
  }

  private Map<Long, Integer> skills(int function, int about) {
    var skills = new HashMap<Long, Integer>();
    for (int k = about / 2 + random.nextInt(about); k >= 0; k--) {
      boolean own = random.nextInt(10) < 6;
      long skill = own ? function * 8L + random.nextInt(8) : skewed(SKILLS);
      skills.put(skill, 1 + random.nextInt(5));
    }
    return skills;
  }

  private Map<String, String> interests(int about) {
    var interests = new HashMap<String, String>();
    for (int k = random.nextInt(2 * about); k >= 0; k--) {
      interests.put("interest " + skewed(INTERESTS), "Interest");
    }
    return interests;
  }

  /** A number below {@code most}, small ones far more often. */
  private int skewed(int most) {
    double draw = random.nextDouble();
    return (int) (most * draw * draw);
  }
}
