package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compagnon.enrolment.PartnerLine;
import org.compagnon.enrolment.PartnerWords;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.shared.Language;
import org.compagnon.shared.Sql;
import org.compagnon.shared.Texts;

/** Tells the two people of each pair, in their own language, that it exists or no longer does. */
@ApplicationScoped
class PairingMail {

  private static final String RECIPIENTS =
      """
      select id, given_name, family_name, email, language, job_title, city from person
      where id in (select mentee_person_id from round_pair where round_id = ?)
        or id in (select mentor_person_id from round_pair where round_id = ?)""";
  private static final String HOME = "/home";
  private static final int AT_ONCE = 500;

  @Inject private Sql sql;
  @Inject private Outbox outbox;
  @Inject private PartnerWords words;
  @Inject private ProgrammeLookup programmes;

  private record Recipient(
      long id,
      String givenName,
      String familyName,
      String email,
      Language language,
      String jobTitle,
      String city) {

    String name() {
      return givenName + " " + familyName;
    }

    /** Job title and city, whichever is known; the name where neither is. */
    String introduction() {
      var known = Stream.of(jobTitle, city).filter(Objects::nonNull).toList();
      return known.isEmpty()
          ? name()
          : name() + " (" + known.stream().collect(Collectors.joining(", ")) + ")";
    }
  }

  void tellPublished(
      long roundId,
      ProgrammeFacts programme,
      LocalDate startsOn,
      List<PairingPublished.Pair> pairs) {
    var people = recipients(roundId);
    for (int from = 0; from < pairs.size(); from += AT_ONCE) {
      var some = pairs.subList(from, Math.min(pairs.size(), from + AT_ONCE));
      var said =
          words.of(
              some.stream()
                  .flatMap(p -> Stream.of(p.menteeEnrolmentId(), p.mentorEnrolmentId()))
                  .toList());
      for (var pair : some) {
        var mentee = people.get(pair.menteePersonId());
        var mentor = people.get(pair.mentorPersonId());
        var ofMentor = lines(said.lines(pair.mentorEnrolmentId(), mentee.language()));
        var ofMentee = lines(said.lines(pair.menteeEnrolmentId(), mentor.language()));
        put(mentee, mentor, "pairing.mail.yourMentor", programme, startsOn, ofMentor);
        put(mentor, mentee, "pairing.mail.yourMentee", programme, startsOn, ofMentee);
      }
    }
  }

  /** What the partner said, a paragraph each. */
  private static String lines(List<PartnerLine> said) {
    return said.stream()
        .map(line -> line.label() + ":\n" + line.text())
        .collect(Collectors.joining("\n\n"));
  }

  void tellUndone(long roundId, ProgrammeFacts programme, List<PairingPublished.Pair> pairs) {
    var people = recipients(roundId);
    for (var pair : pairs) {
      var mentee = people.get(pair.menteePersonId());
      var mentor = people.get(pair.mentorPersonId());
      put(mentee, mentor, "pairing.mail.undone", programme, programme.startsOn(), "");
      put(mentor, mentee, "pairing.mail.undone", programme, programme.startsOn(), "");
    }
  }

  private void put(
      Recipient to,
      Recipient partner,
      String template,
      ProgrammeFacts programme,
      LocalDate startsOn,
      String words) {
    var language = to.language();
    var date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(language.locale())
            .format(startsOn);
    List<Object> arguments =
        List.of(
            partner.introduction(),
            programme.name().in(language),
            date,
            partner.givenName(),
            partner.email(),
            words.isEmpty()
                ? ""
                : Texts.say(language, "pairing.mail.words", partner.givenName(), words));
    var contact = programmes.byId(programme.id()).contact().forMails(language);
    outbox.put(
        new Mail(to.email(), to.givenName(), to.id(), language, template, arguments, HOME)
            .answeredBy(contact)
            .asPersonal());
  }

  private Map<Long, Recipient> recipients(long roundId) {
    var people = new HashMap<Long, Recipient>();
    sql.list(RECIPIENTS, PairingMail::recipient, List.of(roundId, roundId))
        .forEach(person -> people.put(person.id(), person));
    return people;
  }

  private static Recipient recipient(ResultSet row) throws SQLException {
    return new Recipient(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Language.of(row.getString(5)),
        row.getString(6),
        row.getString(7));
  }
}
