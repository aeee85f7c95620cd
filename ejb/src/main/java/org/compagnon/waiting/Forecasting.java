package org.compagnon.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.organisation.SkillName;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.shared.Sql;

/**
 * Weighs what is sought against what is offered, skill by skill, today and at the next pairing:
 * three queries whatever the number of people. The formula is in {@code
 * docs/pairing/queue-and-forecast.md}.
 */
@ApplicationScoped
class Forecasting {
  private static final String PEOPLE =
      """
      select role, count(*) from enrolment
      where programme_id = ? and status <> 'WITHDRAWN' and enrolled_at >= ? group by role""";

  /** Each person's places are shared out over their skills in proportion to the weights. */
  private static final String SKILLS =
      """
      select s.skill_id,
        sum(case when part.role = 'MENTEE' and part.free > 0 then 1 else 0 end),
        sum(case when part.role = 'MENTOR' and part.free > 0 then 1 else 0 end),
        sum(case when part.role = 'MENTEE' then part.free * s.weight / total.weights else 0 end),
        sum(case when part.role = 'MENTOR' then part.free * s.weight / total.weights else 0 end),
        sum(case when part.role = 'MENTEE' and part.enrolled_at >= ?
          then part.places * s.weight / total.weights else 0 end),
        sum(case when part.role = 'MENTOR' and part.enrolled_at >= ?
          then part.places * s.weight / total.weights else 0 end)
      from (
        select e.id, e.role, e.enrolled_at,
          cast(case when e.role = 'MENTOR' then e.capacity else pr.mentors_per_mentee end
            as double precision) as places,
          cast(greatest(0, case when e.role = 'MENTOR' then e.capacity else pr.mentors_per_mentee end
            - coalesce(r.taken, 0)) as double precision) as free
        from enrolment e
        join programme pr on pr.id = e.programme_id
        join person p on p.id = e.person_id and p.status = 'ACTIVE'
        left join (
          select enrolment_id, count(*) as taken from (
            select mentee_enrolment_id as enrolment_id from relationship
            where programme_id = ? and status in ('PLANNED', 'ACTIVE')
            union all
            select mentor_enrolment_id from relationship
            where programme_id = ? and status in ('PLANNED', 'ACTIVE')) both_sides
          group by enrolment_id) r on r.enrolment_id = e.id
        where e.programme_id = ?
          and (e.status = 'ACTIVE' or e.status = 'PAUSED' and e.paused_until <= ?)) part
      join enrolment_skill s on s.enrolment_id = part.id
      join (
        select enrolment_id, sum(weight) as weights from enrolment_skill
        where enrolment_id in (select id from enrolment where programme_id = ?)
        group by enrolment_id) total on total.enrolment_id = part.id
      group by s.skill_id""";

  @Inject private Sql sql;
  @Inject private SkillCatalogue catalogue;

  private record Balance(
      long skillId,
      long seekers,
      long offerers,
      double sought,
      double offered,
      double soughtLately,
      double offeredLately) {}

  /** The forecast on a day. */
  Forecast of(ProgrammeView programme, LocalDate today) {
    LocalDate next = NextPairing.of(programme, today);
    ForecastWindow window = ForecastWindow.on(today, programme.timeline(), next);
    Instant from = window.from().atStartOfDay(programme.zone()).toInstant();
    long[] people = {0, 0};
    sql.list(
        PEOPLE,
        row -> people["MENTEE".equals(row.getString(1)) ? 0 : 1] = row.getLong(2),
        List.of(programme.id(), from));
    boolean reliable = next != null && window.suffices(people[0] + people[1]);
    List<Balance> balances = balances(programme.id(), from, today);
    Map<Long, SkillName> names = catalogue.names(balances.stream().map(Balance::skillId).toList());
    List<SkillForecast> skills =
        balances.stream()
            .filter(one -> names.containsKey(one.skillId()))
            .map(one -> forecast(one, names.get(one.skillId()), window, reliable))
            .filter(one -> one.seekers() > 0 || one.soughtThen() > 0)
            .sorted(
                Comparator.comparingDouble(
                        (SkillForecast one) -> one.offeredThen() - one.soughtThen())
                    .thenComparing(one -> one.skill().id()))
            .toList();
    return new Forecast(
        skills,
        new Forecast.Basis(
            next, window.lookedBack(), window.ahead(), people[0], people[1], reliable));
  }

  private static SkillForecast forecast(
      Balance one, SkillName name, ForecastWindow window, boolean reliable) {
    double soughtMore = reliable ? window.toCome(one.soughtLately()) : 0;
    double offeredMore = reliable ? window.toCome(one.offeredLately()) : 0;
    return new SkillForecast(
        name,
        one.seekers(),
        one.offerers(),
        one.sought(),
        one.offered(),
        one.sought() + soughtMore,
        one.offered() + offeredMore);
  }

  private List<Balance> balances(long programmeId, Instant from, LocalDate today) {
    return sql.list(
        SKILLS,
        row ->
            new Balance(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getDouble(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getDouble(7)),
        List.of(from, from, programmeId, programmeId, programmeId, today, programmeId));
  }
}
