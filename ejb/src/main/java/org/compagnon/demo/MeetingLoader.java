package org.compagnon.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Writes the meetings that pairs held, and pauses one pair. */
final class MeetingLoader {
  private static final int PAUSED_PAIR = 4;

  private final Inserts inserts;
  private final Company company;
  private final PeopleLoader people;
  private final ProgrammeLoader programmes;
  private final List<Logged> logged = new ArrayList<>();

  /** A meeting as somebody wrote it down. */
  record Logged(long id, long relationship, int author, Instant at, Story.Meeting meeting) {}

  MeetingLoader(Inserts inserts, Company company, PeopleLoader people, ProgrammeLoader programmes) {
    this.inserts = inserts;
    this.company = company;
    this.people = people;
    this.programmes = programmes;
  }

  /** All meetings that were loaded. */
  List<Logged> logged() {
    return List.copyOf(logged);
  }

  void load(List<PairLoader.Pair> pairs) {
    List<Object[]> rows = new ArrayList<>();
    for (PairLoader.Pair pair : pairs) {
      for (Story.Meeting meeting : pair.story().meetings()) {
        int place = meeting.byMentor() ? pair.mentor() : pair.mentee();
        int author = company.enrolments().get(place).person();
        Instant at = meeting.heldAt().plus(Duration.ofMinutes(meeting.minutes() + 25L));
        Logged entry = new Logged(inserts.id("meeting"), pair.relationship(), author, at, meeting);
        logged.add(entry);
        rows.add(
            new Object[] {
              entry.id(),
              pair.relationship(),
              meeting.heldAt(),
              meeting.zone().getId(),
              meeting.minutes(),
              meeting.channel(),
              meeting.topic(),
              people.id(author),
              at,
              0
            });
      }
    }
    inserts.rows(
        "meeting",
        """
        id, relationship_id, held_at, time_zone, minutes, channel, topic, logged_by, logged_at,
        version""",
        rows);
    pause(pairs);
  }

  /** Somebody of the running programme needs a pause; nobody is told why (S68). */
  private void pause(List<PairLoader.Pair> pairs) {
    pairs.stream()
        .filter(pair -> pair.programme() == DemoProgramme.RUNNING)
        .filter(pair -> pair.story().ending() == null)
        .filter(pair -> !pair.steady())
        .skip(PAUSED_PAIR)
        .findFirst()
        .ifPresent(
            pair ->
                inserts.batch(
                    "update enrolment set status = 'PAUSED', paused_until = ? where id = ?",
                    List.<Object[]>of(
                        new Object[] {
                          company.anchor().plusDays(24), programmes.enrolment(pair.mentee())
                        })));
  }
}
