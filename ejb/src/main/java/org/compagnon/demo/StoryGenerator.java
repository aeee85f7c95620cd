package org.compagnon.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells what pairs did: most meet monthly, some fall silent, a few stop early and kindly. */
final class StoryGenerator {

  static final List<String> EARLY_REASONS =
      List.of("GOAL_REACHED", "TIME", "CALENDARS", "OTHER_EXPERTISE", "NEW_ROLE", "UNSAID");

  private final Phrases phrases = new Phrases();
  private final LocalDate anchor;
  private final Dice dice;

  StoryGenerator(long seed, LocalDate anchor) {
    this.dice = new Dice(seed);
    this.anchor = anchor;
  }

  /**
   * The story of one pair.
   *
   * @param steady true for a pair that must be going on and meeting, whatever the dice say
   */
  Story story(DemoProgramme programme, DemoPerson mentee, DemoPerson mentor, boolean steady) {
    LocalDate start = programme.starts(anchor);
    LocalDate close = programme.closes(anchor);
    boolean over = close.isBefore(anchor);
    LocalDate until = over ? close : anchor;
    LocalDate leaves = earliest(mentee.leftOn(), mentor.leftOn());
    if (leaves != null && leaves.isBefore(until)) {
      Ending why = new Ending("LEFT", false);
      return ended(start, leaves.minusDays(2), mentee, mentor, why);
    }
    if (!steady && dice.percent(over ? 14 : 6)) {
      int days = (int) (until.toEpochDay() - start.toEpochDay());
      LocalDate stop = start.plusDays(dice.between(days / 3, days - 8));
      return ended(start, stop, mentee, mentor, new Ending(dice.pick(EARLY_REASONS), false));
    }
    if (over) {
      return ended(start, close, mentee, mentor, new Ending("GOAL_REACHED", true));
    }
    boolean quiet = !steady && dice.percent(14);
    LocalDate last = quiet ? anchor.minusDays(dice.between(52, 100)) : anchor.minusDays(1);
    return new Story(meetings(start, last, mentee, mentor), null);
  }

  private record Ending(String reason, boolean completed) {}

  private Story ended(
      LocalDate start, LocalDate stop, DemoPerson mentee, DemoPerson mentor, Ending why) {
    boolean byMentor = dice.percent(35);
    DemoPerson author = byMentor ? mentor : mentee;
    String thanks =
        dice.percent(70) ? phrases.one(dice, "thanks", author.language(), Map.of()) : null;
    Instant at = moment(stop, author.site().zone());
    return new Story(
        meetings(start, stop.minusDays(1), mentee, mentor),
        new Story.Ending(at, why.completed(), byMentor, why.reason(), thanks));
  }

  private List<Story.Meeting> meetings(
      LocalDate start, LocalDate last, DemoPerson mentee, DemoPerson mentor) {
    List<Story.Meeting> held = new ArrayList<>();
    List<String> topics = phrases.of("topic", mentee.language());
    boolean together = mentee.site().equals(mentor.site());
    LocalDate day = workday(start.plusDays(dice.between(2, 14)));
    while (!day.isAfter(last)) {
      ZoneId zone = mentee.site().zone();
      String topic = held.isEmpty() ? topics.get(0) : dice.pick(topics);
      String channel = together && dice.percent(60) ? "IN_PERSON" : "VIDEO";
      held.add(
          new Story.Meeting(
              slot(day, zone, mentor.site().zone()),
              zone,
              15 * dice.between(2, 5),
              dice.percent(7) ? "PHONE" : channel,
              dice.percent(85) ? topic : null,
              dice.percent(25)));
      day = workday(day.plusDays(dice.between(21, 39)));
    }
    return held;
  }

  /** A quarter of an hour in which both zones are at work, in the mentee's zone. */
  private Instant slot(LocalDate day, ZoneId mentee, ZoneId mentor) {
    boolean ocean = !mentee.getId().split("/")[0].equals(mentor.getId().split("/")[0]);
    boolean west = mentee.getId().startsWith("America");
    int low = ocean ? (west ? 8 : 14) : 9;
    int hour = dice.between(low, ocean ? low + 2 : 16);
    return day.atTime(hour, 15 * dice.between(0, 3)).atZone(mentee).toInstant();
  }

  private Instant moment(LocalDate day, ZoneId zone) {
    return workday(day)
        .atTime(LocalTime.of(dice.between(9, 17), dice.between(0, 59)))
        .atZone(zone)
        .toInstant();
  }

  private static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
