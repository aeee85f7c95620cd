package org.compagnon.organisation.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Columns called "title" that say how to address somebody, not what their job is. */
final class FormsOfAddress {

  private static final Set<String> WORDS =
      Set.of(
          "dr",
          "prof",
          "professor",
          "professeur",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "m",
          "mm",
          "mme",
          "mlle",
          "monsieur",
          "madame",
          "mademoiselle",
          "herr",
          "frau",
          "doctor",
          "docteur",
          "phd",
          "ph",
          "d",
          "ing",
          "dipl",
          "mag",
          "msc",
          "bsc",
          "ma",
          "ba",
          "mba",
          "sir",
          "dame",
          "lord",
          "lady",
          "rev",
          "hon",
          "me",
          "maitre",
          "pd",
          "priv",
          "doz",
          "habil",
          "med",
          "rer",
          "nat",
          "phil",
          "jur",
          "h",
          "c",
          "mult",
          "dott",
          "ssa",
          "sr",
          "sra",
          "dra",
          "senor",
          "senora",
          "drs",
          "ir",
          "doktor");

  private FormsOfAddress() {}

  /** Indexes of the columns; the rows are the first ones below the header. */
  static Set<Integer> columns(List<String> headers, List<List<String>> rows) {
    Set<Integer> columns = new HashSet<>();
    for (int i = 0; i < headers.size(); i++) {
      HeaderNames.Meaning meaning = HeaderNames.find(InvisibleText.collapsed(headers.get(i)));
      if (meaning != null && meaning.kind().equals("title") && isAddress(i, rows)) {
        columns.add(i);
      }
    }
    return columns;
  }

  private static boolean isAddress(int column, List<List<String>> rows) {
    int address = 0;
    int other = 0;
    for (List<String> row : rows) {
      String text = column < row.size() ? Folding.words(row.get(column)) : "";
      if (!text.isEmpty()) {
        boolean all = isAddress(text);
        address += all ? 1 : 0;
        other += all ? 0 : 1;
      }
    }
    return address > other;
  }

  private static boolean isAddress(String text) {
    for (String word : text.split(" ")) {
      if (!WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
