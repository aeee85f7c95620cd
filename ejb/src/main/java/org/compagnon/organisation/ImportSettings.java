package org.compagnon.organisation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.compagnon.organisation.importing.DateOrder;

/**
 * What the administrator decides about a file.
 *
 * @param mapping header → field key ({@code employeeNumber, givenName, familyName, email, jobTitle,
 *     function, unit, level, grade, city, country, timeZone, language, languages, phone, hiredOn,
 *     manager, status}); null or empty: what was remembered for a file with these headers, else
 *     recognised by name
 * @param mailDomain appended to addresses without {@code @}; null for none
 * @param defaultLanguage {@code en} or {@code fr}; null for English
 * @param deactivateMissing whether active people who are absent from the file have left
 * @param dateOrder null for automatic
 */
public record ImportSettings(
    @Size(max = 200) Map<String, String> mapping,
    @Size(max = 200) @Pattern(regexp = "@?([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}|") String mailDomain,
    @Pattern(regexp = "en|fr|") String defaultLanguage,
    boolean deactivateMissing,
    DateOrder dateOrder) {

  /** Recognise everything, nobody leaves. */
  public static ImportSettings plain() {
    return new ImportSettings(Map.of(), null, null, false, DateOrder.AUTOMATIC);
  }
}
