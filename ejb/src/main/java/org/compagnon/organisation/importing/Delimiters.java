package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.List;

/** Finds out what separates the cells of a CSV file. */
final class Delimiters {

  private static final char[] ALL = {',', ';', '\t', '|'};

  private Delimiters() {}

  /**
   * The delimiter by which some line holds most known headers; without any, the one that is most
   * frequent in the first line that has one.
   */
  static char of(List<String> lines) {
    char best = ',';
    int most = 1;
    for (char candidate : ALL) {
      for (String line : lines) {
        int known = known(line, candidate);
        if (known > most) {
          most = known;
          best = candidate;
        }
      }
    }
    return most > 1 ? best : mostFrequent(lines);
  }

  private static int known(String line, char delimiter) {
    if (line.length() > 8_192) {
      return 0;
    }
    List<String> cells = split(line, delimiter);
    return cells.size() < 2 ? 0 : (int) cells.stream().filter(HeaderNames::knows).count();
  }

  private static char mostFrequent(List<String> lines) {
    for (String line : lines) {
      char best = ',';
      int most = 0;
      for (char candidate : ALL) {
        int count = split(line, candidate).size() - 1;
        if (count > most) {
          most = count;
          best = candidate;
        }
      }
      if (most > 0) {
        return best;
      }
    }
    return ',';
  }

  private static List<String> split(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
