package org.compagnon.security;

import org.compagnon.shared.Language;

/**
 * A one-time link was made and wants to be sent. Fired as a CDI event inside the transaction.
 *
 * @param purpose what the link opens
 * @param address where it goes
 * @param displayName whom it greets
 * @param personId the person in the directory, or null
 * @param language the language of the mail
 * @param token the secret; the database keeps only its hash
 */
public record LinkIssued(
    LinkPurpose purpose,
    String address,
    String displayName,
    Long personId,
    Language language,
    String token) {}
