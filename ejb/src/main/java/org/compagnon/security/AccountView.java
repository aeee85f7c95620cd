package org.compagnon.security;

import java.time.Instant;
import java.util.Set;
import org.compagnon.shared.Language;

/**
 * An account as system administrators see it; never its password.
 *
 * @param id the account
 * @param login a mail address in lower case
 * @param displayName the person's name
 * @param personId the person in the directory, or null
 * @param language the language they are spoken to
 * @param status invited, active or disabled
 * @param roles from {@link Role}
 * @param createdAt when it was made
 * @param version for optimistic locking
 */
public record AccountView(
    long id,
    String login,
    String displayName,
    Long personId,
    Language language,
    AccountStatus status,
    Set<String> roles,
    Instant createdAt,
    int version) {}
