package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.Sql;

/**
 * Puts two rounds side by side in the database: one pass over the pairs of both for each question,
 * whatever their number; only the page that is shown comes into memory.
 */
@ApplicationScoped
class RoundComparing {

  private static final String FIGURES =
      """
      select count(distinct mentee_enrolment_id), coalesce(min(score), 0),
        coalesce(percentile_disc(0.05) within group (order by score), 0),
        coalesce(percentile_disc(0.5) within group (order by score), 0),
        coalesce(percentile_disc(0.95) within group (order by score), 0)
      from round_pair where round_id = ?""";
  private static final String WAITED =
      """
      select coalesce(sum(days), 0) from (
        select max(waiting_days) as days from round_pair where round_id = ?
        group by mentee_enrolment_id) w""";

  /** Mentees with what they have on both sides and what that means for them. */
  private static final String BY_MENTEE =
      """
      (select mentee, person, left_score, right_score,
        case when left_pairs = right_pairs and mentors = left_pairs then 'SAME'
          when right_pairs > left_pairs then 'GAINS'
          when right_pairs < left_pairs then 'LOSES'
          when right_score > left_score then 'GAINS'
          when right_score < left_score then 'LOSES'
          else 'MOVES' end as kind
      from (select mentee_enrolment_id as mentee, min(mentee_person_id) as person,
          count(case when round_id in (?, ?) then 1 end) as left_pairs,
          coalesce(sum(case when round_id in (?, ?) then score end), 0) as left_score,
          count(case when round_id in (?, ?) then 1 end) as right_pairs,
          coalesce(sum(case when round_id in (?, ?) then score end), 0) as right_score,
          count(distinct mentor_enrolment_id) as mentors
        from round_pair where round_id in (?, ?) group by mentee_enrolment_id) b) m""";

  private static final String COUNTS = "select kind, count(*) from " + BY_MENTEE + " group by kind";
  private static final String CHANGES =
      """
      select m.mentee, m.left_score, m.right_score, m.kind,
        m.mentee, p.id, p.given_name, p.family_name, p.job_title, p.city
      from\s"""
          + BY_MENTEE
          + " join person p on p.id = m.person where m.kind <> 'SAME'";
  private static final String ORDER =
      " order by m.right_score - m.left_score, m.mentee limit ? offset ?";
  private static final String MENTORS =
      """
      select r.round_id, r.mentee_enrolment_id,
        r.mentor_enrolment_id, p.id, p.given_name, p.family_name, p.job_title, p.city
      from round_pair r join person p on p.id = r.mentor_person_id
      where r.round_id in (?, ?) and r.mentee_enrolment_id in (""";

  @Inject private RoundRepository rounds;
  @Inject private RoundViews views;
  @Inject private RoundGroups groups;
  @Inject private Sql sql;

  private record Row(long mentee, int left, int right, ChangeKind kind, PersonRef person) {}

  private record Mentor(long round, long mentee, PersonRef person) {}

  /**
   * Compares.
   *
   * @param kind only mentees for whom it means this; null: all who are not the same
   */
  RoundComparison compare(long leftId, long rightId, ChangeKind kind, PageRequest request) {
    var left = rounds.byId(leftId);
    var right = rounds.byId(rightId);
    if (left.programmeId() != right.programmeId()) {
      throw PairingFailure.notComparable();
    }
    var shown = views.of(List.of(left, right));
    var sides = Sides.of(shown.get(0), shown.get(1));
    var counts = counts(sides);
    return new RoundComparison(
        side(shown.get(0)),
        side(shown.get(1)),
        left.setup().weights().equals(right.setup().weights())
            && left.setup().fields().equals(right.setup().fields()),
        sides.isAdded(),
        counts,
        groups.tables(leftId, rightId),
        changes(sides, kind, request, counts));
  }

  private RoundComparison.Side side(RoundView round) {
    long waited = sql.number(WAITED, List.of(round.id()));
    return sql.list(
            FIGURES,
            row ->
                new RoundComparison.Side(
                    round,
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    waited),
            List.of(round.id()))
        .get(0);
  }

  private RoundComparison.Counts counts(Sides sides) {
    Map<String, Integer> found = new HashMap<>();
    sql.list(COUNTS, row -> found.put(row.getString(1), row.getInt(2)), sides.parameters());
    return new RoundComparison.Counts(
        found.getOrDefault("SAME", 0),
        found.getOrDefault(ChangeKind.GAINS.name(), 0),
        found.getOrDefault(ChangeKind.LOSES.name(), 0),
        found.getOrDefault(ChangeKind.MOVES.name(), 0));
  }

  /** The rounds whose pairs somebody has on either side. */
  private record Sides(long left, long leftToo, long right, long rightToo) {

    /** A round that was started once the other one was published adds to its pairs. */
    static Sides of(RoundView left, RoundView right) {
      return new Sides(
          left.id(),
          adds(left, right) ? right.id() : left.id(),
          right.id(),
          adds(right, left) ? left.id() : right.id());
    }

    private static boolean adds(RoundView later, RoundView first) {
      return first.status() == RoundStatus.PUBLISHED
          && later.createdAt().isAfter(first.publishedAt());
    }

    boolean isAdded() {
      return leftToo != left || rightToo != right;
    }

    List<Object> parameters() {
      return List.of(left, leftToo, left, leftToo, right, rightToo, right, rightToo, left, right);
    }
  }

  private Page<RoundComparison.Change> changes(
      Sides sides, ChangeKind kind, PageRequest request, RoundComparison.Counts counts) {
    var parameters = new ArrayList<>(sides.parameters());
    var query = CHANGES;
    if (kind != null) {
      query += " and m.kind = ?";
      parameters.add(kind.name());
    }
    parameters.add(request.size());
    parameters.add(request.offset());
    var rows = sql.list(query + ORDER, RoundComparing::row, parameters);
    var mentors = mentors(sides.left(), sides.right(), rows.stream().map(Row::mentee).toList());
    var items =
        rows.stream()
            .map(
                row ->
                    new RoundComparison.Change(
                        row.person(),
                        row.kind(),
                        of(mentors, sides.left(), sides.leftToo(), row.mentee()),
                        row.left(),
                        of(mentors, sides.right(), sides.rightToo(), row.mentee()),
                        row.right(),
                        row.right() - row.left()))
            .toList();
    return Page.of(items, request, total(kind, counts));
  }

  private static long total(ChangeKind kind, RoundComparison.Counts counts) {
    var each = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
    each.put(ChangeKind.GAINS, counts.gaining());
    each.put(ChangeKind.LOSES, counts.losing());
    each.put(ChangeKind.MOVES, counts.moved());
    return each.entrySet().stream()
        .filter(one -> kind == null || kind == one.getKey())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getInt(2),
        row.getInt(3),
        ChangeKind.valueOf(row.getString(4)),
        RoundQueries.person(row, 5));
  }

  private List<Mentor> mentors(long left, long right, List<Long> mentees) {
    if (mentees.isEmpty()) {
      return List.of();
    }
    var parameters = new ArrayList<Object>(Arrays.asList(left, right));
    parameters.addAll(mentees);
    return sql.list(
        MENTORS + Sql.marks(mentees.size()) + ") order by p.sort_key, p.id",
        row -> new Mentor(row.getLong(1), row.getLong(2), RoundQueries.person(row, 3)),
        parameters);
  }

  private static List<PersonRef> of(List<Mentor> mentors, long round, long too, long mentee) {
    return mentors.stream()
        .filter(one -> (one.round() == round || one.round() == too) && one.mentee() == mentee)
        .map(Mentor::person)
        .toList();
  }
}
