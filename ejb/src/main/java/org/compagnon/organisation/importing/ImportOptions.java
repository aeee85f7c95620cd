package org.compagnon.organisation.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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
 * @param statusMeanings a word of the status columns → what it means here; case, accents and
 *     punctuation do not count; wins over what is known about the word; null for none
 * @param repairText whether text that was decoded wrongly before is put right where that is
 *     possible; otherwise it is an error
 * @param headerRow row in which the headers stand, from 1, at most {@value #LAST_HEADER_ROW}; 0 to
 *     find it
 * @param ignoredColumns headers of columns not to be used, whatever they are called; null for none
 */
public record ImportOptions(
    Map<String, ImportField> mapping,
    String mailDomain,
    String defaultLanguage,
    boolean deactivateMissing,
    DateOrder dateOrder,
    LocalDate today,
    Map<String, StatusMeaning> statusMeanings,
    boolean repairText,
    int headerRow,
    Set<String> ignoredColumns) {

  /** The last row that can hold the headers. */
  public static final int LAST_HEADER_ROW = 200;

  public ImportOptions {
    mapping = Map.copyOf(mapping);
    mailDomain =
        mailDomain == null || mailDomain.isBlank()
            ? null
            : mailDomain.strip().replaceFirst("^@", "");
    defaultLanguage = "fr".equals(defaultLanguage) ? "fr" : "en";
    dateOrder = dateOrder == null ? DateOrder.AUTOMATIC : dateOrder;
    Objects.requireNonNull(today, "today");
    statusMeanings = folded(statusMeanings);
    headerRow = Math.min(Math.max(0, headerRow), LAST_HEADER_ROW);
    ignoredColumns = ignoredColumns == null ? Set.of() : foldedHeaders(ignoredColumns);
  }

  /** Without meanings of words, repairs, a header row and columns to ignore. */
  public ImportOptions(
      Map<String, ImportField> mapping,
      String mailDomain,
      String defaultLanguage,
      boolean deactivateMissing,
      DateOrder dateOrder,
      LocalDate today) {
    this(
        mapping,
        mailDomain,
        defaultLanguage,
        deactivateMissing,
        dateOrder,
        today,
        Map.of(),
        false,
        0,
        Set.of());
  }

  /** Everything recognised, nobody deactivated, no mail domain, English by default. */
  public static ImportOptions plain(LocalDate today) {
    return new ImportOptions(Map.of(), null, "en", false, DateOrder.AUTOMATIC, today);
  }

  private static Map<String, StatusMeaning> folded(Map<String, StatusMeaning> meanings) {
    Map<String, StatusMeaning> folded = new HashMap<>();
    if (meanings != null) {
      meanings.forEach((word, meaning) -> folded.put(Folding.words(word), meaning));
    }
    return Map.copyOf(folded);
  }

  private static Set<String> foldedHeaders(Set<String> headers) {
    Set<String> folded = new TreeSet<>();
    headers.forEach(header -> folded.add(Folding.header(header)));
    return Set.copyOf(folded);
  }
}
