package org.compagnon.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.organisation.SkillName;
import org.compagnon.shared.Names;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.Sql;

/** The queue of a programme, ranked, filtered and paged in the database: four queries a page. */
@ApplicationScoped
class WaitingSearch {
  private static final String QUEUE =
      """
      from (
        select e.id, e.waiting_since, rank() over (order by e.waiting_since) as place,
          p.id as person_id, p.employee_no, p.given_name, p.family_name, p.job_title, p.unit,
          p.sort_key, p.search_key
        from enrolment e join person p on p.id = e.person_id
        where e.programme_id = ? and e.role = 'MENTEE' and e.paired_at is null
          and p.status = 'ACTIVE'
          and (e.status = 'ACTIVE' or e.status = 'PAUSED' and e.paused_until <= ?)) q
      where 1 = 1""";
  private static final String SEEKS =
      """
       and exists (
        select 1 from enrolment_skill s where s.enrolment_id = q.id and s.skill_id = ?)""";

  @Inject private Sql sql;
  @Inject private SkillCatalogue catalogue;

  private record Found(WaitingRow row, long enrolmentId) {}

  /** One page of those who wait on a day. */
  Page<WaitingRow> page(
      long programmeId, WaitingFilter filter, LocalDate today, Instant now, PageRequest request) {
    List<Object> values = new ArrayList<>(List.of(programmeId, today));
    StringBuilder from = new StringBuilder(QUEUE);
    for (String word : Names.wanted(filter.query())) {
      from.append(" and q.search_key like ?");
      values.add("%" + word + "%");
    }
    if (filter.skillId() != null) {
      from.append('\n').append(SEEKS);
      values.add(filter.skillId());
    }
    long total = sql.number("select count(*) " + from, values);
    values.add(request.size());
    values.add(request.offset());
    List<Found> found =
        sql.list(
            "select q.* " + from + " order by " + filter.sort().columns() + " limit ? offset ?",
            row -> found(row, now),
            values);
    Map<Long, List<SkillName>> skills = skills(found.stream().map(Found::enrolmentId).toList());
    List<WaitingRow> rows =
        found.stream()
            .map(one -> with(one.row(), skills.getOrDefault(one.enrolmentId(), List.of())))
            .toList();
    return Page.of(rows, request, total);
  }

  private static Found found(ResultSet row, Instant now) throws SQLException {
    Instant since = Sql.instant(row, 2);
    String name = row.getString(6) + " " + row.getString(7);
    PersonRef person = new PersonRef(row.getLong(4), row.getString(5), name, row.getString(8));
    int days = (int) Math.max(0, Duration.between(since, now).toDays());
    return new Found(
        new WaitingRow(
            row.getLong(1), person, row.getString(9), row.getLong(3), since, days, List.of()),
        row.getLong(1));
  }

  private static WaitingRow with(WaitingRow row, List<SkillName> skills) {
    return new WaitingRow(
        row.enrolmentId(),
        row.person(),
        row.unit(),
        row.place(),
        row.waitingSince(),
        row.waitingDays(),
        skills);
  }

  private Map<Long, List<SkillName>> skills(List<Long> enrolments) {
    Map<Long, List<Long>> wanted = new HashMap<>();
    if (!enrolments.isEmpty()) {
      sql.list(
          "select enrolment_id, skill_id from enrolment_skill where enrolment_id in ("
              + Sql.marks(enrolments.size())
              + ") order by weight desc, skill_id",
          row ->
              wanted.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getLong(2)),
          enrolments);
    }
    Map<Long, SkillName> names =
        catalogue.names(wanted.values().stream().flatMap(List::stream).distinct().toList());
    Map<Long, List<SkillName>> skills = new HashMap<>();
    wanted.forEach(
        (id, list) ->
            skills.put(id, list.stream().map(names::get).filter(Objects::nonNull).toList()));
    return skills;
  }
}
