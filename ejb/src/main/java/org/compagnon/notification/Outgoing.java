package org.compagnon.notification;

import org.compagnon.shared.Language;

/**
 * A mail as the mail server gets it.
 *
 * @param claim whoever holds this claim may send it, nobody else
 * @param linkId the one-time link whose secret is still missing in its texts, or null
 * @param replyTo the address that answers go to; null for none
 * @param replyToName whose it is
 */
record Outgoing(
    long id,
    String claim,
    String messageId,
    String recipient,
    String subject,
    String text,
    String html,
    Language language,
    Long linkId,
    String replyTo,
    String replyToName) {

  /** The same with the secret of its link in its texts. */
  Outgoing withSecret(String secret) {
    return new Outgoing(
        id,
        claim,
        messageId,
        recipient,
        subject,
        text.replace(Outbox.SECRET, secret),
        html.replace(Outbox.SECRET, secret),
        language,
        null,
        replyTo,
        replyToName);
  }
}
