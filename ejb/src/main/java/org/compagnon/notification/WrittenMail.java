package org.compagnon.notification;

import org.compagnon.shared.Texts;

/**
 * The words of a mail, written in its recipient's language (NO2).
 *
 * @param subject one line
 * @param text plain text
 * @param html a whole HTML document
 */
public record WrittenMail(String subject, String text, String html) {
  private static final int SUBJECT_LENGTH = 200;

  /**
   * Writes a mail.
   *
   * @param baseUrl the product's address without a last slash
   */
  public static WrittenMail of(Mail mail, String baseUrl) {
    Object[] arguments = mail.arguments().toArray();
    String subject = oneLine(say(mail, ".subject", arguments));
    String body = say(mail, ".body", arguments);
    String greeting = Texts.say(mail.language(), "notification.greeting", mail.recipientName());
    String footer = Texts.say(mail.language(), "notification.footer");
    StringBuilder text = new StringBuilder(greeting).append("\n\n").append(body).append("\n\n");
    StringBuilder html = new StringBuilder(head(mail)).append(paragraph(greeting));
    for (String part : body.split("\n\n")) {
      html.append(paragraph(part));
    }
    if (mail.path() != null) {
      String address = baseUrl + mail.path();
      String action = say(mail, ".action", arguments);
      text.append(action).append(":\n").append(address).append("\n\n");
      html.append(button(action, address));
    }
    if (mail.contact() != null) {
      String contact = contact(mail);
      text.append(contact).append("\n\n");
      html.append(paragraph(contact));
    }
    text.append("-- \n").append(footer).append('\n');
    html.append("<p style=\"color:#52625f;font-size:14px\">")
        .append(escaped(footer))
        .append("</p></div></body></html>");
    return new WrittenMail(subject, text.toString(), html.toString());
  }

  private static String say(Mail mail, String part, Object[] arguments) {
    return Texts.say(mail.language(), mail.template() + part, arguments);
  }

  /** Says where an answer goes. */
  private static String contact(Mail mail) {
    MailContact to = mail.contact();
    return to.hours().isBlank()
        ? Texts.say(mail.language(), "notification.contact", to.name(), to.address())
        : Texts.say(
            mail.language(), "notification.contactHours", to.name(), to.address(), to.hours());
  }

  /** A header holds no line break (NO4). */
  private static String oneLine(String subject) {
    String line = subject.replaceAll("[\\p{Cntrl}]+", " ").strip();
    return line.length() > SUBJECT_LENGTH ? line.substring(0, SUBJECT_LENGTH) : line;
  }

  private static String head(Mail mail) {
    return "<!doctype html><html lang=\""
        + mail.language().code()
        + "\"><body style=\"margin:0;background:#faf8f4;color:#1d2b2a;"
        + "font:16px/1.5 system-ui,sans-serif\"><div style=\"max-width:560px;margin:0 auto;"
        + "padding:24px\">";
  }

  private static String paragraph(String words) {
    return "<p>" + escaped(words).replace("\n", "<br>") + "</p>";
  }

  private static String button(String label, String address) {
    return "<p><a href=\""
        + escaped(address)
        + "\" style=\"display:inline-block;background:#14595a;color:#ffffff;padding:12px 20px;"
        + "border-radius:8px;text-decoration:none;font-weight:600\">"
        + escaped(label)
        + "</a></p>";
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
