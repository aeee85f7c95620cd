package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.shared.Language;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.Sql;

/** Writes down every change by hand, and lists them against what the engine proposed. */
@ApplicationScoped
class RoundChanges {

  private static final String INSERT =
      """
      insert into round_change (id, round_id, kind, mentee_enrolment_id, mentor_enrolment_id,
        mentee_person_id, mentor_person_id, origin, score, score_change, warning, reason,
        changed_by, changed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
  private static final String LIST =
      """
      select c.id, c.kind, c.changed_at, a.display_name, c.reason, c.score, c.score_change,
        c.warning, c.mentee_enrolment_id, e.id, e.given_name, e.family_name, e.job_title, e.city,
        c.mentor_enrolment_id, o.id, o.given_name, o.family_name, o.job_title, o.city
      from round_change c
      join person e on e.id = c.mentee_person_id
      join person o on o.id = c.mentor_person_id
      left join account a on a.id = c.changed_by
      where c.round_id = ? order by c.id limit ? offset ?""";

  /** Pairs of some mentees: what the engine proposed, then what is there now. */
  private static final String PARTNERS =
      """
      select x.mentee, x.proposed, x.present,
        x.mentor, p.id, p.given_name, p.family_name, p.job_title, p.city
      from (select mentee_enrolment_id as mentee, mentor_enrolment_id as mentor,
          mentor_person_id as person,
          case when origin <> 'MANUAL' then 1 else 0 end as proposed, 1 as present
        from round_pair where round_id = ? and mentee_enrolment_id in (%1$s)
        union all
        select mentee_enrolment_id, mentor_enrolment_id, mentor_person_id, 1, 0
        from round_change where round_id = ? and mentee_enrolment_id in (%1$s)
          and kind in ('REMOVE', 'FORBID', 'REPLACE') and origin <> 'MANUAL') x
      join person p on p.id = x.person order by p.sort_key, p.id""";

  @Inject private CurrentCaller current;
  @Inject private Sql sql;
  @Inject private Clock clock;

  private record Partner(long mentee, boolean proposed, boolean present, PersonRef person) {}

  /** Writes a change down, before the pair itself is changed. */
  void record(RoundChangeKind kind, RoundPair pair, String reason) {
    int change =
        switch (kind) {
          case LOCK -> 0;
          case ADD -> pair.score();
          case FORBID, REMOVE, REPLACE -> -pair.score();
        };
    var state = pair.state();
    List<List<?>> rows =
        List.of(
            Arrays.asList(
                sql.ids("round_change_seq", 1)[0],
                pair.roundId(),
                kind.name(),
                pair.menteeEnrolmentId(),
                pair.mentorEnrolmentId(),
                pair.menteePersonId(),
                pair.mentorPersonId(),
                pair.origin().name(),
                pair.score(),
                change,
                state.warning(),
                reason == null || reason.isBlank() ? null : reason.strip(),
                current.find().map(Caller::accountId).orElse(null),
                clock.instant()));
    sql.batch(INSERT, rows);
  }

  RoundChangesView list(long roundId, PageRequest request, Language language) {
    var totals =
        sql.list(
                "select count(*), coalesce(sum(score_change), 0) from round_change"
                    + " where round_id = ?",
                row -> new long[] {row.getLong(1), row.getLong(2)},
                List.of(roundId))
            .get(0);
    var rows =
        sql.list(
            LIST, row -> view(row, language), List.of(roundId, request.size(), request.offset()));
    var partners = partners(roundId, rows);
    var items = rows.stream().map(row -> with(row, partners)).toList();
    return new RoundChangesView(roundId, totals[1], Page.of(items, request, totals[0]));
  }

  private List<Partner> partners(long roundId, List<RoundChangeView> rows) {
    var mentees = rows.stream().map(row -> row.mentee().enrolmentId()).distinct().toList();
    if (mentees.isEmpty()) {
      return List.of();
    }
    var parameters = new ArrayList<Object>(List.of(roundId));
    parameters.addAll(mentees);
    parameters.add(roundId);
    parameters.addAll(mentees);
    return sql.list(
        PARTNERS.formatted(Sql.marks(mentees.size())),
        row ->
            new Partner(
                row.getLong(1),
                row.getInt(2) == 1,
                row.getInt(3) == 1,
                RoundQueries.person(row, 4)),
        parameters);
  }

  private static RoundChangeView with(RoundChangeView row, List<Partner> partners) {
    var proposed = new LinkedHashSet<PersonRef>();
    var present = new LinkedHashSet<PersonRef>();
    for (var partner : partners) {
      if (partner.mentee() == row.mentee().enrolmentId()) {
        if (partner.proposed()) {
          proposed.add(partner.person());
        }
        if (partner.present()) {
          present.add(partner.person());
        }
      }
    }
    return new RoundChangeView(
        row.id(),
        row.kind(),
        row.at(),
        row.by(),
        row.reason(),
        row.mentee(),
        row.mentor(),
        row.score(),
        row.scoreChange(),
        List.copyOf(proposed),
        List.copyOf(present),
        row.warnings());
  }

  private static RoundChangeView view(ResultSet row, Language language) throws SQLException {
    var warning = row.getString(8);
    List<Rule> rules =
        warning == null ? List.of() : Arrays.stream(warning.split(",")).map(Rule::valueOf).toList();
    return new RoundChangeView(
        row.getLong(1),
        RoundChangeKind.valueOf(row.getString(2)),
        Sql.instant(row, 3),
        row.getString(4),
        row.getString(5),
        RoundQueries.person(row, 9),
        RoundQueries.person(row, 15),
        row.getInt(6),
        row.getInt(7),
        List.of(),
        List.of(),
        Explanations.warnings(rules, language));
  }
}
