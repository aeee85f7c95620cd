package org.compagnon.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
    properties = {
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
    SettingsCheck.check(Setting::text);
    var result =
        Flyway.configure(Database.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .load()
            .migrate();
    LOG.info(() -> "Schema at version " + result.targetSchemaVersion + ", " + result.database);
  }
}
