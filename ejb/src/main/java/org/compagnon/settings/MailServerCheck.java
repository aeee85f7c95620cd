package org.compagnon.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether the settings of the mail server fit together. */
final class MailServerCheck {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  private MailServerCheck() {}

  /**
   * What is wrong; each sentence names the settings.
   *
   * @param values gives the value of a setting, each right on its own
   * @param password whether there is a password
   */
  static List<String> problems(Function<Setting, String> values, boolean password) {
    List<String> problems = new ArrayList<>();
    boolean tls = isOn(values, Setting.MAIL_TLS);
    boolean starttls = isOn(values, Setting.MAIL_STARTTLS);
    boolean user = !values.apply(Setting.MAIL_USER).isEmpty();
    if (tls && starttls) {
      problems.add(
          "The settings compagnon.mail.tls and compagnon.mail.starttls exclude each other:"
              + " the connection is TLS from its first byte (often port 465) or becomes it (often"
              + " port 587).");
    }
    if (user != password) {
      problems.add(
          "The settings compagnon.mail.user and compagnon.mail.password (environment variable"
              + " COMPAGNON_MAIL_PASSWORD) need each other: one of them is empty.");
    }
    if (user && !tls && !starttls && !HERE.contains(values.apply(Setting.MAIL_HOST))) {
      problems.add(
          "The setting compagnon.mail.user needs compagnon.mail.tls or compagnon.mail.starttls,"
              + " because the password would travel to "
              + values.apply(Setting.MAIL_HOST)
              + " for everybody to read.");
    }
    return problems;
  }

  private static boolean isOn(Function<Setting, String> values, Setting setting) {
    return "true".equals(values.apply(setting));
  }
}
