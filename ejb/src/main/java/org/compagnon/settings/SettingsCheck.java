package org.compagnon.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks at every setting before anything else happens. */
public final class SettingsCheck {
  private SettingsCheck() {}

  /**
   * @param values gives the value of a setting, never null
   * @throws BadSettings if one or more are wrong; all are named
   */
  public static void check(Function<Setting, String> values) {
    List<String> problems = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      setting.problemWith(values.apply(setting)).ifPresent(problems::add);
    }
    boolean h2 = values.apply(Setting.DB_DRIVER).contains("h2");
    if (problems.isEmpty() && h2 != values.apply(Setting.DB_URL).startsWith("jdbc:h2:")) {
      problems.add(
          "The settings compagnon.db.driver and compagnon.db.url name different databases (%s, %s)."
              .formatted(values.apply(Setting.DB_DRIVER), values.apply(Setting.DB_URL)));
    }
    if (!problems.isEmpty()) {
      throw new BadSettings(problems);
    }
  }
}
