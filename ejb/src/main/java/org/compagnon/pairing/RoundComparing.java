package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.Sql;

/** Reads two rounds and puts them side by side. */
@ApplicationScoped
class RoundComparing {

  private static final String ROWS =
      """
      select mentee_enrolment_id, mentee_person_id, mentor_person_id, score
      from round_pair where round_id = ?""";

  @Inject private RoundRepository rounds;
  @Inject private RoundViews views;
  @Inject private RoundQueries queries;
  @Inject private Sql sql;

  RoundComparison compare(long leftRoundId, long rightRoundId, PageRequest request) {
    var left = rounds.byId(leftRoundId);
    var right = rounds.byId(rightRoundId);
    if (left.programmeId() != right.programmeId()) {
      throw PairingFailure.notComparable();
    }
    var comparison = new Comparison(rows(leftRoundId), rows(rightRoundId));
    return new RoundComparison(
        views.of(left),
        views.of(right),
        comparison.same(),
        comparison.gaining(),
        comparison.losing(),
        comparison.moved(),
        page(comparison.changes(), request));
  }

  private Page<RoundComparison.Change> page(
      List<Comparison.Difference> changes, PageRequest request) {
    var shown = changes.stream().skip(request.offset()).limit(request.size()).toList();
    var ids = new HashSet<Long>();
    for (var change : shown) {
      ids.add(change.menteePersonId());
      ids.addAll(change.left().mentors());
      ids.addAll(change.right().mentors());
    }
    var people = queries.people(ids);
    return Page.of(
        shown.stream().map(change -> change(change, people)).toList(), request, changes.size());
  }

  private static RoundComparison.Change change(
      Comparison.Difference change, Map<Long, PersonRef> people) {
    return new RoundComparison.Change(
        people.get(change.menteePersonId()).enrolledAs(change.menteeEnrolmentId()),
        names(change.left().mentors(), people),
        change.left().score(),
        names(change.right().mentors(), people),
        change.right().score(),
        change.score());
  }

  private static List<PersonRef> names(Collection<Long> ids, Map<Long, PersonRef> people) {
    return ids.stream().sorted().map(people::get).filter(Objects::nonNull).toList();
  }

  private List<Comparison.Row> rows(long roundId) {
    return sql.list(
        ROWS,
        row -> new Comparison.Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getInt(4)),
        List.of(roundId));
  }
}
