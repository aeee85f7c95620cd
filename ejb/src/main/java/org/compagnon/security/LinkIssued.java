package org.compagnon.security;

import org.compagnon.shared.Language;

/**
 * A one-time link was asked for and wants to be sent. Fired as a CDI event inside the transaction.
 * Its secret does not exist yet: whoever sends it has it made at that moment ({@link LinkSecrets}).
 *
 * @param purpose what the link opens
 * @param address where it goes
 * @param displayName whom it greets
 * @param personId the person in the directory, or null
 * @param language the language of the mail
 * @param linkId the link
 */
public record LinkIssued(
    LinkPurpose purpose,
    String address,
    String displayName,
    Long personId,
    Language language,
    long linkId) {}
