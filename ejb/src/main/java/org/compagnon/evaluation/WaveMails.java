package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.programme.ProgrammeLookup;

/** Invites people to answer, in their language. Nothing is ever sent because of an answer (EV3). */
@ApplicationScoped
class WaveMails {
  @Inject private Outbox outbox;
  @Inject private ProgrammeLookup programmes;

  void invite(SurveyWave wave, Neighbours.Respondent to, long invitationId) {
    String lastDay =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(to.language().locale())
            .format(wave.closesOn());
    String template =
        wave.isAnonymous() ? "evaluation.mail.inviteAnonymous" : "evaluation.mail.inviteIdentified";
    outbox.put(
        new Mail(
                to.email(),
                to.name(),
                to.personId(),
                to.language(),
                template,
                List.of(wave.name(), lastDay),
                "/me/evaluation?id=" + invitationId)
            .answeredBy(programmes.byId(wave.programmeId()).contact().forMails(to.language())));
  }
}
