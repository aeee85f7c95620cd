package org.compagnon.security;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Makes a token for the caller.
 *
 * @param name what the owner calls it
 * @param scopes from {@link ApiScope}, at least one
 * @param days how long it works, 1–365
 */
public record NewApiToken(
    @NotBlank @Size(max = 100) String name,
    @NotEmpty Set<String> scopes,
    @Min(1) @Max(365) int days) {}
