package org.compagnon.settings;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Looks at the settings before the first connection is asked for, which is before any bean is made:
 * the driver of another database would fail there and say nothing of settings.
 */
public class SettingsFirst extends SessionEventAdapter {

  /** For the persistence provider, which makes one by its name in {@code persistence.xml}. */
  public SettingsFirst() {}

  /**
   * Comes before the first connection.
   *
   * @throws BadSettings if one or more are wrong; all are named
   */
  @Override
  public void preLogin(SessionEvent event) {
    SettingsCheck.ofThisServer();
  }
}
