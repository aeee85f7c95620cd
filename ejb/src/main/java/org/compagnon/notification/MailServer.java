package org.compagnon.notification;

import jakarta.mail.Session;
import java.util.Properties;
import java.util.function.Function;
import org.compagnon.settings.Setting;

/**
 * How the mail server is spoken to.
 *
 * <p>Each answer of the server may take five minutes, as RFC 5321 (4.5.3.2) asks: who gives up
 * sooner sends a mail twice that a slow server takes in the end. Claims last longer ({@link
 * OutboxMessage#CLAIM}).
 */
final class MailServer {
  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "300000";

  private MailServer() {}

  /**
   * The settings as the mail library knows them.
   *
   * @param values gives the value of a setting, never null
   */
  static Session session(Function<Setting, String> values) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", values.apply(Setting.MAIL_HOST));
    properties.setProperty("mail.smtp.port", values.apply(Setting.MAIL_PORT));
    properties.setProperty("mail.smtp.ssl.enable", values.apply(Setting.MAIL_TLS));
    properties.setProperty("mail.smtp.starttls.enable", values.apply(Setting.MAIL_STARTTLS));
    properties.setProperty("mail.smtp.starttls.required", values.apply(Setting.MAIL_STARTTLS));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    boolean signsIn = !values.apply(Setting.MAIL_USER).isEmpty();
    properties.setProperty("mail.smtp.auth", String.valueOf(signsIn));
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MILLIS);
    return Session.getInstance(properties);
  }
}
