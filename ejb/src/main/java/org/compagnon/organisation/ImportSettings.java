package org.compagnon.organisation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.compagnon.organisation.importing.DateOrder;
import org.compagnon.organisation.importing.StatusMeaning;

/**
 * What the administrator decides about a file.
 *
 * @param mapping header → field key ({@code employeeNumber, givenName, familyName, email, jobTitle,
 *     function, unit, level, grade, city, country, timeZone, language, languages, phone, hiredOn,
 *     manager, status, leftOn}); null or empty: what was remembered for a file with these headers,
 *     else recognised by name
 * @param mailDomain appended to addresses without {@code @}; null for none
 * @param defaultLanguage {@code en} or {@code fr}; null for English
 * @param deactivateMissing whether active people who are absent from the file have left
 * @param dateOrder null for automatic
 * @param statusMeanings a word of the status columns → what it means here; remembered for the files
 *     to come; null or empty: what was remembered, else what is known about the word
 * @param repairText whether text that was damaged by a wrong encoding is put right where possible
 */
public record ImportSettings(
    @Size(max = 200) Map<String, String> mapping,
    @Size(max = 200) @Pattern(regexp = "@?([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}|") String mailDomain,
    @Pattern(regexp = "en|fr|") String defaultLanguage,
    boolean deactivateMissing,
    DateOrder dateOrder,
    @Size(max = 1000) Map<@Size(max = 200) String, StatusMeaning> statusMeanings,
    boolean repairText) {

  public ImportSettings {
    // Settings that were kept by an earlier version lack the last two.
    statusMeanings = statusMeanings == null ? Map.of() : Map.copyOf(statusMeanings);
  }

  /** Without meanings of words and repairs. */
  public static ImportSettings of(
      Map<String, String> mapping,
      String mailDomain,
      String defaultLanguage,
      boolean deactivateMissing,
      DateOrder dateOrder) {
    return new ImportSettings(
        mapping, mailDomain, defaultLanguage, deactivateMissing, dateOrder, Map.of(), false);
  }

  /** The same with another mapping and other meanings of words. */
  ImportSettings with(Map<String, String> columns, Map<String, StatusMeaning> meanings) {
    return new ImportSettings(
        columns, mailDomain, defaultLanguage, deactivateMissing, dateOrder, meanings, repairText);
  }

  /** Recognise everything, nobody leaves. */
  public static ImportSettings plain() {
    return of(Map.of(), null, null, false, DateOrder.AUTOMATIC);
  }
}
