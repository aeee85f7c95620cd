package org.compagnon.organisation.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What the administrator decides about an import.
 *
 * @param mapping header as the file spells it → field, where it should not be recognised by itself;
 *     empty for "recognise everything"; never null
 * @param mailDomain domain appended to mail cells without {@code @}, such as {@code example.com};
 *     null for none
 * @param defaultLanguage {@code en} or {@code fr}: the language the product speaks to people whose
 *     file, languages and country do not say
 * @param deactivateMissing whether active people who are absent from the file have left
 * @param dateOrder how dates with separators are read
 * @param today the day against which dates are judged
 */
public record ImportOptions(
    Map<String, ImportField> mapping,
    String mailDomain,
    String defaultLanguage,
    boolean deactivateMissing,
    DateOrder dateOrder,
    LocalDate today) {

  public ImportOptions {
    mapping = Map.copyOf(mapping);
    mailDomain =
        mailDomain == null || mailDomain.isBlank()
            ? null
            : mailDomain.strip().replaceFirst("^@", "");
    defaultLanguage = "fr".equals(defaultLanguage) ? "fr" : "en";
    dateOrder = dateOrder == null ? DateOrder.AUTOMATIC : dateOrder;
    Objects.requireNonNull(today, "today");
  }

  /** Everything recognised, nobody deactivated, no mail domain, English by default. */
  public static ImportOptions plain(LocalDate today) {
    return new ImportOptions(Map.of(), null, "en", false, DateOrder.AUTOMATIC, today);
  }
}
