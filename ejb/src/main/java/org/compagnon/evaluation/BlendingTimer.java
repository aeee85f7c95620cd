package org.compagnon.evaluation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.settings.Outages;
import org.compagnon.settings.Ticks;

/** Blends what people hand in. Not persistent: the server drops a timer that fails twice. */
@Singleton
@Startup
@DependsOn("EarlierSheets")
@TransactionManagement(TransactionManagementType.BEAN)
public class BlendingTimer {
  private static final Logger LOG = Logger.getLogger(BlendingTimer.class.getName());

  private static final Duration EVERY = Duration.ofSeconds(30);

  @Inject private Ticks ticks;
  @Inject private Blending blending;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "blending")
  void tick() {
    ticks.run("blending", EVERY, () -> blending.due().forEach(this::attend));
  }

  /** One wave that cannot be blended does not keep the others waiting. */
  private void attend(long waveId) {
    try {
      blending.attend(waveId);
    } catch (RuntimeException e) {
      if (Outages.isOutage(e)) {
        throw e;
      }
      LOG.log(
          Level.WARNING,
          e,
          () -> "Wave " + waveId + " was not blended; tried again in half a minute");
    }
  }
}
