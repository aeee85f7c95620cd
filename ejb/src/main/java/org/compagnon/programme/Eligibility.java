package org.compagnon.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.compagnon.organisation.PersonCard;

/**
 * Who may take part (S93). Only people who work here; empty lists and nulls set no condition; what
 * is not known of a person does not exclude them (PR3).
 *
 * @param minMonthsOfService whole months since they were hired, 0 to 600
 * @param countries ISO codes as people have them; case does not matter
 * @param units departments as people have them; case does not matter
 * @param menteeMinLevel least level of a mentee, or null
 * @param menteeMaxLevel greatest level of a mentee, or null
 * @param mentorMinLevel least level of a mentor, or null
 * @param mentorMaxLevel greatest level of a mentor, or null
 */
public record Eligibility(
    int minMonthsOfService,
    List<String> countries,
    List<String> units,
    Integer menteeMinLevel,
    Integer menteeMaxLevel,
    Integer mentorMinLevel,
    Integer mentorMaxLevel)
    implements Serializable {
  /** Everybody who works here. */
  public static final Eligibility EVERYBODY =
      new Eligibility(0, List.of(), List.of(), null, null, null, null);

  /** Copies the lists without blanks; null becomes empty. */
  public Eligibility {
    countries = cleaned(countries);
    units = cleaned(units);
  }

  /**
   * Why a person may not take part, each reason with its remedy or limit; empty if they may.
   *
   * @param asMentor in which role
   * @param today in the programme's zone
   */
  public List<Obstacle> obstacles(PersonCard person, boolean asMentor, LocalDate today) {
    List<Obstacle> found = new ArrayList<>();
    if (!person.active()) {
      found.add(new Obstacle("programme.obstacle.left", List.of()));
    }
    LocalDate hired = person.hiredOn();
    if (hired != null && hired.plusMonths(minMonthsOfService).isAfter(today)) {
      found.add(
          new Obstacle(
              "programme.obstacle.service",
              List.of(minMonthsOfService, hired.plusMonths(minMonthsOfService))));
    }
    place(person.country(), countries, "programme.obstacle.country", found);
    place(person.unit(), units, "programme.obstacle.unit", found);
    level(person.level(), asMentor, found);
    return found;
  }

  private static void place(String actual, List<String> allowed, String key, List<Obstacle> found) {
    if (actual != null
        && !allowed.isEmpty()
        && allowed.stream().noneMatch(one -> one.equalsIgnoreCase(actual.strip()))) {
      found.add(new Obstacle(key, List.of(String.join(", ", allowed))));
    }
  }

  private void level(Integer level, boolean asMentor, List<Obstacle> found) {
    Integer least = asMentor ? mentorMinLevel : menteeMinLevel;
    Integer most = asMentor ? mentorMaxLevel : menteeMaxLevel;
    if (level != null && least != null && level < least) {
      found.add(new Obstacle("programme.obstacle.levelBelow", List.of(least)));
    }
    if (level != null && most != null && level > most) {
      found.add(new Obstacle("programme.obstacle.levelAbove", List.of(most)));
    }
  }

  private static List<String> cleaned(List<String> texts) {
    return texts == null
        ? List.of()
        : texts.stream()
            .filter(text -> text != null && !text.isBlank())
            .map(String::strip)
            .distinct()
            .toList();
  }
}
