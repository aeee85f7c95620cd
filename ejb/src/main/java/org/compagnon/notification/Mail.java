package org.compagnon.notification;

import java.util.List;
import org.compagnon.shared.Language;

/**
 * A mail to be written. The texts are {@code <template>.subject}, {@code <template>.body}
 * (paragraphs separated by an empty line) and, where a path is given, {@code <template>.action} for
 * its button, in the bundle that the template's first part names.
 *
 * @param recipient the address
 * @param recipientName whom it greets
 * @param personId the person in the directory, or null
 * @param language the recipient's language
 * @param template {@code <feature>.mail.<name>}
 * @param arguments values for the texts; {0} is the first
 * @param path where the button leads, from the product's address on ("/home"); null: no button
 * @param contact who reads an answer; null: nobody does
 * @param personal whether it carries words that are for its reader alone (NO5)
 */
public record Mail(
    String recipient,
    String recipientName,
    Long personId,
    Language language,
    String template,
    List<Object> arguments,
    String path,
    MailContact contact,
    boolean personal) {

  /** Copies the arguments. */
  public Mail {
    arguments = List.copyOf(arguments);
  }

  /** A mail that nobody answers to, without words of a person. */
  public Mail(
      String recipient,
      String recipientName,
      Long personId,
      Language language,
      String template,
      List<Object> arguments,
      String path) {
    this(recipient, recipientName, personId, language, template, arguments, path, null, false);
  }

  /** The same with somebody who reads the answers; null changes nothing. */
  public Mail answeredBy(MailContact reader) {
    return new Mail(
        recipient,
        recipientName,
        personId,
        language,
        template,
        arguments,
        path,
        reader == null ? contact : reader,
        personal);
  }

  /** The same as one whose words are for its reader alone. */
  public Mail asPersonal() {
    return new Mail(
        recipient, recipientName, personId, language, template, arguments, path, contact, true);
  }
}
