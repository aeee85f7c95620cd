package org.compagnon.notification;

import java.time.Instant;
import org.compagnon.shared.Language;

/**
 * A mail as system administrators see it.
 *
 * @param id the mail
 * @param recipient the address
 * @param language its language
 * @param template what it is about
 * @param subject its subject
 * @param textBody its plain text; null where it is for its reader alone (NO5), and without the
 *     secret of a one-time link (NO7)
 * @param sealed whether it holds a one-time link, whose secret nobody but its reader sees
 * @param replyTo the address that answers go to, or null
 * @param status where it stands
 * @param withdrawn whether it was not sent because its link was not good any more
 * @param attempts tries so far
 * @param nextTryAt when it is tried next
 * @param lastFailure what the mail server said last, or null
 * @param createdAt when it was written
 * @param sentAt when it was sent, or null
 */
public record MailView(
    long id,
    String recipient,
    Language language,
    String template,
    String subject,
    String textBody,
    boolean sealed,
    String replyTo,
    MailStatus status,
    boolean withdrawn,
    int attempts,
    Instant nextTryAt,
    String lastFailure,
    Instant createdAt,
    Instant sentAt) {}
