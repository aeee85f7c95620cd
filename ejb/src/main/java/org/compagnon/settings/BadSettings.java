package org.compagnon.settings;

import java.util.List;

/** Thrown at start when settings are wrong; names every one of them. */
public class BadSettings extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param problems one sentence per wrong setting
   */
  public BadSettings(List<String> problems) {
    super("Compagnon does not start: " + String.join(" ", problems));
  }
}
