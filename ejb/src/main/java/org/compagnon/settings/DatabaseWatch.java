package org.compagnon.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Knows whether PostgreSQL answers (H2 lives in the product itself and is never away). Looks every
 * second over a connection of its own, so that pages, programs and timers can be told at once
 * instead of waiting for the pool, and so that an outage is two lines in the log: one when it
 * begins and one when it is over.
 */
@ApplicationScoped
public class DatabaseWatch {
  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
  private static final int SECONDS = 2;

  /** For the whole product, like the settings: there is one database. Null while it answers. */
  private static volatile Instant awaySince;

  @Inject private Clock clock;

  private Connection own;

  /** Whether the database did not answer when it was last looked for. */
  public static boolean isAway() {
    return awaySince != null;
  }

  /** Since when it has not answered; empty while it does. */
  public static Optional<Instant> awaySince() {
    return Optional.ofNullable(awaySince);
  }

  /** Looks; never throws, because it would not be called again. */
  synchronized void look() {
    if (!Setting.DB_URL.text().startsWith("jdbc:postgresql:")) {
      return;
    }
    try {
      if (own == null || !own.isValid(SECONDS)) {
        close();
        own = connect();
      }
      noteThere();
    } catch (SQLException | RuntimeException e) {
      close();
      noteAway(e);
    }
  }

  private void noteThere() {
    Instant since = awaySince;
    if (since != null) {
      awaySince = null;
      long seconds = Duration.between(since, clock.instant()).toSeconds();
      LOG.info(() -> "The database answers again, after " + seconds + " s");
    }
  }

  private void noteAway(Exception why) {
    if (awaySince == null) {
      awaySince = clock.instant();
      LOG.warning(
          () ->
              "The database does not answer; pages and the REST interface say so until it does: "
                  + String.valueOf(why.getMessage()).lines().findFirst().orElse(""));
    }
  }

  synchronized void close() {
    if (own != null) {
      try {
        own.close();
      } catch (SQLException e) {
        // It is gone already, which is why it is closed.
      }
      own = null;
    }
  }

  private static Connection connect() throws SQLException {
    var direct = new PGSimpleDataSource();
    direct.setUrl(Setting.DB_URL.text());
    direct.setLoginTimeout(SECONDS);
    return direct.getConnection(Setting.DB_USER.text(), Database.password());
  }
}
