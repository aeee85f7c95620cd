package org.compagnon.settings;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What nobody may see (SE2): given by the environment, read where it is used, written nowhere. Keys
 * follow the rule of {@link Setting}.
 */
public enum Secret {
  /** The password of the user at the mail server. */
  MAIL_PASSWORD("compagnon.mail.password");

  private final String key;

  Secret(String key) {
    this.key = key;
  }

  /** The value as it is, blanks too; empty where it is not set, never null. */
  public String text() {
    return ConfigProvider.getConfig().getOptionalValue(key, String.class).orElse("");
  }
}
