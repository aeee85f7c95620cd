package org.compagnon.settings;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database answers within two seconds. Asked at {@code /health/ready}. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(DatabaseReady.class.getName());
  private static final int SECONDS = 2;

  @Resource(lookup = Database.JNDI)
  private DataSource dataSource;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(answers()).build();
  }

  private boolean answers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException e) {
      LOG.log(Level.WARNING, e, () -> "The database does not answer");
      return false;
    }
  }
}
