package org.compagnon.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Checks the settings, then brings the schema up to date. Every other start-up bean depends on it.
 */
@DataSourceDefinition(
    name = Database.JNDI,
    className = "${MPCONFIG=compagnon.db.driver}",
    url = "${MPCONFIG=compagnon.db.url}",
    user = "${MPCONFIG=compagnon.db.user}",
    password = "${MPCONFIG=compagnon.db.password}",
    minPoolSize = 2,
    initialPoolSize = 2,
    maxPoolSize = 24,
    loginTimeout = 5,
    properties = {
      "fish.payara.max-wait-time-in-millis=5000",
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
      "fish.payara.fail-all-connections=true"
    })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
  /** Where the data source is found. */
  public static final String JNDI = "java:app/jdbc/compagnon";

  private static final Logger LOG = Logger.getLogger(Database.class.getName());

  @Resource(lookup = JNDI)
  private DataSource dataSource;

  @PostConstruct
  void migrate() {
    SettingsCheck.ofThisServer();
    var result = migrations().locations("classpath:db/migration").load().migrate();
    LOG.info(() -> "Schema at version " + result.targetSchemaVersion + ", " + result.database);
    if (isPostgresql()) {
      try {
        protectTrail();
      } catch (SQLException e) {
        throw new BadSettings(
            List.of("The rights of the database's roles cannot be set: " + e.getMessage()));
      }
    }
  }

  private FluentConfiguration migrations() {
    return asOwner(dataSource);
  }

  /** Works as the role that owns the tables, which is the application's where no other is named. */
  static FluentConfiguration asOwner(DataSource application) {
    var flyway = Flyway.configure(Database.class.getClassLoader());
    return hasOwner()
        ? flyway.dataSource(Setting.DB_URL.text(), Setting.DB_OWNER_USER.text(), ownerPassword())
        : flyway.dataSource(application);
  }

  /** The role of the application must not be able to change what the trail says. */
  private void protectTrail() throws SQLException {
    String role = Setting.DB_USER.text();
    if (hasOwner()) {
      try (Connection owner = migrations().getDataSource().getConnection()) {
        TrailGuard.grant(owner, role);
        TrailGuard.protect(owner, role);
      }
    }
    try (Connection application = dataSource.getConnection()) {
      if (!hasOwner()) {
        TrailGuard.protect(application, role);
      }
      var protection = TrailGuard.of(application);
      boolean enough = protection == TrailGuard.Protection.FULL;
      if (hasOwner() && !enough) {
        throw new BadSettings(List.of(TrailGuard.sentence(protection)));
      }
      LOG.log(enough ? Level.INFO : Level.WARNING, () -> TrailGuard.sentence(protection));
    }
  }

  private static boolean hasOwner() {
    return !Setting.DB_OWNER_USER.text().isEmpty();
  }

  private static boolean isPostgresql() {
    return Setting.DB_URL.text().startsWith("jdbc:postgresql:");
  }

  /** The database user's password: a secret like the owner's. */
  static String password() {
    return ConfigProvider.getConfig()
        .getOptionalValue("compagnon.db.password", String.class)
        .orElse("");
  }

  /** A secret: from the environment only, shown nowhere. */
  private static String ownerPassword() {
    return ConfigProvider.getConfig()
        .getOptionalValue("compagnon.db.owner.password", String.class)
        .orElse("");
  }
}
