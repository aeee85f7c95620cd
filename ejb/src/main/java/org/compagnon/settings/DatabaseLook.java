package org.compagnon.settings;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Lets the watch look every second for as long as the product runs. A timer, because the server's
 * executors drop what begins to repeat itself before the product is whole.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseLook {
  @Inject private DatabaseWatch watch;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "database")
  void tick() {
    watch.look();
  }

  @PreDestroy
  void end() {
    watch.close();
  }
}
