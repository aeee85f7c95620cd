package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.shared.Names;
import org.compagnon.shared.Sql;

/**
 * Finds pairs for administrators. Native SQL: quietness compares a pair's last meeting with its
 * programme's norm, which belong to three rooms, and must be filtered and paged in the database.
 */
@ApplicationScoped
class RelationshipSearch {
  private static final String FROM =
      """
       from relationship r
       join programme p on p.id = r.programme_id
       join person e on e.id = r.mentee_person_id
       join person o on o.id = r.mentor_person_id
      """;
  private static final int LONGEST_QUIET = 365;
  private static final String QUIET =
      """
       and r.status = 'ACTIVE'
       and r.starts_on < ?
       and not exists (select 1 from meeting m where m.relationship_id = r.id and m.held_at >= ?)
       and not exists (select 1 from enrolment n where n.status = 'PAUSED'
                         and n.id in (r.mentee_enrolment_id, r.mentor_enrolment_id))
      """;

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** In which zone a programme counts days, and how often its pairs are to meet. */
  private record Rhythm(ZoneId zone, int perMonth) {}

  /** A condition with its values. */
  private record Condition(String text, List<Object> values) {}

  /**
   * Ids of the pairs of one page. Quiet pairs: the longest without a meeting first; else by name.
   */
  List<Long> ids(RelationshipFilter filter, int offset, int size) {
    Condition where = where(filter);
    List<Object> values = new ArrayList<>(where.values());
    values.add(size);
    values.add(offset);
    String order =
        filter.state() == RelationshipFilter.State.QUIET
            ? " order by coalesce((select max(m.held_at) from meeting m"
                + " where m.relationship_id = r.id), r.created_at), r.id"
            : " order by e.sort_key, r.id";
    return sql.list(
        "select r.id" + FROM + where.text() + order + " limit ? offset ?",
        row -> row.getLong(1),
        values);
  }

  long count(RelationshipFilter filter) {
    Condition where = where(filter);
    return sql.number("select count(*)" + FROM + where.text(), where.values());
  }

  /** How many pairs there are by status; taken back ones are left out. */
  RelationshipCounts counts(Long programmeId) {
    Map<String, Long> by = new HashMap<>();
    sql.list(
        "select status, count(*) from relationship where status <> 'UNDONE'"
            + (programmeId == null ? "" : " and programme_id = ?")
            + " group by status",
        row -> by.put(row.getString(1), row.getLong(2)),
        programmeId == null ? List.of() : List.of(programmeId));
    return new RelationshipCounts(
        by.getOrDefault("PLANNED", 0L),
        by.getOrDefault("ACTIVE", 0L),
        count(RelationshipFilter.quiet(programmeId, null)),
        by.getOrDefault("ENDED", 0L),
        by.getOrDefault("COMPLETED", 0L));
  }

  private Condition where(RelationshipFilter filter) {
    StringBuilder text = new StringBuilder(" where r.status <> 'UNDONE'");
    List<Object> values = new ArrayList<>();
    if (filter.programmeId() != null) {
      text.append(" and r.programme_id = ?");
      values.add(filter.programmeId());
    }
    if (filter.state() == RelationshipFilter.State.QUIET) {
      addQuiet(filter, text, values);
    } else if (filter.state() != null) {
      text.append(" and r.status = ?");
      values.add(filter.state().name());
    }
    for (String word : Names.wanted(filter.query())) {
      text.append(" and (e.search_key like ? or o.search_key like ?)");
      values.add("%" + word + "%");
      values.add("%" + word + "%");
    }
    return new Condition(text.toString(), values);
  }

  /** Days are those of each programme's zone, as the page of a pair counts them. */
  private void addQuiet(RelationshipFilter filter, StringBuilder text, List<Object> values) {
    Instant now = clock.instant();
    text.append(" and (1 = 0");
    for (Rhythm rhythm : rhythms()) {
      int days =
          filter.quietDays() == null
              ? NormPolicy.quietAfterDays(rhythm.perMonth())
              : Math.min(Math.max(filter.quietDays(), 1), LONGEST_QUIET);
      LocalDate since = LocalDate.ofInstant(now, rhythm.zone()).minusDays(days);
      text.append(" or (p.time_zone = ? and p.meetings_per_month = ?").append(QUIET).append(')');
      values.add(rhythm.zone().getId());
      values.add(rhythm.perMonth());
      values.add(since);
      values.add(since.atStartOfDay(rhythm.zone()).toInstant());
    }
    text.append(')');
  }

  /** Zones and norms that there are: a few, however many programmes. */
  private List<Rhythm> rhythms() {
    return sql.list(
        "select distinct time_zone, meetings_per_month from programme",
        row -> new Rhythm(ZoneId.of(row.getString(1)), row.getInt(2)),
        List.of());
  }
}
