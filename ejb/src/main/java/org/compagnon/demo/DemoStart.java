package org.compagnon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.compagnon.pairing.RoundFiles;
import org.compagnon.settings.FirstStart;

/** The one transaction that fills an empty database with the invented company. */
@ApplicationScoped
class DemoStart {
  private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

  @Inject private DataSource dataSource;
  @Inject private RoundFiles roundFiles;
  @Inject private Clock clock;

  /** Does nothing where somebody is there already; a second node waits for the first. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void fillIfEmpty(String passwordHash) {
    try (Connection connection = dataSource.getConnection()) {
      Inserts inserts = new Inserts(connection);
      inserts.number(FirstStart.LOCK);
      if (inserts.number("select count(*) from person") > 0
          || inserts.number("select count(*) from account") > 0) {
        return;
      }
      Instant begun = clock.instant();
      LocalDate today = LocalDate.ofInstant(begun, ZoneId.of(ProgrammeLoader.ZONE));
      DemoCompany.fill(inserts, Company.on(today), passwordHash, roundFiles::keep);
      LOG.info(
          () ->
              "The invented company was loaded in "
                  + Duration.between(begun, clock.instant()).toMillis()
                  + " ms");
    } catch (SQLException e) {
      throw new IllegalStateException("The invented company could not be loaded.", e);
    }
  }
}
