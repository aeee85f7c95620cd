package org.compagnon.evaluation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.Trace;

/** Blends what people hand in. Not persistent: the server drops a timer that fails twice. */
@Singleton
@Startup
@DependsOn("EarlierSheets")
@TransactionManagement(TransactionManagementType.BEAN)
public class BlendingTimer {
  private static final Logger LOG = Logger.getLogger(BlendingTimer.class.getName());

  @Inject private Blending blending;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "blending")
  void tick() {
    Trace.beginWork("blending", null, "system");
    try {
      blending.due().forEach(this::attend);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Blending failed; tried again in half a minute");
    } finally {
      Trace.end();
    }
  }

  /** One wave that cannot be blended does not keep the others waiting. */
  private void attend(long waveId) {
    try {
      blending.attend(waveId);
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          e,
          () -> "Wave " + waveId + " was not blended; tried again in half a minute");
    }
  }
}
