package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.organisation.SkillName;

/** Finds the skills of a programme that are in short supply: two questions. */
@ApplicationScoped
class ScarceSkills {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private SkillCatalogue skills;

  private record Supply(long skillId, long sought, long offered) {}

  /** The scarcest first. */
  List<ScarceSkill> of(long programmeId, int most) {
    List<Supply> supplies = supplies(programmeId, most);
    Map<Long, SkillName> names = skills.names(supplies.stream().map(Supply::skillId).toList());
    return supplies.stream()
        .map(one -> new ScarceSkill(names.get(one.skillId()), one.sought(), one.offered()))
        .toList();
  }

  private List<Supply> supplies(long programmeId, int most) {
    List<?> rows =
        em.createNativeQuery(
                """
                select skill_id, sought, offered from (
                  select s.skill_id,
                    sum(case when e.role = 'MENTEE' and e.paired_at is null then 1 else 0 end)
                      as sought,
                    sum(case when e.role = 'MENTOR' then 1 else 0 end) as offered
                  from enrolment_skill s join enrolment e on e.id = s.enrolment_id
                  where e.programme_id = ?1 and e.status = 'ACTIVE'
                  group by s.skill_id) supply
                where sought > offered order by sought - offered desc, sought desc, skill_id""")
            .setParameter(1, programmeId)
            .setMaxResults(most)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Supply(number(row[0]), number(row[1]), number(row[2])))
        .toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
