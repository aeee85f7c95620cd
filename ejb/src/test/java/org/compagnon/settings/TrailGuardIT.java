package org.compagnon.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.compagnon.testing.BusinessIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = "it.database", matches = "postgresql")
class TrailGuardIT extends BusinessIT {
  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  @Test
  @DisplayName("on PostgreSQL the application's role adds to the trail and cannot change it")
  void theRoleCannotChangeTheTrail() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role trail_worker");
      TrailGuard.grant(connection, "trail_worker");
      TrailGuard.protect(connection, "trail_worker");
      statement.execute("set role trail_worker");
      try {
        assertThat(TrailGuard.of(connection)).isEqualTo(TrailGuard.Protection.FULL);
        statement.execute(
            """
            insert into audit_entry
              (id, at, actor_name, action, subject_type, subject_id, request_id)
            values (-1, now(), 'x', 'test.guard', 'test', '1', 'r')""");
        statement.execute("grant update on audit_entry to trail_worker");
        for (String attempt :
            new String[] {
              "update audit_entry set actor_name = 'y' where action = 'test.guard'",
              "delete from audit_entry where action = 'test.guard'",
              "truncate audit_entry",
              "drop table audit_entry",
              "alter table audit_entry add column x int"
            }) {
          assertThatThrownBy(() -> statement.execute(attempt))
              .as(attempt)
              .isInstanceOf(SQLException.class);
        }
      } finally {
        statement.execute("reset role");
        statement.execute("drop owned by trail_worker");
        statement.execute("drop role trail_worker");
      }
    }
  }

  @Test
  @DisplayName("a role above all rights is told apart")
  void aSuperuserIsToldApart() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      assertThat(TrailGuard.of(connection)).isEqualTo(TrailGuard.Protection.NONE);
    }
  }
}
