package org.compagnon.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.compagnon.notification.Mail;
import org.compagnon.notification.WrittenMail;
import org.compagnon.settings.Setting;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Language;

/**
 * Writes the mails that the running programme would have sent: kept to be looked at, never sent,
 * whatever the settings say.
 */
final class MailLoader {
  private final Inserts inserts;
  private final Company company;
  private final PeopleLoader people;
  private final List<Object[]> rows = new ArrayList<>();

  MailLoader(Inserts inserts, Company company, PeopleLoader people) {
    this.inserts = inserts;
    this.company = company;
    this.people = people;
  }

  void load(PairLoader pairs, SurveyLoader surveys) {
    DemoProgramme running = DemoProgramme.RUNNING;
    Instant published = pairs.publishedAt(running);
    for (PairLoader.Pair pair : pairs.pairs()) {
      if (pair.programme() == running) {
        DemoPerson mentee = person(pair.mentee());
        DemoPerson mentor = person(pair.mentor());
        paired(mentee, mentor, "pairing.mail.yourMentor", published);
        paired(mentor, mentee, "pairing.mail.yourMentee", published);
      }
    }
    Instant launched = surveys.opened().atTime(7, 30).toInstant(ZoneOffset.UTC);
    LocalDate last = surveys.opened().plusDays(SurveyLoader.DAYS_OPEN);
    for (SurveyLoader.Invitation invitation : surveys.invitations()) {
      if (invitation.programme() == running) {
        DemoPerson to = company.people().get(invitation.person());
        List<Object> words = List.of(SurveyLoader.RUNNING_NAME, day(to, last));
        String path = "/me/evaluation?id=" + invitation.id();
        add(to, "evaluation.mail.inviteAnonymous", words, path, launched);
      }
    }
    inserts.rows(
        "outbox_message",
        """
        id, message_id, recipient, person_id, language, template, subject, text_body, html_body,
        status, attempts, next_try_at, created_at, version""",
        rows);
  }

  private void paired(DemoPerson to, DemoPerson partner, String template, Instant at) {
    LocalDate starts = DemoProgramme.RUNNING.starts(company.anchor());
    String introduction =
        "%s (%s, %s)".formatted(partner.name(), partner.title(), partner.site().city());
    List<Object> words =
        List.of(
            introduction,
            DemoProgramme.RUNNING.programmeName(to.language(), company.anchor()),
            day(to, starts),
            partner.givenName(),
            partner.email());
    add(to, template, words, "/home", at);
  }

  private void add(DemoPerson to, String template, List<Object> words, String path, Instant at) {
    long person = people.id(to.number());
    Mail mail =
        new Mail(
            to.email(), to.givenName(), person, Language.of(to.language()), template, words, path);
    WrittenMail written = WrittenMail.of(mail, Setting.BASE_URL.text());
    rows.add(
        new Object[] {
          inserts.id("outbox_message"),
          "<" + Hashes.newToken() + "@compagnon>",
          to.email(),
          person,
          to.language(),
          template,
          written.subject(),
          written.text(),
          written.html(),
          "SHOWN",
          0,
          at,
          at,
          0
        });
  }

  private static String day(DemoPerson to, LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(Language.of(to.language()).locale())
        .format(day);
  }

  private DemoPerson person(int place) {
    return company.people().get(company.enrolments().get(place).person());
  }
}
