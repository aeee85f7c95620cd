package org.compagnon.organisation.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A whole name taken apart.
 *
 * @param given "" where there is none
 * @param family "" where there is none
 * @param sure whether a comma or capitals say where the family name is, or there are two words only
 */
record NameSplit(String given, String family, boolean sure) {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "des",
          "le", "la", "el", "al", "bin", "ibn", "ben", "zu", "zum", "zur", "vom", "ten", "ter",
          "st", "saint", "af", "av", "d");

  /** Takes a name apart that is cleaned; never null. */
  static NameSplit of(String name) {
    int comma = name.indexOf(',');
    if (comma > 0) {
      return new NameSplit(
          name.substring(comma + 1).strip(), name.substring(0, comma).strip(), true);
    }
    List<String> words = Arrays.asList(name.split(" +"));
    if (words.size() == 1) {
      return new NameSplit("", name, true);
    }
    NameSplit byCapitals = byCapitals(words);
    if (byCapitals != null) {
      return byCapitals;
    }
    int from = words.size() - 1;
    for (int i = 1; i < words.size() - 1; i++) {
      if (PARTICLES.contains(Folding.header(words.get(i)))) {
        from = i;
        break;
      }
    }
    return new NameSplit(
        String.join(" ", words.subList(0, from)),
        String.join(" ", words.subList(from, words.size())),
        words.size() == 2);
  }

  /** LINDQVIST Ana, or Ana LINDQVIST: the capitals are the family name. */
  private static NameSplit byCapitals(List<String> words) {
    List<String> family = words.stream().filter(NameSplit::isCapital).toList();
    List<String> given = words.stream().filter(w -> !isCapital(w)).toList();
    if (family.isEmpty() || given.isEmpty()) {
      return null;
    }
    return new NameSplit(String.join(" ", given), String.join(" ", family), true);
  }

  private static boolean isCapital(String word) {
    return word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().noneMatch(Character::isLowerCase)
        && !word.endsWith(".");
  }
}
