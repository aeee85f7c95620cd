package org.compagnon.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A participant of a demo programme with the whole profile.
 *
 * @param person number of the person
 * @param enrolledAt moment of enrolment, never after the anchor
 * @param pausedUntil null unless paused
 * @param capacity mentees at once for a mentor; 0 for a mentee
 * @param skills weight (1 to 5) by skill code: sought by a mentee, offered by a mentor
 * @param texts profile texts; a part that does not belong to the role is absent
 */
record DemoEnrolment(
    DemoProgramme programme,
    int person,
    boolean mentor,
    Instant enrolledAt,
    LocalDate pausedUntil,
    int capacity,
    int hoursPerMonth,
    Map<String, Integer> skills,
    List<String> interests,
    Map<Part, String> texts) {

  /** Parts of a profile. */
  enum Part {
    GOAL,
    STRENGTHS,
    GROWTH,
    WHY,
    HOPED,
    EXPERIENCE,
    COMMITMENT,
    FOCUS,
    INDUSTRY,
    VALUES,
    AVAILABILITY,
    STYLE
  }
}
