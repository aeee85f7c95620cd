package org.compagnon.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.SkillName;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.InviteAccount;
import org.compagnon.security.Role;
import org.compagnon.shared.Sql;

/** Writes the letters, and notes who was asked (WA5). */
@ApplicationScoped
class Asking {
  private static final String NOTE =
      """
      insert into mentor_invitation (id, programme_id, person_id, skills, invited_at, invited_by)
      values (?, ?, ?, ?, ?, ?)""";

  @Inject private PersonCards people;
  @Inject private Outbox outbox;
  @Inject private AccountMaking accounts;
  @Inject private AuditTrail audit;
  @Inject private CurrentCaller current;
  @Inject private Sql sql;

  /** What the trail keeps. */
  public record Asked(List<Long> skillIds, List<Long> personIds) {}

  /** Keeps others from asking the same people until the transaction ends. */
  void lock(List<Long> personIds) {
    sql.list(
        "select id from person where id in ("
            + Sql.marks(personIds.size())
            + ") order by id for update",
        row -> row.getLong(1),
        personIds);
  }

  /** Asks them all. */
  void ask(
      ProgrammeView programme, List<Suggestion> asked, Map<Long, SkillName> names, Instant now) {
    if (asked.isEmpty()) {
      return;
    }
    Map<Long, PersonCard> cards = people.byIds(asked.stream().map(Suggestion::personId).toList());
    Long account = current.find().map(Caller::accountId).orElse(null);
    long[] ids = sql.ids("mentor_invitation_seq", asked.size());
    List<List<?>> rows = new ArrayList<>();
    for (Suggestion one : asked) {
      String skills = one.skills().stream().map(String::valueOf).collect(Collectors.joining(","));
      rows.add(
          Arrays.asList(ids[rows.size()], programme.id(), one.personId(), skills, now, account));
      outbox.put(letter(programme, cards.get(one.personId()), one, names));
    }
    accounts.forRecipients(cards.values().stream().map(Asking::account).toList());
    sql.batch(NOTE, rows);
    audit.record(
        AuditFact.of("waiting.mentors.invite", "programme", programme.id())
            .after(
                new Asked(
                    List.copyOf(names.keySet()),
                    asked.stream().map(Suggestion::personId).toList())));
  }

  private static InviteAccount account(PersonCard person) {
    return new InviteAccount(
        person.email(), person.name(), person.id(), person.language(), Set.of(Role.PARTICIPANT));
  }

  private static Mail letter(
      ProgrammeView programme, PersonCard person, Suggestion one, Map<Long, SkillName> names) {
    String skills =
        one.skills().stream()
            .map(id -> names.get(id).name(person.language()))
            .collect(Collectors.joining(", "));
    Mail letter =
        new Mail(
            person.email(),
            person.name(),
            person.id(),
            person.language(),
            "waiting.mail.invite",
            List.of(
                programme.name().in(person.language()),
                skills,
                programme.timeline().enrolmentClosesOn()),
            "/me/enrol?programme=" + programme.id() + "&role=mentor");
    return letter.answeredBy(programme.contact().forMails(person.language()));
  }
}
