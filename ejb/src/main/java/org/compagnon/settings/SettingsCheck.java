package org.compagnon.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Looks at every setting before anything else happens. */
public final class SettingsCheck {
  private SettingsCheck() {}

  /**
   * Looks at the settings of this server.
   *
   * @throws BadSettings if one or more are wrong; all are named
   */
  static void ofThisServer() {
    check(Setting::text, !Secret.MAIL_PASSWORD.text().isEmpty());
  }

  /**
   * @param values gives the value of a setting, never null
   * @param mailPassword whether there is a password for the mail server
   * @throws BadSettings if one or more are wrong; all are named
   */
  public static void check(Function<Setting, String> values, boolean mailPassword) {
    List<String> problems = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      setting.problemWith(values.apply(setting)).ifPresent(problems::add);
    }
    if (problems.isEmpty()) {
      checkDatabase(values, problems);
      checkMail(values, problems);
      problems.addAll(MailServerCheck.problems(values, mailPassword));
    }
    if (!problems.isEmpty()) {
      throw new BadSettings(problems);
    }
  }

  private static void checkDatabase(Function<Setting, String> values, List<String> problems) {
    boolean h2 = values.apply(Setting.DB_DRIVER).contains("h2");
    if (h2 != values.apply(Setting.DB_URL).startsWith("jdbc:h2:")) {
      problems.add(
          "The settings compagnon.db.driver and compagnon.db.url (environment variables COMPAGNON_DB_DRIVER and COMPAGNON_DB_URL) name different databases (%s, %s)."
              .formatted(values.apply(Setting.DB_DRIVER), values.apply(Setting.DB_URL)));
    }
    String owner = values.apply(Setting.DB_OWNER_USER);
    if (!owner.isEmpty() && h2) {
      problems.add(
          "The setting compagnon.db.owner.user is for PostgreSQL; leave it empty with H2.");
    }
    if (!owner.isEmpty() && owner.equals(values.apply(Setting.DB_USER))) {
      problems.add(
          "The settings compagnon.db.owner.user and compagnon.db.user name the same role (%s); name two, or leave the first empty."
              .formatted(owner));
    }
  }

  /** Mails that really go out need a sender, a server and links that are somebody's own. */
  private static void checkMail(Function<Setting, String> values, List<String> problems) {
    boolean invented = "true".equalsIgnoreCase(values.apply(Setting.DEMO));
    if (!"smtp".equals(values.apply(Setting.MAIL_MODE)) || invented) {
      return;
    }
    String from = values.apply(Setting.MAIL_FROM);
    if (from.toLowerCase(Locale.ROOT).endsWith("@compagnon.example")) {
      problems.add(doubtful(Setting.MAIL_FROM, from, "the invented company’s sender"));
    }
    if ("localhost".equalsIgnoreCase(values.apply(Setting.MAIL_HOST))) {
      problems.add(
          doubtful(
              Setting.MAIL_HOST,
              "localhost",
              "the default (write 127.0.0.1 if the mail server is on this machine)"));
    }
    if (WebAddress.isLocalhost(values.apply(Setting.BASE_URL))) {
      problems.add(
          doubtful(
              Setting.BASE_URL,
              values.apply(Setting.BASE_URL),
              "an address that nobody else can open from a mail"));
    }
  }

  private static String doubtful(Setting setting, String value, String what) {
    return "Mails are to be sent (compagnon.mail.mode is smtp), but the setting %s (environment variable %s) is '%s': %s."
        .formatted(setting.key(), setting.environmentName(), value, what);
  }
}
