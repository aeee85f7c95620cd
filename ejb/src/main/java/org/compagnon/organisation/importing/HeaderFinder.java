package org.compagnon.organisation.importing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the row of the headers, which may stand below a title. */
final class HeaderFinder {

  /** How many known headers make a row a header. */
  static final int ENOUGH = 3;

  /** Among how many rows it is looked for. */
  static final int ROWS = 25;

  private HeaderFinder() {}

  /** How many different fields the headers of a row name. */
  static int score(List<String> cells) {
    return score(cells, Map.of());
  }

  private static int score(List<String> cells, Map<String, ImportField> mapping) {
    Set<String> fields = new HashSet<>();
    EnumSet<ImportField> asked = EnumSet.noneOf(ImportField.class);
    for (String cell : cells) {
      String header = InvisibleText.collapsed(cell);
      ImportField wanted = mapping.get(header);
      if (wanted != null) {
        asked.add(wanted);
      }
      HeaderNames.Meaning meaning = HeaderNames.find(header);
      if (meaning != null) {
        fields.add(meaning.field());
      }
    }
    return asked.size() * 2 + fields.size();
  }

  /**
   * Index of the header among the first rows: the first with enough known headers of those with the
   * most, else the first row.
   *
   * @param mapping headers that were asked for
   */
  static int find(List<List<String>> rows, Map<String, ImportField> mapping) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < Math.min(ROWS, rows.size()); i++) {
      int score = score(rows.get(i), mapping);
      if (score > most && (i == 0 || score >= ENOUGH)) {
        most = score;
        best = i;
      }
    }
    return best;
  }
}
