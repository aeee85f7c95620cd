package org.compagnon.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.compagnon.shared.Sql;

/** Reads how the published pairings of this organisation ended: three queries. */
@ApplicationScoped
class PairingHistory {
  private static final String PAIRED =
      """
      select p.round_id, count(distinct p.mentee_enrolment_id)
      from round_pair p join pairing_round r on r.id = p.round_id
      where r.status = 'PUBLISHED' group by p.round_id""";
  private static final String LEFT =
      """
      select u.round_id, count(*)
      from round_unpaired u join pairing_round r on r.id = u.round_id
      where r.status = 'PUBLISHED' and not exists (
        select 1 from round_pair p
        where p.round_id = u.round_id and p.mentee_enrolment_id = u.enrolment_id)
      group by u.round_id""";
  private static final String DAYS =
      """
      select p.waiting_days, count(*)
      from round_pair p join pairing_round r on r.id = p.round_id
      where r.status = 'PUBLISHED' group by p.waiting_days""";

  @Inject private Sql sql;

  /** What the pairings teach; empty where they are too few. */
  Optional<PairingExperience> experience() {
    Map<Long, Long> paired = counts(PAIRED);
    Map<Long, Long> left = counts(LEFT);
    Map<Long, PairingExperience.Round> rounds = new HashMap<>();
    paired.forEach(
        (id, count) ->
            rounds.put(id, new PairingExperience.Round(count, left.getOrDefault(id, 0L))));
    left.forEach((id, count) -> rounds.putIfAbsent(id, new PairingExperience.Round(0, count)));
    TreeMap<Integer, Long> days = new TreeMap<>();
    counts(DAYS).forEach((day, count) -> days.put(day.intValue(), count));
    return PairingExperience.of(List.copyOf(rounds.values()), days);
  }

  /** How many pairings were published. */
  long published() {
    return sql.number("select count(*) from pairing_round where status = 'PUBLISHED'", List.of());
  }

  private Map<Long, Long> counts(String query) {
    Map<Long, Long> counts = new HashMap<>();
    sql.list(query, row -> counts.put(row.getLong(1), row.getLong(2)), List.of());
    return counts;
  }
}
