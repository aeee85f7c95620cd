package org.compagnon.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.compagnon.audit.AuditTrail;
import org.compagnon.shared.Json;

/** Writes the audit trail of what the demo's people did, as the rooms would have written it. */
final class TrailLoader {
  private static final int NOBODY = -1;

  private final Inserts inserts;
  private final Company company;
  private final PeopleLoader people;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(
      Instant at, int actor, String action, String type, long subject, Object after) {}

  /** What is told of an enrolment. */
  public record Enrolled(long programmeId, String role) {}

  /** What is told of a round that was published. */
  public record Published(int pairs, int unpaired) {}

  /** What is told of a meeting. */
  public record Held(
      long relationshipId, String heldAt, String timeZone, int minutes, String channel) {}

  /** What is told of an ending. */
  public record Ended(String status) {}

  TrailLoader(Inserts inserts, Company company, PeopleLoader people) {
    this.inserts = inserts;
    this.company = company;
    this.people = people;
  }

  void load(
      ProgrammeLoader programmes, PairLoader pairs, MeetingLoader meetings, SurveyLoader surveys) {
    for (DemoProgramme programme : DemoProgramme.values()) {
      programme(programme, programmes.id(programme));
      if (programme != DemoProgramme.ENROLMENT) {
        surveys(programme, surveys.wave(programme));
        pairing(programme, programmes.id(programme), pairs);
      }
    }
    for (int i = 0; i < company.enrolments().size(); i++) {
      DemoEnrolment enrolment = company.enrolments().get(i);
      Enrolled after =
          new Enrolled(
              programmes.id(enrolment.programme()), enrolment.mentor() ? "MENTOR" : "MENTEE");
      add(
          enrolment.enrolledAt(),
          enrolment.person(),
          "enrolment.enrol",
          "enrolment",
          programmes.enrolment(i),
          after);
    }
    pairs.pairs().forEach(this::pair);
    meetings.logged().forEach(this::meeting);
    write();
  }

  private void programme(DemoProgramme programme, long id) {
    Instant created =
        programme
            .enrolmentOpens(company.anchor())
            .minusDays(20)
            .atTime(9, 30)
            .toInstant(ZoneOffset.UTC);
    office(created, "programme.create", "programme", id, null);
    office(created.plus(Duration.ofDays(6)), "programme.publish", "programme", id, null);
  }

  private void pairing(DemoProgramme programme, long programmeId, PairLoader pairs) {
    Instant published = pairs.publishedAt(programme);
    long round = pairs.round(programme);
    int made = (int) pairs.pairs().stream().filter(p -> p.programme() == programme).count();
    office(published.minusSeconds(7_260), "pairing.round.start", "pairingRound", round, null);
    office(
        published,
        "pairing.round.publish",
        "pairingRound",
        round,
        new Published(made, programme.mentees() - made));
    office(published, "relationship.pairs.make", "programme", programmeId, null);
  }

  private void surveys(DemoProgramme programme, long wave) {
    boolean over = programme == DemoProgramme.FINISHED;
    LocalDate opens =
        over ? programme.closes(company.anchor()).minusDays(7) : company.anchor().minusDays(4);
    Instant launched = opens.atTime(7, 30).toInstant(ZoneOffset.UTC);
    office(launched, "evaluation.wave.launch", "wave", wave, null);
    if (over) {
      office(launched.plus(Duration.ofDays(22)), "evaluation.wave.close", "wave", wave, null);
    }
  }

  private void meeting(MeetingLoader.Logged logged) {
    Story.Meeting meeting = logged.meeting();
    add(
        logged.at(),
        logged.author(),
        "meeting.meeting.log",
        "meeting",
        logged.id(),
        new Held(
            logged.relationship(),
            meeting.heldAt().toString(),
            meeting.zone().getId(),
            meeting.minutes(),
            meeting.channel()));
  }

  private void pair(PairLoader.Pair pair) {
    Story.Ending ending = pair.story().ending();
    if (ending != null && !ending.completed()) {
      add(
          ending.at(),
          NOBODY,
          "relationship.pair.end",
          "relationship",
          pair.relationship(),
          new Ended("ENDED"));
    }
  }

  private void office(Instant at, String action, String type, long subject, Object after) {
    add(at, company.cast().get(Cast.ADMINISTRATOR), action, type, subject, after);
  }

  private void add(Instant at, int actor, String action, String type, long subject, Object after) {
    entries.add(new Entry(at, actor, action, type, subject, after));
  }

  private void write() {
    entries.sort(Comparator.comparing(Entry::at));
    List<Object[]> rows = new ArrayList<>();
    for (Entry entry : entries) {
      boolean signed = entry.actor() != NOBODY;
      rows.add(
          new Object[] {
            inserts.id("audit_entry"),
            entry.at(),
            signed ? people.account(entry.actor()) : null,
            signed ? people.login(entry.actor()) : AuditTrail.UNSIGNED,
            entry.action(),
            entry.type(),
            String.valueOf(entry.subject()),
            entry.after() == null ? null : Json.write(entry.after()),
            signed
                ? UUID.nameUUIDFromBytes(
                        (entry.action() + entry.at()).getBytes(StandardCharsets.UTF_8))
                    .toString()
                : AuditTrail.UNSIGNED
          });
    }
    inserts.rows(
        "audit_entry",
        """
        id, at, actor_id, actor_name, action, subject_type, subject_id, after_state, request_id""",
        rows);
  }
}
