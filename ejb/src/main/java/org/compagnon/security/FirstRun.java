package org.compagnon.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.compagnon.settings.Setting;

/** Prints a one-time link into the log for as long as there is no system administrator. */
@Singleton
@Startup
@DependsOn("Database")
public class FirstRun {
  private static final Logger LOG = Logger.getLogger(FirstRun.class.getName());

  @Inject private AccountRepository accounts;
  @Inject private Links links;

  @PostConstruct
  void offerSetUp() {
    if (Setting.DEMO.isOn() || accounts.countActiveInRole(Role.SYSTEM) > 0) {
      return;
    }
    String address = Setting.BASE_URL.text() + "/set-up?token=" + links.offerSetup();
    LOG.info(() -> "First run: make the first administrator within a day at " + address);
  }
}
