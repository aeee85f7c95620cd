package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.compagnon.organisation.importing.DateOrder;
import org.compagnon.organisation.importing.ImportOptions;
import org.compagnon.organisation.importing.ImportPlan;
import org.compagnon.organisation.importing.PeopleFile;
import org.compagnon.organisation.importing.PersonRow;
import org.compagnon.organisation.importing.PersonRow.Action;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.StaleData;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeopleWriterTest {
  private static final String HEADER =
      "employee_id,first_name,last_name,email,manager_id,languages\n";
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  private DataSource database;

  @BeforeEach
  void migrate() {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(h2).locations("classpath:db/migration").load().migrate();
    database = h2;
  }

  @Test
  @DisplayName("people are written with managers and languages whatever the order of the rows")
  void managersMayComeLater() throws SQLException {
    apply(
        HEADER
            + "3,Cy,Lo,c@example.com,2,de\n2,Bo,Roy,b@example.com,1,\n1,Ada,Moreau,a@example.com,,fr;en\n");

    assertThat(
            texts(
                "select p.employee_no || '<' || m.employee_no from person p join person m on m.id = p.manager_id order by 1"))
        .containsExactly("2<1", "3<2");
    assertThat(texts("select language from person_language order by 1"))
        .containsExactly("de", "en", "fr");
    assertThat(texts("select distinct mod(id, 50) from person order by 1")).hasSize(3);
  }

  @Test
  @DisplayName("two people can exchange their mail addresses in one file")
  void addressesAreExchanged() throws SQLException {
    apply(HEADER + "1,Ada,Moreau,a@example.com,,\n2,Bo,Roy,b@example.com,,\n");

    apply(HEADER + "1,Ada,Moreau,b@example.com,,\n2,Bo,Roy,a@example.com,1,\n");

    assertThat(texts("select email_key from person order by employee_no"))
        .containsExactly("b@example.com", "a@example.com");
  }

  @Test
  @DisplayName("absent people are marked as having left and are not deleted")
  void absentPeopleLeave() throws SQLException {
    apply(HEADER + "1,Ada,Moreau,a@example.com,,\n2,Bo,Roy,b@example.com,,\n");

    apply(HEADER + "1,Ada,Moreau,a@example.com,,\n");

    assertThat(texts("select status || left_on from person where employee_no = '2'"))
        .containsExactly("LEFT2026-11-21");
  }

  @Test
  @DisplayName("a person somebody else changed since the preview stops the file")
  void changedPersonStopsTheFile() throws SQLException {
    apply(HEADER + "1,Ada,Moreau,a@example.com,,\n");
    ImportPlan plan = plan(HEADER + "1,Ada,King,a@example.com,,\n");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("update person set version = version + 1");
    }

    assertThatThrownBy(() -> write(plan)).isInstanceOf(StaleData.class);
    assertThat(texts("select family_name from person")).containsExactly("Moreau");
  }

  private void apply(String csv) throws SQLException {
    ImportPlan plan = plan(csv);
    assertThat(plan.report().errors()).isZero();
    write(plan);
    assertThat(plan(csv).report().changesAnything()).isFalse();
  }

  private ImportPlan plan(String csv) {
    ImportOptions options =
        new ImportOptions(
            Map.of(), null, "en", true, DateOrder.AUTOMATIC, LocalDate.of(2026, 11, 21));
    return PeopleFile.read(
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        options,
        new KnownPeople(database));
  }

  private void write(ImportPlan plan) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      PeopleWriter writer = new PeopleWriter(connection, NOW, new NameKeys(true), done -> {});
      List<PersonRow> created = with(plan, Action.CREATE);
      List<PersonRow> updated = with(plan, Action.UPDATE);
      writer.freeAddresses(updated);
      writer.assignIds(created);
      writer.insert(ManagersFirst.order(created));
      writer.update(updated);
      writer.leave(plan.leavers());
      connection.commit();
    }
  }

  private static List<PersonRow> with(ImportPlan plan, Action action) {
    return plan.people().stream().filter(p -> p.action() == action).toList();
  }

  private List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}
