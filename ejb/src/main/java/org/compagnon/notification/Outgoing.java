package org.compagnon.notification;

/** A mail as the mail server gets it. */
record Outgoing(
    long id,
    String messageId,
    String recipient,
    String subject,
    String text,
    String html,
    String language) {}
