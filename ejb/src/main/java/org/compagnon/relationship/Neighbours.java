package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.compagnon.shared.NotFound;

/**
 * What this room reads of its neighbours in one question for many pairs at once: programmes,
 * pauses, separations, and how often pairs met (the meeting room builds on this one, so it cannot
 * be asked).
 */
@ApplicationScoped
class Neighbours {
  @Inject private Sql sql;

  /** How often a pair met and when last; null for never. */
  record Met(int meetings, long minutes, Instant last) {
    static final Met NEVER = new Met(0, 0, null);
  }

  ProgrammeFacts programme(long id) {
    ProgrammeFacts found = programmes(List.of(id)).get(id);
    if (found == null) {
      throw new NotFound("programme", id);
    }
    return found;
  }

  Map<Long, ProgrammeFacts> programmes(Collection<Long> ids) {
    Map<Long, ProgrammeFacts> found = new HashMap<>();
    if (!ids.isEmpty()) {
      List<Long> distinct = distinct(ids);
      sql.list(
              """
              select id, name_en, name_fr, rules_en, rules_fr, time_zone, starts_on, closes_on,
                     meetings_per_month, meeting_minutes, notice_hours
              from programme where id in (%s)"""
                  .formatted(Sql.marks(distinct.size())),
              Neighbours::programme,
              distinct)
          .forEach(p -> found.put(p.id(), p));
    }
    return found;
  }

  private static ProgrammeFacts programme(ResultSet row) throws SQLException {
    return new ProgrammeFacts(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        ZoneId.of(row.getString(6)),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class),
        new ProgrammeFacts.Norm(row.getInt(9), row.getInt(10), row.getInt(11)));
  }

  /** Meetings by pair; pairs that never met are left out. */
  Map<Long, Met> met(Collection<Long> relationshipIds) {
    Map<Long, Met> found = new HashMap<>();
    if (!relationshipIds.isEmpty()) {
      List<Long> distinct = distinct(relationshipIds);
      sql.list(
          """
          select relationship_id, count(*), sum(minutes), max(held_at)
          from meeting where relationship_id in (%s) group by relationship_id"""
              .formatted(Sql.marks(distinct.size())),
          row ->
              found.put(
                  row.getLong(1), new Met(row.getInt(2), row.getLong(3), Sql.instant(row, 4))),
          distinct);
    }
    return found;
  }

  /** Until when enrolments are paused; those that are not paused are left out. */
  Map<Long, LocalDate> pauses(Collection<Long> enrolmentIds) {
    Map<Long, LocalDate> found = new HashMap<>();
    if (!enrolmentIds.isEmpty()) {
      List<Long> distinct = distinct(enrolmentIds);
      sql.list(
          "select id, paused_until from enrolment where status = 'PAUSED' and paused_until is not null"
              + " and id in ("
              + Sql.marks(distinct.size())
              + ")",
          row -> found.put(row.getLong(1), row.getObject(2, LocalDate.class)),
          distinct);
    }
    return found;
  }

  /**
   * Whether an administrator has separated two people, in whatever programme and whichever roles.
   */
  boolean areSeparated(long one, long other) {
    return sql.number(
            "select count(*) from pair_decision where kind = 'FORBID'"
                + " and ((mentee_person_id = ? and mentor_person_id = ?)"
                + " or (mentee_person_id = ? and mentor_person_id = ?))",
            List.of(one, other, other, one))
        > 0;
  }

  /** The names of skills by id, in both languages. */
  Map<Long, SkillNames> skills(Collection<Long> ids) {
    Map<Long, SkillNames> found = new HashMap<>();
    if (!ids.isEmpty()) {
      List<Long> distinct = distinct(ids);
      sql.list(
          "select id, name_en, name_fr from skill where id in (" + Sql.marks(distinct.size()) + ")",
          row -> found.put(row.getLong(1), new SkillNames(row.getString(2), row.getString(3))),
          distinct);
    }
    return found;
  }

  /** A skill's two names. */
  record SkillNames(String en, String fr) {}

  private static List<Long> distinct(Collection<Long> ids) {
    return List.copyOf(new LinkedHashSet<>(ids));
  }
}
