package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.compagnon.shared.Sql;

/** Adds the mentees of two rounds up by unit, country, level and site, in the database. */
@ApplicationScoped
class RoundGroups {

  private static final String SUMS =
      """
      select name, round_id, count(*), sum(paired), sum(pairs), sum(score), sum(days) from (
        select %1$s as name, r.round_id as round_id, 1 as paired, count(*) as pairs,
          sum(r.score) as score, max(r.waiting_days) as days
        from round_pair r join person p on p.id = r.mentee_person_id
        where r.round_id in (?, ?) group by %1$s, r.round_id, r.mentee_enrolment_id
        union all
        select %1$s, u.round_id, 0, 0, 0, 0
        from round_unpaired u join person p on p.id = u.person_id
        where u.round_id in (?, ?) and not exists (select 1 from round_pair x
          where x.round_id = u.round_id and x.mentee_enrolment_id = u.enrolment_id)) m
      group by name, round_id""";

  @Inject private Sql sql;

  List<RoundComparison.GroupTable> tables(long left, long right) {
    return Arrays.stream(GroupBy.values())
        .map(by -> new RoundComparison.GroupTable(by, rows(by, left, right)))
        .toList();
  }

  private List<RoundComparison.GroupRow> rows(GroupBy by, long left, long right) {
    var sums =
        sql.list(
            SUMS.formatted(by.column()),
            row ->
                new FairGroups.Sum(
                    row.getString(1),
                    row.getLong(2) == left,
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getLong(6),
                    row.getLong(7)),
            List.of(left, right, left, right));
    return FairGroups.rows(left == right ? both(sums) : sums);
  }

  /** A round beside itself. */
  private static List<FairGroups.Sum> both(List<FairGroups.Sum> sums) {
    return sums.stream().flatMap(one -> one.onBothSides().stream()).toList();
  }
}
