package org.compagnon.waiting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which skills a programme is short of, and what that is drawn from.
 *
 * @param skills every skill that somebody seeks, the shortest then first
 * @param basis what the forecast is drawn from
 */
public record Forecast(List<SkillForecast> skills, Basis basis) implements Serializable {

  /** Copies the list. */
  public Forecast {
    skills = List.copyOf(skills);
  }

  /** The skills that are or will be short, the shortest then first. */
  public List<SkillForecast> shortages() {
    return skills.stream().filter(SkillForecast::isShort).toList();
  }

  /**
   * The source of a forecast: the programme's own enrolments.
   *
   * @param nextPairing the day it looks ahead to; null where no pairing is planned: then it says
   *     the same as today
   * @param lookedBack days of enrolment it looks back on, at most 56
   * @param ahead days of enrolment still to come before the next pairing
   * @param newMentees mentees who enrolled in the days looked back on
   * @param newMentors mentors who did
   * @param reliable whether it looks ahead at all: at least a week and ten people to look back on
   */
  public record Basis(
      LocalDate nextPairing,
      int lookedBack,
      int ahead,
      long newMentees,
      long newMentors,
      boolean reliable)
      implements Serializable {}
}
