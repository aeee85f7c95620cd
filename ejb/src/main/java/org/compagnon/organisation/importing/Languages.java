package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Languages as people write them: codes, or names in English, French and the language itself. */
public final class Languages {

  private static final Map<String, String> BY_NAME = names();

  private Languages() {}

  private static Map<String, String> names() {
    Map<String, String> byName = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = new Locale(code);
      if (code.length() != 2) {
        continue;
      }
      byName.put(code, code);
      byName.put(Folding.header(language.getDisplayLanguage(Locale.ENGLISH)), code);
      byName.put(Folding.header(language.getDisplayLanguage(Locale.FRENCH)), code);
      byName.put(Folding.header(language.getDisplayLanguage(language)), code);
    }
    for (String code : Locale.getISOLanguages()) {
      if (code.length() == 2) {
        byName.putIfAbsent(new Locale(code).getISO3Language(), code);
      }
    }
    byName.putAll(
        Map.of(
            "mandarin",
            "zh",
            "castilian",
            "es",
            "castellano",
            "es",
            "flemish",
            "nl",
            "flamand",
            "nl"));
    return Map.copyOf(byName);
  }

  /** ISO 639-1 code of one language ({@code fr-CA}, {@code French}, {@code français}), or null. */
  public static String code(String text) {
    String whole = BY_NAME.get(Folding.header(text));
    if (whole != null) {
      return whole;
    }
    String[] parts = text.strip().split("[-_]", 2);
    return parts.length == 2 && parts[0].length() <= 3 && parts[1].length() <= 4
        ? BY_NAME.get(parts[0].toLowerCase(Locale.ROOT))
        : null;
  }

  /**
   * The single entries of a list separated by comma, semicolon, slash, bar, plus sign or
   * "and"/"et".
   */
  static List<String> entries(String list) {
    List<String> entries = new ArrayList<>();
    for (String entry : list.split("[,;/|+&]|\\b(?:and|et)\\b")) {
      String text = entry.replaceAll("\\(.*?\\)", "").strip();
      if (text.isEmpty()) {
        continue;
      }
      if (code(text) == null && text.matches("[A-Za-z]{2}( +[A-Za-z]{2})+")) {
        entries.addAll(List.of(text.split(" +")));
      } else {
        entries.add(text);
      }
    }
    return entries;
  }
}
