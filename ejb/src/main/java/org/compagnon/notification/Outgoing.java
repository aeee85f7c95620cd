package org.compagnon.notification;

/**
 * A mail as the mail server gets it.
 *
 * @param replyTo the address that answers go to; null for none
 * @param replyToName whose it is
 */
record Outgoing(
    long id,
    String messageId,
    String recipient,
    String subject,
    String text,
    String html,
    String language,
    String replyTo,
    String replyToName) {}
