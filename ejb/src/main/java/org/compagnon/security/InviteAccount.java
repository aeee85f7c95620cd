package org.compagnon.security;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.compagnon.shared.Language;

/**
 * Invites somebody to an account.
 *
 * @param login a mail address; kept in lower case
 * @param displayName their name
 * @param personId the person in the directory, or null
 * @param language the language they are spoken to
 * @param roles from {@link Role}, at least one
 */
public record InviteAccount(
    @NotBlank @Email @Size(max = 254) String login,
    @NotBlank @Size(max = 200) String displayName,
    Long personId,
    @NotNull Language language,
    @NotEmpty Set<String> roles) {}
