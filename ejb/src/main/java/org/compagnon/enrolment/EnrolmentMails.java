package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.organisation.PersonCard;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.shared.Texts;

/** Tells people what happened to their part in a programme. */
@ApplicationScoped
class EnrolmentMails {
  private static final String PATH = "/me/programmes";

  @Inject private Outbox outbox;

  /**
   * Welcome, and what happens next by when.
   *
   * @param since from when waiting counts
   */
  void enrolled(PersonCard person, ProgrammeView programme, EnrolmentRole role, Instant since) {
    put(
        person,
        role == EnrolmentRole.MENTOR ? "enrolledMentor" : "enrolledMentee",
        programme,
        programme.timeline().pairingBy(),
        programme.dayAt(since));
  }

  /** An administrator asks somebody to take part. */
  void invited(PersonCard person, ProgrammeView programme) {
    outbox.put(
        new Mail(
                person.email(),
                person.name(),
                person.id(),
                person.language(),
                "enrolment.mail.invited",
                List.of(
                    programme.name().in(person.language()),
                    programme.summary().in(person.language()),
                    programme.timeline().enrolmentOpensOn(),
                    programme.timeline().enrolmentClosesOn()),
                PATH)
            .answeredBy(programme.contact().forMails(person.language())));
  }

  /** An administrator withdrew somebody. */
  void withdrawn(PersonCard person, ProgrammeView programme) {
    put(person, "withdrawn", programme, programme.timeline().enrolmentClosesOn());
  }

  /** An administrator paused somebody. */
  void paused(PersonCard person, ProgrammeView programme, LocalDate until) {
    put(person, "paused", programme, until);
  }

  private void put(PersonCard person, String template, ProgrammeView programme, LocalDate day) {
    put(person, template, programme, day, day);
  }

  private void put(
      PersonCard person, String template, ProgrammeView programme, LocalDate day, LocalDate since) {
    outbox.put(
        new Mail(
                person.email(),
                person.name(),
                person.id(),
                person.language(),
                "enrolment.mail." + template,
                List.of(programme.name().in(person.language()), day, ask(programme, person), since),
                PATH)
            .answeredBy(programme.contact().forMails(person.language())));
  }

  /** Where doubts go; empty while nobody is known who answers them. */
  private static String ask(ProgrammeView programme, PersonCard person) {
    return programme.contact().isKnown()
        ? Texts.say(person.language(), "enrolment.mail.ask", programme.contact().name())
        : "";
  }
}
