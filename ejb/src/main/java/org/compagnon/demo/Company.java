package org.compagnon.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The invented company on a day: people, their places, and who takes part in which programme.
 *
 * @param anchor the day the data ends; everything in the past is told from here
 * @param people in an order in which managers come before their teams
 * @param cast numbers of the people whose accounts are shown
 */
record Company(
    LocalDate anchor,
    List<DemoPerson> people,
    Map<Cast, Integer> cast,
    List<DemoEnrolment> enrolments) {

  private static final long SEED = 20_260_214L;

  /** The same company for the same day, every time. */
  static Company on(LocalDate anchor) {
    List<Post> posts = new OrganisationGenerator(SEED).generate();
    List<DemoPerson> people = new PeopleGenerator(SEED + 1, anchor).generate(posts);
    Map<Cast, Integer> cast = new EnumMap<>(Cast.class);
    for (Cast role : Cast.values()) {
      cast.put(role, numberOf(role, people));
    }
    List<DemoEnrolment> enrolments = new ProfileGenerator(SEED + 2, anchor).generate(people, cast);
    return new Company(anchor, people, cast, enrolments);
  }

  /** Whether {@code other} is somewhere above {@code person} in the tree of managers. */
  boolean above(int other, int person) {
    int number = people.get(person).manager();
    while (number >= 0) {
      if (number == other) {
        return true;
      }
      number = people.get(number).manager();
    }
    return false;
  }

  DemoPerson person(Cast role) {
    return people.get(cast.get(role));
  }

  static long seed(int generator) {
    return SEED + generator;
  }

  private static int numberOf(Cast role, List<DemoPerson> people) {
    return people.stream()
        .filter(p -> p.givenName().equals(role.givenName()))
        .filter(p -> p.familyName().equals(role.familyName()))
        .findFirst()
        .orElseThrow()
        .number();
  }
}
