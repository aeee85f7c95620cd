package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.compagnon.organisation.ManagerLines;
import org.compagnon.organisation.ReportingLines;
import org.compagnon.shared.Sql;

/** Compares the pairs that last with the reporting lines of this moment. Reads only. */
@ApplicationScoped
class LineComparison {
  private static final String PAIRS =
      """
      select r.id, r.mentee_person_id, r.mentor_person_id, f.state, f.upper_side, f.levels
      from relationship r left join line_finding f on f.relationship_id = r.id
      where r.status in ('PLANNED', 'ACTIVE')""";

  @Inject private Sql sql;
  @Inject private ReportingLines lines;

  /**
   * How a pair stands now.
   *
   * @param upper who is above; null where the two are not in one line
   * @param levels how far: 1 for the manager; 0 where they are not in one line
   */
  record Now(long relationshipId, Side upper, int levels) {}

  /**
   * What came out.
   *
   * @param pairs how many pairs there are
   * @param news those of which something else was known
   */
  record Result(int pairs, List<Now> news) {}

  private record Known(
      long id, long mentee, long mentor, LineState state, Side upper, int levels) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Result compare() {
    ManagerLines managers = lines.all();
    List<Known> pairs =
        sql.list(
            PAIRS,
            row ->
                new Known(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getString(4) == null ? null : LineState.valueOf(row.getString(4)),
                    row.getString(5) == null ? null : Side.valueOf(row.getString(5)),
                    row.getInt(6)),
            List.of());
    List<Now> news = new ArrayList<>();
    for (Known pair : pairs) {
      Now now = now(pair.id(), pair.mentee(), pair.mentor(), managers);
      if (isNews(pair, now)) {
        news.add(now);
      }
    }
    return new Result(pairs.size(), news);
  }

  /** How two people stand to each other. */
  static Now now(long id, long mentee, long mentor, ManagerLines managers) {
    int above = managers.levelsAbove(mentor, mentee);
    int below = managers.levelsAbove(mentee, mentor);
    if (above > 0) {
      return new Now(id, Side.MENTOR, above);
    }
    return below > 0 ? new Now(id, Side.MENTEE, below) : new Now(id, null, 0);
  }

  private static boolean isNews(Known pair, Now now) {
    if (now.upper() == null) {
      return pair.state() == LineState.OPEN || pair.state() == LineState.KEPT;
    }
    boolean closer = now.levels() == 1 && pair.levels() > 1;
    return pair.state() == null
        || pair.state() == LineState.GONE
        || pair.upper() != now.upper()
        || closer;
  }
}
