package org.compagnon.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.Role;
import org.compagnon.shared.Sql;

/** Tells some people of a programme: their mails and the note that they were told are one. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Telling {
  @Inject private ProgrammeRepository programmes;
  @Inject private PersonCards people;
  @Inject private Outbox outbox;
  @Inject private AccountMaking accounts;
  @Inject private AuditTrail audit;
  @Inject private Sql sql;
  @Inject private Clock clock;

  /** Writes to those of these people whom the programme is for and who were not told yet. */
  Announcement.Told tell(long programmeId, List<Long> personIds, JobContext job) {
    ProgrammeView programme = programmes.byId(programmeId).asView();
    if (programme.status() != ProgrammeStatus.PUBLISHED) {
      return new Announcement.Told(0, 0);
    }
    Instant now = clock.instant();
    LocalDate today = programme.dayAt(now);
    Set<Long> known = told(programmeId, personIds);
    List<List<?>> rows = new ArrayList<>();
    List<InviteAccount> told = new ArrayList<>();
    int eligible = 0;
    for (PersonCard person : people.byIds(personIds).values()) {
      if (isFor(programme, person, today)) {
        eligible++;
        if (!known.contains(person.id())) {
          rows.add(List.of(programmeId, person.id(), now));
          outbox.put(mail(programme, person));
          told.add(account(person));
        }
      }
    }
    accounts.forRecipients(told);
    sql.batch(
        "insert into programme_told (programme_id, person_id, told_at) values (?, ?, ?)", rows);
    job.hold();
    return new Announcement.Told(rows.size(), eligible);
  }

  /** Writes down how it ended. */
  void done(long programmeId, Announcement.Told told, JobContext job) {
    audit.record(AuditFact.of("programme.announced", "programme", programmeId).after(told));
    job.hold();
  }

  private static boolean isFor(ProgrammeView programme, PersonCard person, LocalDate today) {
    Eligibility rules = programme.eligibility();
    return rules.obstacles(person, false, today).isEmpty()
        || rules.obstacles(person, true, today).isEmpty();
  }

  private Set<Long> told(long programmeId, List<Long> personIds) {
    List<Object> values = new ArrayList<>(List.of(programmeId));
    values.addAll(personIds);
    return new HashSet<>(
        sql.list(
            "select person_id from programme_told where programme_id = ? and person_id in ("
                + Sql.marks(personIds.size())
                + ")",
            row -> row.getLong(1),
            values));
  }

  private static InviteAccount account(PersonCard person) {
    return new InviteAccount(
        person.email(), person.name(), person.id(), person.language(), Set.of(Role.PARTICIPANT));
  }

  private static Mail mail(ProgrammeView programme, PersonCard person) {
    return new Mail(
            person.email(),
            person.name(),
            person.id(),
            person.language(),
            "programme.mail.announced",
            List.of(
                programme.name().in(person.language()),
                programme.summary().in(person.language()),
                programme.timeline().enrolmentOpensOn(),
                programme.timeline().enrolmentClosesOn()),
            "/me/programmes")
        .answeredBy(programme.contact().forMails(person.language()));
  }
}
