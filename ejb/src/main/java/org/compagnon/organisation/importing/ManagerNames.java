package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People by their names: in any order of given and family name, without case, accents, spaces. */
final class ManagerNames {

  private final Map<String, List<Entry>> byWords = new HashMap<>();

  private record Entry(String number, String given, String family, boolean here) {}

  void add(String number, String given, String family, boolean here) {
    if (number != null && given != null && family != null) {
      Entry entry = new Entry(number, Folding.header(given), Folding.header(family), here);
      put(key(given + " " + family, false), entry);
      String first = Folding.words(given);
      int space = first.indexOf(' ');
      if (space > 0) {
        // "Ana Maria Lindqvist" is also called Ana Lindqvist, where nobody else is.
        put("~" + key(first.substring(0, space) + " " + family, false), entry);
      }
    }
  }

  private void put(String key, Entry entry) {
    byWords.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
  }

  /** Everybody of that name; where some work here and some have left, those who work here. */
  ManagerFinder.Found find(String name) {
    List<Entry> found = byWords.getOrDefault(key(name, false), List.of());
    int comma = name.indexOf(',');
    if (comma > 0) {
      String family = Folding.header(name.substring(0, comma));
      String given = Folding.header(name.substring(comma + 1));
      List<Entry> exact =
          found.stream().filter(e -> e.family.equals(family) && e.given.equals(given)).toList();
      found = exact.isEmpty() ? found : exact;
    }
    if (found.isEmpty()) {
      found = byWords.getOrDefault(key(name, true), List.of());
    }
    if (found.isEmpty()) {
      found = byWords.getOrDefault("~" + key(name, false), List.of());
    }
    List<Entry> here = found.stream().filter(Entry::here).toList();
    return new ManagerFinder.Found(
        (here.isEmpty() ? found : here).stream().map(Entry::number).distinct().sorted().toList());
  }

  /** The words of a name in a fixed order, written together where a hyphen or a space may stand. */
  private static String key(String name, boolean withoutInitials) {
    String[] words = Folding.words(name.replaceAll("['\u2019`]", "")).split(" ");
    return String.join(
        " ",
        Arrays.stream(words)
            .filter(w -> !w.isEmpty() && !(withoutInitials && w.length() == 1))
            .sorted()
            .toList());
  }
}
