package org.compagnon.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A token as its owner sees it; never its secret.
 *
 * @param id the token
 * @param name what the owner calls it
 * @param hint the secret's first characters
 * @param scopes what it may touch
 * @param createdAt when it was made
 * @param expiresAt when it ends
 * @param lastUsedAt about when it was last used (five minutes), or null
 * @param revokedAt when it was revoked, or null
 * @param usable whether it works now
 */
public record ApiTokenView(
    long id,
    String name,
    String hint,
    Set<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt,
    Instant revokedAt,
    boolean usable)
    implements Serializable {}
