package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.pairing.scoring.Obstacles;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;
import org.compagnon.shared.Names;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.Sql;
import org.compagnon.shared.Texts;

/** The lists of a round, filtered, sorted and paged in the database: two queries a page. */
@ApplicationScoped
class RoundQueries {

  private static final String PAIRS =
      """
      from round_pair p
      join person e on e.id = p.mentee_person_id
      join person r on r.id = p.mentor_person_id
      where\s""";
  private static final String PAIR_COLUMNS =
      """
      select p.id, p.round_id, p.waiting_days, p.score, p.origin, p.breakdown, p.warning,
        p.mentee_enrolment_id, e.id, e.given_name, e.family_name, e.job_title, e.city,
        p.mentor_enrolment_id, r.id, r.given_name, r.family_name, r.job_title, r.city""";
  private static final String LIKE = " like ? escape '!'";

  @Inject private Sql sql;
  @Inject private Explanations explanations;

  private record PairRow(PairView view, String breakdown) {}

  /** One page of a round's pairs. */
  Page<PairView> pairs(long roundId, PairFilter filter, PageRequest request, Language language) {
    var where = new StringBuilder("p.round_id = ?");
    var parameters = new ArrayList<Object>(List.of(roundId));
    narrow(filter, where, parameters);
    long total = sql.number("select count(*)\n" + PAIRS + where, parameters);
    var order = " order by " + filter.sort().columns() + " limit ? offset ?";
    parameters.add(request.size());
    parameters.add(request.offset());
    return Page.of(views(where + order, parameters, language), request, total);
  }

  /** One pair; empty list where it does not exist. */
  List<PairView> pair(long pairId, Language language) {
    return views("p.id = ?", List.of(pairId), language);
  }

  private List<PairView> views(String rest, List<?> parameters, Language language) {
    var rows =
        sql.list(PAIR_COLUMNS + "\n" + PAIRS + rest, row -> pairRow(row, language), parameters);
    var parts = explanations.parts(rows.stream().map(PairRow::breakdown).toList(), language);
    var views = new ArrayList<PairView>();
    for (int k = 0; k < rows.size(); k++) {
      var view = rows.get(k).view();
      views.add(
          new PairView(
              view.id(),
              view.roundId(),
              view.mentee(),
              view.mentor(),
              view.waitingDays(),
              view.score(),
              view.origin(),
              parts.get(k),
              view.warnings()));
    }
    return views;
  }

  private static void narrow(PairFilter filter, StringBuilder where, List<Object> parameters) {
    for (var word : Names.wanted(filter.query())) {
      where.append(" and (e.search_key").append(LIKE).append(" or r.search_key").append(LIKE);
      where.append(')');
      parameters.add("%" + escaped(word) + "%");
      parameters.add("%" + escaped(word) + "%");
    }
    add(filter.minScore(), " and p.score >= ?", where, parameters);
    add(filter.maxScore(), " and p.score <= ?", where, parameters);
    add(
        filter.origin() == null ? null : filter.origin().name(),
        " and p.origin = ?",
        where,
        parameters);
    if (filter.warningsOnly()) {
      where.append(" and p.warning is not null");
    }
  }

  private static void add(
      Object value, String condition, StringBuilder where, List<Object> parameters) {
    if (value != null) {
      where.append(condition);
      parameters.add(value);
    }
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static PairRow pairRow(ResultSet row, Language language) throws SQLException {
    var warning = row.getString(7);
    List<Rule> rules =
        warning == null ? List.of() : Arrays.stream(warning.split(",")).map(Rule::valueOf).toList();
    var view =
        new PairView(
            row.getLong(1),
            row.getLong(2),
            person(row, 8),
            person(row, 14),
            row.getInt(3),
            row.getInt(4),
            PairOrigin.valueOf(row.getString(5)),
            List.of(),
            Explanations.warnings(rules, language));
    return new PairRow(view, row.getString(6));
  }

  /** One page of a round's unpaired, by name. */
  Page<UnpairedView> unpaired(long roundId, PageRequest request, Language language) {
    long total =
        sql.number("select count(*) from round_unpaired where round_id = ?", List.of(roundId));
    var items =
        sql.list(
            """
            select u.enrolment_id, p.id, p.given_name, p.family_name, p.job_title, p.city,
              u.missing, u.waiting_days, u.detail
            from round_unpaired u join person p on p.id = u.person_id
            where u.round_id = ? order by p.sort_key, u.id limit ? offset ?""",
            row ->
                unpaired(
                    person(row, 1),
                    row.getInt(7),
                    row.getInt(8),
                    Json.read(row.getString(9), Obstacles.class),
                    language),
            List.of(roundId, request.size(), request.offset()));
    return Page.of(items, request, total);
  }

  private static UnpairedView unpaired(
      PersonRef mentee, int missing, int days, Obstacles obstacles, Language language) {
    var list =
        obstacles.blocked().entrySet().stream()
            .sorted(
                Map.Entry.<Rule, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                blocked ->
                    new UnpairedView.Obstacle(
                        blocked.getKey(),
                        Texts.say(language, "pairing.rule." + blocked.getKey()),
                        blocked.getValue(),
                        obstacles.blockedOnlyBy().getOrDefault(blocked.getKey(), 0)))
            .toList();
    var main = obstacles.main();
    int count =
        main == Rule.CAPACITY ? obstacles.suitable() : obstacles.blocked().getOrDefault(main, 0);
    return new UnpairedView(
        mentee,
        missing,
        days,
        main,
        Texts.say(language, "pairing.obstacle." + main, count),
        obstacles.suitable(),
        list);
  }

  /** People by id, with enrolment id 0. */
  Map<Long, PersonRef> people(Collection<Long> personIds) {
    var people = new HashMap<Long, PersonRef>();
    if (!personIds.isEmpty()) {
      sql.list(
          "select 0, id, given_name, family_name, job_title, city from person where id in ("
              + Sql.marks(personIds.size())
              + ")",
          row -> people.put(row.getLong(2), person(row, 1)),
          List.copyOf(personIds));
    }
    return people;
  }

  /** A person from six columns: enrolment, person, given name, family name, job title, city. */
  static PersonRef person(ResultSet row, int first) throws SQLException {
    return new PersonRef(
        row.getLong(first),
        row.getLong(first + 1),
        row.getString(first + 2) + " " + row.getString(first + 3),
        row.getString(first + 4),
        row.getString(first + 5));
  }
}
