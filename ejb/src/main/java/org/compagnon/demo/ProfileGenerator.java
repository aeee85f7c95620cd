package org.compagnon.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compagnon.demo.DemoEnrolment.Part;

/** Chooses who takes part in which programme and writes their profiles. */
final class ProfileGenerator {

  private static final List<String> STYLES =
      List.of("DIRECT", "REFLECTIVE", "STRUCTURED", "SPONTANEOUS");

  private final List<DemoSkill> skills = DemoSkill.all();
  private final List<List<String>> interests = DemoText.read("interests.txt").table("interests");
  private final Phrases phrases = new Phrases();
  private final LocalDate anchor;
  private final Dice dice;
  private final Set<Integer> busy = new HashSet<>();

  ProfileGenerator(long seed, LocalDate anchor) {
    this.dice = new Dice(seed);
    this.anchor = anchor;
  }

  /** The participants of all programmes; nobody twice in programmes that overlap. */
  List<DemoEnrolment> generate(List<DemoPerson> people, Map<Cast, Integer> cast) {
    List<DemoEnrolment> all = new ArrayList<>();
    busy.addAll(cast.values());
    for (DemoProgramme programme : DemoProgramme.values()) {
      List<DemoPerson> mentees = new ArrayList<>();
      List<DemoPerson> mentors = new ArrayList<>();
      switch (programme) {
        case RUNNING -> {
          mentees.add(people.get(cast.get(Cast.MENTEE)));
          mentors.add(people.get(cast.get(Cast.MENTOR)));
          mentors.add(people.get(cast.get(Cast.SEVERAL_ROLES)));
        }
        case ENROLMENT -> mentees.add(people.get(cast.get(Cast.SEVERAL_ROLES)));
        default -> mentors.add(people.get(cast.get(Cast.MENTOR)));
      }
      fill(mentees, programme.mentees(), people, 1, 4, programme);
      fill(mentors, programme.mentors(), people, 3, 7, programme);
      mentees.forEach(person -> all.add(enrolment(programme, person, false)));
      mentors.forEach(person -> all.add(enrolment(programme, person, true)));
      if (programme == DemoProgramme.FINISHED) {
        busy.clear();
        busy.addAll(cast.values());
      }
    }
    return List.copyOf(all);
  }

  private void fill(
      List<DemoPerson> chosen,
      int wanted,
      List<DemoPerson> people,
      int low,
      int high,
      DemoProgramme programme) {
    LocalDate start = programme.starts(anchor);
    while (chosen.size() < wanted) {
      DemoPerson person = dice.pick(people);
      boolean there = person.leftOn() == null || person.leftOn().isAfter(start.plusDays(20));
      boolean suits = person.level() >= low && person.level() <= high;
      boolean served = person.hiredOn().isBefore(programme.enrolmentOpens(anchor).minusDays(100));
      if (there && suits && served && busy.add(person.number())) {
        chosen.add(person);
      }
    }
  }

  private DemoEnrolment enrolment(DemoProgramme programme, DemoPerson person, boolean mentor) {
    Optional<Cast> role = castOf(person);
    List<DemoSkill> own =
        role.filter(known -> !known.skills().isEmpty())
            .map(
                known -> skills.stream().filter(s -> known.skills().containsKey(s.code())).toList())
            .orElseGet(() -> mentor ? offered(person) : sought(person));
    Map<String, Integer> weights = new LinkedHashMap<>();
    own.forEach(
        skill ->
            weights.put(
                skill.code(),
                role.map(known -> known.skills().get(skill.code())).orElse(dice.between(2, 5))));
    List<String> likes =
        role.map(Cast::interests).filter(known -> !known.isEmpty()).orElseGet(() -> likes(person));
    boolean paused = programme != DemoProgramme.FINISHED && dice.percent(2);
    return new DemoEnrolment(
        programme,
        person.number(),
        mentor,
        enrolledAt(programme, person),
        paused && programme == DemoProgramme.ENROLMENT
            ? anchor.plusDays(dice.between(20, 60))
            : null,
        mentor ? capacity(programme, person) : 0,
        dice.between(1, 3),
        weights,
        likes,
        texts(person, mentor, own));
  }

  private static Optional<Cast> castOf(DemoPerson person) {
    return Arrays.stream(Cast.values())
        .filter(role -> person.name().equals(role.givenName() + " " + role.familyName()))
        .findFirst();
  }

  private List<String> likes(DemoPerson person) {
    int column = "fr".equals(person.language()) ? 1 : 0;
    return dice.some(interests, dice.between(2, 4)).stream().map(row -> row.get(column)).toList();
  }

  /** In the programme that is still to be paired there are fewer places than mentees. */
  private int capacity(DemoProgramme programme, DemoPerson person) {
    boolean scarce = programme == DemoProgramme.ENROLMENT;
    List<Integer> weights = scarce ? List.of(56, 36, 8) : List.of(45, 38, 17);
    return person.level() >= 6 ? 1 : 1 + dice.weighted(weights);
  }

  private List<DemoSkill> sought(DemoPerson person) {
    List<DemoSkill> wishes = new ArrayList<>(dice.some(general(), dice.between(1, 2)));
    wishes.addAll(dice.some(skills, dice.between(1, 2)));
    return wishes.stream().distinct().toList();
  }

  private List<DemoSkill> offered(DemoPerson person) {
    List<DemoSkill> of = skills.stream().filter(skill -> skill.of(person.function())).toList();
    List<DemoSkill> offers = new ArrayList<>(dice.some(of, dice.between(2, 3)));
    offers.addAll(dice.some(general(), dice.between(2, 4)));
    return offers.stream().distinct().toList();
  }

  private List<DemoSkill> general() {
    return skills.stream().filter(DemoSkill::general).toList();
  }

  private Instant enrolledAt(DemoProgramme programme, DemoPerson person) {
    LocalDate from = programme.enrolmentOpens(anchor);
    LocalDate to = programme.enrolmentCloses(anchor);
    LocalDate until = to.isBefore(anchor) ? to : anchor.minusDays(1);
    int span = (int) (until.toEpochDay() - from.toEpochDay());
    LocalTime time = LocalTime.of(dice.between(8, 17), dice.between(0, 59), dice.between(0, 59));
    return from.plusDays(dice.between(0, span))
        .atTime(time)
        .atZone(person.site().zone())
        .toInstant();
  }

  private Map<Part, String> texts(DemoPerson person, boolean mentor, List<DemoSkill> own) {
    String language = person.language();
    Map<String, String> gaps =
        Map.of(
            "skill", own.get(0).in(language),
            "skill2", own.get(own.size() - 1).in(language),
            "function", person.function(),
            "city", person.site().city(),
            "years", String.valueOf(Math.max(2, person.years(anchor))));
    Map<Part, String> texts = new EnumMap<>(Part.class);
    List<Part> parts =
        mentor
            ? List.of(Part.EXPERIENCE, Part.COMMITMENT)
            : List.of(Part.GOAL, Part.STRENGTHS, Part.GROWTH, Part.WHY, Part.HOPED);
    List<Part> both = List.of(Part.FOCUS, Part.INDUSTRY, Part.VALUES, Part.AVAILABILITY);
    for (Part part : parts) {
      texts.put(part, phrases.one(dice, section(part), language, gaps));
    }
    for (Part part : both) {
      texts.put(part, phrases.one(dice, section(part), language, gaps));
    }
    texts.put(Part.STYLE, dice.pick(STYLES));
    return texts;
  }

  private static String section(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }
}
