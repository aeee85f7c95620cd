package org.compagnon.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MigrationsIT extends BusinessIT {
  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  @Test
  @DisplayName("every migration has run")
  void everyMigrationHasRun() {
    assertThat(fixtures.number("select count(*) from flyway_schema_history where not success"))
        .isZero();
    assertThat(fixtures.number("select count(*) from flyway_schema_history")).isGreaterThan(6);
  }

  @Test
  @DisplayName("the run is on the database it is meant for")
  void theDatabaseIsTheOneMeant() throws SQLException {
    try (var connection = dataSource.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName())
          .isEqualToIgnoringCase(System.getProperty("it.database"));
    }
  }
}
