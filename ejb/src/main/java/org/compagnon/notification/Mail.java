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
 */
public record Mail(
    String recipient,
    String recipientName,
    Long personId,
    Language language,
    String template,
    List<Object> arguments,
    String path) {

  /** Copies the arguments. */
  public Mail {
    arguments = List.copyOf(arguments);
  }
}
