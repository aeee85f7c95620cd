package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.programme.Bilingual;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.Language;
import org.compagnon.shared.Sql;

/** Moves a round's approval on and tells those who have to know. */
@ApplicationScoped
class Approving {

  private static final String OTHERS =
      """
      select a.id, a.login, a.display_name, a.language, a.person_id
      from account a join account_role r on r.account_id = a.id and r.role = 'ADMINISTRATOR'
      where a.status = 'ACTIVE' and a.id <> ? order by a.id""";
  private static final String ONE =
      """
      select a.id, a.login, a.display_name, a.language, a.person_id
      from account a where a.status = 'ACTIVE' and a.id = ?""";
  private static final String WAITING =
      """
      select r.id, r.number, r.name, p.name_en, p.name_fr, r.pair_count, a.display_name,
        r.asked_at, r.asked_note
      from pairing_round r join programme p on p.id = r.programme_id
      left join account a on a.id = r.asked_by
      where r.approval = 'ASKED' and r.status = 'PROPOSED' and p.approval
        and (r.asked_by is null or r.asked_by <> ?)
        and not exists (select 1 from pairing_round o where o.programme_id = r.programme_id
          and o.status = 'PUBLISHED' and o.published_at > r.created_at)
      order by r.asked_at, r.id""";

  @Inject private RoundRepository rounds;
  @Inject private ProgrammeReader programmes;
  @Inject private CurrentCaller current;
  @Inject private Outbox outbox;
  @Inject private AuditTrail audit;
  @Inject private Sql sql;
  @Inject private Clock clock;

  /** An administrator who gets a mail. */
  private record Reader(long id, String login, String name, Language language, Long personId) {}

  /** What the trail keeps. */
  public record State(ApprovalStatus approval, int number, String inputHash) {}

  void ask(PairingRound round, String note) {
    round.requireStatus(RoundStatus.PROPOSED);
    var programme = programmes.byId(round.programmeId());
    if (!programme.approval()) {
      throw PairingFailure.approvalNotNeeded();
    }
    if (round.figures().pairCount() == 0) {
      throw PairingFailure.nothingToPublish();
    }
    var before = state(round);
    var caller = current.get();
    round.approval().ask(caller.accountId(), blankToNull(note), clock.instant());
    done(round, "pairing.round.askApproval", before, note);
    for (var reader : sql.list(OTHERS, Approving::reader, List.of(caller.accountId()))) {
      tell(reader, "pairing.mail.approve", round, programme, caller, note);
    }
  }

  /** Approves or sends back. */
  void decide(PairingRound round, ApprovalStatus decision, String note) {
    round.requireStatus(RoundStatus.PROPOSED);
    var approval = round.approval();
    if (approval.status() != ApprovalStatus.ASKED) {
      throw PairingFailure.approvalNotAsked();
    }
    var caller = current.get();
    if (approval.askedBy() != null && approval.askedBy() == caller.accountId()) {
      throw PairingFailure.approvalOwn();
    }
    var before = state(round);
    approval.decide(decision, caller.accountId(), blankToNull(note), clock.instant());
    boolean approved = decision == ApprovalStatus.APPROVED;
    done(round, approved ? "pairing.round.approve" : "pairing.round.sendBack", before, note);
    var programme = programmes.byId(round.programmeId());
    var template = approved ? "pairing.mail.approved" : "pairing.mail.sentBack";
    if (approval.askedBy() != null) {
      sql.list(ONE, Approving::reader, List.of(approval.askedBy()))
          .forEach(reader -> tell(reader, template, round, programme, caller, note));
    }
  }

  /** The pairs changed by hand: what was asked or approved no longer counts. */
  void lapse(PairingRound round) {
    var before = state(round);
    if (round.approval().lapse()) {
      done(round, "pairing.round.approvalLapse", before, null);
    }
  }

  /**
   * Refuses to publish what needs an approval and has none.
   *
   * @throws PairingFailure if it is so
   */
  void requireApproved(PairingRound round, ProgrammeFacts programme) {
    if (programme.approval() && round.approval().status() != ApprovalStatus.APPROVED) {
      throw PairingFailure.approvalMissing(round.number());
    }
  }

  List<WaitingApproval> waiting() {
    return sql.list(WAITING, Approving::waiting, List.of(current.get().accountId()));
  }

  private void done(PairingRound round, String action, State before, String note) {
    rounds.flush();
    audit.record(
        AuditFact.of(action, "pairingRound", round.id())
            .before(before)
            .after(state(round))
            .because(blankToNull(note)));
  }

  private static State state(PairingRound round) {
    return new State(round.approval().status(), round.number(), round.figures().inputHash());
  }

  private void tell(
      Reader to,
      String template,
      PairingRound round,
      ProgrammeFacts programme,
      Caller by,
      String note) {
    var said = blankToNull(note);
    List<Object> arguments =
        List.of(
            by.displayName(),
            programme.name().in(to.language()),
            round.number(),
            round.figures().pairCount(),
            said == null ? 0 : 1,
            said == null ? "" : said);
    outbox.put(
        new Mail(
            to.login(),
            to.name(),
            to.personId(),
            to.language(),
            template,
            arguments,
            "/admin/round?id=" + round.id()));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static Reader reader(ResultSet row) throws SQLException {
    long person = row.getLong(5);
    return new Reader(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        Language.of(row.getString(4)),
        row.wasNull() ? null : person);
  }

  private static WaitingApproval waiting(ResultSet row) throws SQLException {
    return new WaitingApproval(
        row.getLong(1),
        row.getInt(2),
        row.getString(3),
        new Bilingual(row.getString(4), row.getString(5)),
        row.getInt(6),
        row.getString(7),
        Sql.instant(row, 8),
        row.getString(9));
  }
}
