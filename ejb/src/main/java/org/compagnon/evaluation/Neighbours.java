package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.compagnon.shared.Language;
import org.compagnon.shared.NotFound;

/**
 * What this room needs to know of others when a wave is launched: the programme's zone and whom to
 * ask. Native queries, because the pairs' people with their addresses are read for a whole
 * programme at once.
 */
@ApplicationScoped
class Neighbours {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  /** Somebody to ask. */
  record Respondent(long personId, String role, String name, String email, Language language) {}

  /** What a programme is called. */
  record ProgrammeName(String en, String fr) {}

  /** The names of programmes, by id, with one question. */
  Map<Long, ProgrammeName> programmes(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    String list = ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
    List<?> rows =
        em.createNativeQuery(
                "select id, name_en, name_fr from programme where id in (" + list + ")")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> ((Number) row[0]).longValue(),
                row -> new ProgrammeName((String) row[1], (String) row[2])));
  }

  /** Whom a wave of each programme with pairs would ask, the latest start first. */
  List<Audience> audiences() {
    List<?> rows =
        em.createNativeQuery(
                """
                select g.id, g.name_en, g.name_fr,
                       sum(case when a.role = 'MENTEE' then 1 else 0 end),
                       sum(case when a.role = 'MENTOR' then 1 else 0 end)
                from (select r.programme_id, r.person_id, max(r.role) as role
                      from (select programme_id, mentee_person_id as person_id, 'MENTEE' as role
                            from relationship where status in ('ACTIVE', 'ENDED', 'COMPLETED')
                            union all
                            select programme_id, mentor_person_id, 'MENTOR'
                            from relationship where status in ('ACTIVE', 'ENDED', 'COMPLETED')) r
                      join person p on p.id = r.person_id
                      where p.status = 'ACTIVE'
                      group by r.programme_id, r.person_id) a
                join programme g on g.id = a.programme_id
                group by g.id, g.name_en, g.name_fr, g.starts_on
                order by g.starts_on desc, g.id desc""")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Neighbours::audience).toList();
  }

  private static Audience audience(Object[] row) {
    return new Audience(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue());
  }

  /** The zone whose days a programme's waves count in. */
  ZoneId zoneOf(long programmeId) {
    List<?> zones =
        em.createNativeQuery("select time_zone from programme where id = ?1")
            .setParameter(1, programmeId)
            .getResultList();
    if (zones.isEmpty()) {
      throw new NotFound("programme", programmeId);
    }
    return ZoneId.of((String) zones.get(0));
  }

  /** Everybody at work who is or was in a pair of the programme; once each, mentors first. */
  List<Respondent> pairsOf(long programmeId) {
    List<?> rows =
        em.createNativeQuery(
                """
                select p.id, max(r.role), p.given_name, p.family_name, p.email, p.language
                from (select mentee_person_id as person_id, 'MENTEE' as role from relationship
                      where programme_id = ?1 and status in ('ACTIVE', 'ENDED', 'COMPLETED')
                      union all
                      select mentor_person_id, 'MENTOR' from relationship
                      where programme_id = ?1 and status in ('ACTIVE', 'ENDED', 'COMPLETED')) r
                join person p on p.id = r.person_id
                where p.status = 'ACTIVE'
                group by p.id, p.given_name, p.family_name, p.email, p.language
                order by p.id""")
            .setParameter(1, programmeId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(Neighbours::respondent).toList();
  }

  private static Respondent respondent(Object[] row) {
    return new Respondent(
        ((Number) row[0]).longValue(),
        (String) row[1],
        row[2] + " " + row[3],
        (String) row[4],
        Language.of((String) row[5]));
  }
}
