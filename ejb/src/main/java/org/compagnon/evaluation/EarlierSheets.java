package org.compagnon.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Carries anonymous waves that were open before sheets were sealed into the way they are kept now,
 * once, before anybody answers.
 */
@Singleton
@Startup
@DependsOn("Database")
public class EarlierSheets {
  @Inject private SheetCarrying carrying;

  @PostConstruct
  void carry() {
    carrying.carryAll();
  }
}
