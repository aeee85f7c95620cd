package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.shared.Language;
import org.compagnon.shared.Sql;

/** Tells administrators that a round which started by itself waits for them. */
@ApplicationScoped
class RoundNews {

  private static final String ADMINISTRATORS =
      """
      select a.login, a.display_name, a.person_id, a.language
      from account a join account_role r on r.account_id = a.id
      where r.role = 'ADMINISTRATOR' and a.status = 'ACTIVE' order by a.id""";

  @Inject private Sql sql;
  @Inject private ProgrammeReader programmes;
  @Inject private Outbox outbox;

  private record Administrator(String login, String name, Long personId, Language language) {}

  /** Nobody is told of a round that somebody started. */
  void tellProposed(PairingRound round) {
    if (!round.following().isByItself()) {
      return;
    }
    var programme = programmes.byId(round.programmeId());
    var figures = round.figures();
    for (var to : administrators()) {
      outbox.put(
          new Mail(
              to.login(),
              to.name(),
              to.personId(),
              to.language(),
              "pairing.mail.proposal",
              List.of(
                  programme.name().in(to.language()),
                  round.number(),
                  figures.pairCount(),
                  figures.unpairedCount()),
              "/admin/round?id=" + round.id()));
    }
  }

  private List<Administrator> administrators() {
    return sql.list(
        ADMINISTRATORS,
        row -> {
          long person = row.getLong(3);
          return new Administrator(
              row.getString(1),
              row.getString(2),
              row.wasNull() ? null : person,
              Language.of(row.getString(4)));
        },
        List.of());
  }
}
