package org.compagnon.organisation.importing;

import java.util.Set;
import java.util.regex.Pattern;

/** What people and programs write into a cell that has no value. */
final class NoValue {

  private static final Pattern SIGNS =
      Pattern.compile("[-\u2010-\u2015\u2212_.\u2026?*~/\\\\|'\"\u00b7\u2022 ]+");
  private static final Pattern ERROR = Pattern.compile("#[\\p{L}\\d/_ ]{1,20}[?!]?");
  private static final Pattern ZEROS = Pattern.compile("\\+?[0 ()./-]*0[0 ()./-]*");
  private static final Pattern BRACKETED =
      Pattern.compile("[<(\\[](?i:null|none|n/a|blank|empty|vide|leer)[>)\\]]");
  private static final Pattern NO_DATE =
      Pattern.compile("0{1,4}[-/. ]?0{1,4}([-/. ]0{1,4})?( 0.*)?|1900-01-00|0?0[./]0?1[./]1900");
  private static final Set<String> WORDS =
      Set.of(
          "n a",
          "na",
          "null",
          "nil",
          "none",
          "nan",
          "nat",
          "undefined",
          "not applicable",
          "not available",
          "not assigned",
          "not set",
          "not specified",
          "not defined",
          "unassigned",
          "unknown",
          "tbd",
          "tba",
          "tbc",
          "to be defined",
          "blank",
          "empty",
          "vide",
          "leer",
          "s o",
          "sans objet",
          "neant",
          "aucun",
          "aucune",
          "non renseigne",
          "non renseignee",
          "non defini",
          "non definie",
          "non applicable",
          "n d",
          "n c",
          "n r",
          "inconnu",
          "inconnue",
          "a definir",
          "k a",
          "keine angabe",
          "keine angaben",
          "keiner",
          "keine",
          "kein",
          "nicht zugeordnet",
          "nicht zugewiesen",
          "unbekannt",
          "entfallt",
          "n v",
          "no value",
          "no data",
          "missing",
          "vacant",
          "no manager",
          "pas de manager",
          "no supervisor");

  private NoValue() {}

  /** Whether the trimmed text says that there is nothing. */
  static boolean is(ImportField field, String text) {
    if (text.length() > 30 || text.indexOf('@') >= 0) {
      return false;
    }
    boolean spoken = Character.isLetterOrDigit(text.charAt(0));
    if (!spoken && SIGNS.matcher(text).matches()) {
      return true;
    }
    if (text.charAt(0) == '#' && ERROR.matcher(text).matches() && !text.matches("#\\d+")) {
      return true;
    }
    return switch (field) {
      case GIVEN_NAME, FAMILY_NAME -> isSpelledOut(text);
      case EMPLOYEE_NUMBER -> isWord(text);
      case PHONE -> isWord(text) || ZEROS.matcher(text).matches();
      case HIRED_ON, LEFT_ON -> isWord(text) || isNoDate(text);
      default -> isWord(text);
    };
  }

  /** Somebody may be called Na or Null, but nobody N/A. */
  private static boolean isSpelledOut(String text) {
    return text.equalsIgnoreCase("n/a")
        || text.equalsIgnoreCase("n.a.")
        || "<([".indexOf(text.charAt(0)) >= 0 && BRACKETED.matcher(text).matches()
        || text.equals("\\N");
  }

  private static boolean isWord(String text) {
    return text.equals("\\N") || !hasDigit(text) && WORDS.contains(Folding.words(text));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoDate(String text) {
    return (text.charAt(0) == '0' || text.startsWith("1900")) && NO_DATE.matcher(text).matches();
  }
}
