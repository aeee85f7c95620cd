package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.shared.Sql;

/**
 * What this room reads of its neighbours in one question for many pairs at once: programmes,
 * pauses, separations, and how often pairs met (the meeting room builds on this one, so it cannot
 * be asked).
 */
@ApplicationScoped
class Neighbours {
  @Inject private Sql sql;
  @Inject private ProgrammeLookup programmes;
  @Inject private Clock clock;

  /** How often a pair met and when last; null for never. */
  record Met(int meetings, long minutes, Instant last) {
    static final Met NEVER = new Met(0, 0, null);
  }

  ProgrammeFacts programme(long id) {
    return ProgrammeFacts.of(programmes.byId(id));
  }

  Map<Long, ProgrammeFacts> programmes(Collection<Long> ids) {
    Map<Long, ProgrammeFacts> found = new HashMap<>();
    programmes.byIds(distinct(ids)).forEach((id, view) -> found.put(id, ProgrammeFacts.of(view)));
    return found;
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

  /**
   * Until when enrolments are paused; those that are not paused today are left out, and so are
   * those of a programme that has closed.
   */
  Map<Long, LocalDate> pauses(Collection<Long> enrolmentIds) {
    Map<Long, LocalDate> found = new HashMap<>();
    if (!enrolmentIds.isEmpty()) {
      List<Long> distinct = distinct(enrolmentIds);
      sql.list(
          """
          select e.id, e.paused_until, p.time_zone, p.closes_on from enrolment e
          join programme p on p.id = e.programme_id
          where e.status = 'PAUSED' and e.paused_until is not null and e.id in (%s)"""
              .formatted(Sql.marks(distinct.size())),
          row -> {
            LocalDate until = row.getObject(2, LocalDate.class);
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.getString(3)));
            if (until.isAfter(today) && !row.getObject(4, LocalDate.class).isBefore(today)) {
              found.put(row.getLong(1), until);
            }
            return until;
          },
          distinct);
    }
    return found;
  }

  /** Whom an administrator has separated from somebody, in whatever programme and roles. */
  Set<Long> separatedFrom(long person) {
    return new HashSet<>(
        sql.list(
            "select case when mentee_person_id = ? then mentor_person_id else mentee_person_id end"
                + " from pair_decision where kind = 'FORBID'"
                + " and (mentee_person_id = ? or mentor_person_id = ?)",
            row -> row.getLong(1),
            List.of(person, person, person)));
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
