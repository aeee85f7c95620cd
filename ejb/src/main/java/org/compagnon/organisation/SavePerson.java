package org.compagnon.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.compagnon.shared.Language;

/**
 * A person as entered by hand. Texts that are not known may be null or blank.
 *
 * @param country code or name in English or French
 * @param languages ISO 639-1 codes or names, beyond the product's language; may be empty
 * @param managerId null for somebody without manager
 */
public record SavePerson(
    @NotBlank @Size(max = 40) String employeeNo,
    @NotBlank @Size(max = 100) String givenName,
    @NotBlank @Size(max = 100) String familyName,
    @NotBlank @Size(max = 254) String email,
    @Size(max = 60) String phone,
    @Size(max = 200) String jobTitle,
    @Size(max = 100) String function,
    @Size(max = 200) String unit,
    @Min(0) @Max(99) Integer level,
    @Size(max = 60) String grade,
    @Size(max = 100) String city,
    @Size(max = 100) String country,
    @Size(max = 60) String timeZone,
    @NotNull Language language,
    @NotNull Set<String> languages,
    LocalDate hiredOn,
    Long managerId) {}
