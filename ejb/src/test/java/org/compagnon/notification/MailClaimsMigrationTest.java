package org.compagnon.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A database of the version before has mails with living links in it. */
class MailClaimsMigrationTest {
  private static final String SECRET = "a-LIVING_secret-of-43-characters-0123456789";

  private final JdbcDataSource database = new JdbcDataSource();

  @BeforeEach
  void fillTheVersionBefore() throws SQLException {
    database.setURL(
        "jdbc:h2:mem:mailclaims;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH");
    execute("drop all objects");
    migrate("26?");
    for (String status : new String[] {"WAITING", "SHOWN", "SENT", "DEAD"}) {
      int id = MailStatus.valueOf(status).ordinal() + 1;
      execute(
          """
          insert into account (id, login, display_name, language, status, created_at, version)
          values (%1$d, '%2$s@mail.example', 'A', 'en', 'ACTIVE', current_timestamp, 1);
          insert into one_time_link (id, account_id, purpose, token_hash, expires_at, version)
          values (%1$d, %1$d, 'RESET', '%2$s', current_timestamp, 1);
          insert into outbox_message (id, message_id, recipient, language, template, subject,
            text_body, html_body, status, attempts, next_try_at, created_at, version)
          values (%1$d, '%2$s', '%2$s@mail.example', 'en', 'notification.mail.linkReset', 's',
            'Go to http://x/password?token=%3$s now', '<a href="http://x/password?token=%3$s">',
            '%2$s', 0, current_timestamp, current_timestamp, 1)"""
              .formatted(id, status, SECRET));
    }
    migrate("latest");
  }

  @Test
  @DisplayName("NO7 links that earlier versions kept are gone from the outbox, and void")
  void keptLinksAreGone() throws SQLException {
    assertThat(number("select count(*) from outbox_message where text_body like '%LIVING%'"))
        .isZero();
    assertThat(number("select count(*) from outbox_message where html_body like '%LIVING%'"))
        .isZero();
    assertThat(
            number(
                "select count(*) from one_time_link where token_hash is not null and used_at is null"))
        .as("only the link of the mail that was sent still opens")
        .isEqualTo(1);
  }

  @Test
  @DisplayName("NO7 a mail that waited keeps its words and gets a link of the new kind")
  void aWaitingMailIsStillSent() throws SQLException {
    String waiting =
        """
        select count(*) from outbox_message m join one_time_link l on l.id = m.link_id
        where l.token_hash is null and l.used_at is null and m.status in ('WAITING', 'DEAD')
          and m.text_body = 'Go to http://x/password?token=%s now'"""
            .formatted(Outbox.SECRET);
    assertThat(number(waiting)).isEqualTo(2);
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private void execute(String commands) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(commands);
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
