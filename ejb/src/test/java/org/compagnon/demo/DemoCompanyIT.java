package org.compagnon.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.compagnon.pairing.algorithm.PairingProblem;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.settings.Database;
import org.compagnon.testing.BusinessIT;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Loads the invented company beside the other tests' data, into a schema of its own. */
class DemoCompanyIT extends BusinessIT {
  private static final LocalDate ANCHOR = LocalDate.of(2026, 3, 2);
  private static final String SCHEMA = "demo_it";

  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  @Test
  @DisplayName("the invented company fits the schema, loads in seconds and leaves the ids free")
  void companyIsLoaded() throws SQLException {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(dataSource)
        .schemas(SCHEMA)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    try (Connection connection = dataSource.getConnection()) {
      String before = connection.getSchema();
      connection.setSchema(SCHEMA);
      try {
        copyQuestionnaire(connection);
        load(new Inserts(connection), connection);
      } finally {
        connection.setSchema(before);
      }
    }
  }

  private void load(Inserts inserts, Connection connection) throws SQLException {
    long begun = System.nanoTime();
    Map<Long, PairingResult> proved = new HashMap<>();
    Map<Long, PairingProblem> problems = new HashMap<>();
    DemoCompany.fill(
        inserts,
        Company.on(ANCHOR),
        "no password",
        (round, problem, result, notes, complete) -> {
          proved.put(round, complete ? result : null);
          problems.put(round, problem);
          return result.inputHash();
        });
    Duration took = Duration.ofNanos(System.nanoTime() - begun);

    assertThat(took).isLessThan(Duration.ofSeconds(20));
    assertThat(inserts.number("select count(*) from person")).isEqualTo(1200);
    assertThat(inserts.number("select count(*) from account where status = 'ACTIVE'"))
        .isBetween(1120L, 1190L);
    assertThat(inserts.number("select count(*) from relationship where status = 'ACTIVE'"))
        .isGreaterThan(50);
    assertThat(inserts.number("select count(*) from meeting")).isGreaterThan(300);
    for (String table :
        List.of("person", "account", "enrolment", "relationship", "meeting", "audit_entry")) {
      assertThat(inserts.number("select nextval('" + table + "_seq')") - 50)
          .as(table)
          .isGreaterThanOrEqualTo(inserts.number("select max(id) from " + table));
    }
    assertThat(proved).hasSize(2).doesNotContainValue(null);
    proved.forEach(
        (round, result) ->
            assertThat(inserts.number("select count(*) from round_pair where round_id = " + round))
                .isEqualTo(result.pairs().size()));
    for (var round : problems.entrySet()) {
      everyScoreIsRecomputed(connection, round.getKey(), round.getValue());
    }
    noPairInOneLine(inserts);
    surveysAreAnonymous(inserts);
  }

  /** From the document and the tables alone: every possible pair, its score and the averages. */
  private static void everyScoreIsRecomputed(
      Connection connection, long round, PairingProblem problem) throws SQLException {
    RecomputedScores recomputed = new RecomputedScores(connection, round);
    assertThat(recomputed.averages()).isEqualTo(recomputed.keptAverages()).isNotEmpty();
    List<Long> enrolments = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet ids = statement.executeQuery("select id from enrolment order by id")) {
      while (ids.next()) {
        enrolments.add(ids.getLong(1));
      }
    }
    Map<Long, Map<Long, Integer>> expected = recomputed.allowed();
    Map<Long, Map<Long, Integer>> computed = new TreeMap<>();
    for (int i = 0; i < problem.mentees(); i++) {
      for (int arc = problem.firstArc(i); arc < problem.endArc(i); arc++) {
        long mentee = enrolments.get((int) problem.menteeId(i));
        long mentor = enrolments.get((int) problem.mentorId(problem.mentorOf(arc)));
        if (problem.locked(arc)) {
          // Who is kept together needs no other pairs, so the instance has none.
          expected.get(mentee).keySet().retainAll(List.of(mentor));
        }
        computed.computeIfAbsent(mentee, id -> new TreeMap<>()).put(mentor, problem.score(arc));
      }
    }
    assertThat(computed).isEqualTo(expected);
    assertThat(problem.arcs()).isGreaterThan(400);
  }

  /** S82: not even in the demo. */
  private static void noPairInOneLine(Inserts inserts) {
    assertThat(
            inserts.number(
                """
                with recursive line (person_id, manager_id) as (
                  select id, manager_id from person where manager_id is not null
                  union all
                  select l.person_id, p.manager_id from line l
                  join person p on p.id = l.manager_id where p.manager_id is not null)
                select count(*) from relationship r join line l
                on (l.person_id = r.mentee_person_id and l.manager_id = r.mentor_person_id)
                or (l.person_id = r.mentor_person_id and l.manager_id = r.mentee_person_id)"""))
        .isZero();
  }

  private static void surveysAreAnonymous(Inserts inserts) {
    assertThat(inserts.number("select count(*) from answer_sheet where person_id is not null"))
        .isZero();
    assertThat(inserts.number("select max(sheets) from survey_release")).isGreaterThan(40);
    assertThat(
            inserts.number("select count(*) from answer_sheet")
                - inserts.number("select count(*) from sheet_box")
                - inserts.number("select max(sheets) from survey_release"))
        .isZero();
    assertThat(inserts.number("select count(*) from wave_invitation where status <> 'INVITED'"))
        .isZero();
  }

  private static void copyQuestionnaire(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("insert into questionnaire select * from public.questionnaire");
      statement.executeUpdate(
          "insert into questionnaire_item select * from public.questionnaire_item");
    }
  }
}
