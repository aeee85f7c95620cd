package org.compagnon.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.compagnon.settings.Ticks;

/**
 * Has the keys of people made before anybody looks for them, and once an hour for those that a node
 * of an earlier version has written.
 */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class PersonKeysStart {
  private static final Duration EVERY = Duration.ofHours(1);

  @Inject private PersonKeys keys;
  @Inject private Ticks ticks;

  @PostConstruct
  void make() {
    boolean more = true;
    while (more) {
      more = keys.makeNext();
    }
  }

  @Schedule(hour = "*", minute = "17", persistent = false, info = "keys of people")
  void tick() {
    ticks.run("keys of people", EVERY, this::make);
  }
}
