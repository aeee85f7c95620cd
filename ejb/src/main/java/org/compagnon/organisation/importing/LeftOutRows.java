package org.compagnon.organisation.importing;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Rows of a people file that are no people: totals, page ends, the header once more. */
final class LeftOutRows {

  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:grand |sub ?)?totals?\\b.*|(?:row |record |employee |head ?|people"
              + " )?counts?\\b.*|page \\d.*|seite"
              + " \\d.*|(?:report|list|file|data|rapport|liste|edition|export)\\b.*(?:generated|printed|created|as"
              + " of|exported|genere|edite|imprime|au|du)\\b.*|(?:generated|printed|exported|created|run|genere|edite|imprime|extrait|exporte|erstellt|gedruckt|stand)(?:"
              + " on| by| at| le| par| am| von)?\\b.*|number of"
              + " (?:employees|records|rows|people)\\b.*|nombre"
              + " (?:de|d)\\b.*|effectif\\b.*|summe\\b.*|gesamt(?:summe|anzahl)?\\b.*|anzahl\\b.*|sous"
              + " total\\b.*|total general\\b.*|end of (?:report|file|list|data)\\b.*|fin"
              + " (?:du|de)\\b.*|ende (?:der|des)\\b.*|(?:strictly"
              + " )?confidential\\b.*|confidentiel\\b.*|vertraulich\\b.*|copyright\\b.*|average\\b.*|sum\\b.*|moyenne\\b.*|source\\b.*|notes?\\b.*|filters?\\b.*|records?"
              + " \\d.*|\\d+"
              + " (?:rows?|records?|employees|people|lignes?|zeilen|personnes|mitarbeiter\\w*)\\b.*");

  private final HeaderMapping mapping;
  private final Problems problems;
  private final List<String> folded;
  private final BitSet closing = new BitSet();
  private final BitSet headers = new BitSet();
  private long closingLine;
  private long headerLine;
  private String closingText = "";
  private boolean begun;

  LeftOutRows(HeaderMapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
    this.folded = mapping.headers().stream().map(Folding::header).toList();
  }

  /** Whether the row is none of a person; it is remembered to be told once. */
  boolean leavesOut(long row, long line, List<String> cells) {
    for (String cell : cells) {
      if (cell.indexOf('@') >= 0) {
        begun = true;
        return false;
      }
    }
    if (isHeader(cells)) {
      headerLine = headers.isEmpty() ? line : headerLine;
      headers.set((int) row);
      return true;
    }
    if (isClosing(cells)) {
      if (closing.isEmpty()) {
        closingLine = line;
        closingText = first(cells);
      }
      closing.set((int) row);
      return true;
    }
    return false;
  }

  private boolean isHeader(List<String> cells) {
    boolean below = !begun;
    begun = true;
    if (below && isLabels(cells)) {
      return true;
    }
    int same = 0;
    for (int i = 0; i < folded.size(); i++) {
      String cell = i < cells.size() ? cells.get(i) : "";
      if (!folded.get(i).isEmpty()) {
        if (cell.length() > 200 || !Folding.header(cell).equals(folded.get(i))) {
          return false;
        }
        same++;
      }
    }
    return same > 1;
  }

  /** A second row of headers: what a system calls the columns, and what people call them. */
  private boolean isLabels(List<String> cells) {
    int alike = 0;
    for (int i = 0; i < Math.min(cells.size(), mapping.width()); i++) {
      HeaderNames.Meaning label = HeaderNames.find(InvisibleText.collapsed(cells.get(i)));
      HeaderNames.Meaning header = HeaderNames.find(mapping.header(i));
      alike += label != null && header != null && label.field().equals(header.field()) ? 1 : 0;
    }
    return alike >= HeaderFinder.ENOUGH;
  }

  private boolean isClosing(List<String> cells) {
    int filled = 0;
    for (String cell : cells) {
      filled += isEmpty(cell) ? 0 : 1;
    }
    if (filled == 0) {
      return true;
    }
    if (isFilled(cells, ImportField.GIVEN_NAME)
        && isFilled(cells, ImportField.FAMILY_NAME)
        && !mapping.splitsName()) {
      return false;
    }
    String first = first(cells);
    if (CLOSING.matcher(Folding.words(first)).matches()) {
      return true;
    }
    // A lone text that is no number of anybody, or sums below columns of figures.
    if (filled == 1) {
      return first.contains(" ")
          || first.contains(":")
          || !isFilled(cells, ImportField.EMPLOYEE_NUMBER)
              && !isFilled(cells, ImportField.FAMILY_NAME)
              && !isFilled(cells, ImportField.GIVEN_NAME);
    }
    return false;
  }

  private boolean isFilled(List<String> cells, ImportField field) {
    int column = mapping.column(field);
    return column < cells.size() && !isEmpty(cells.get(column));
  }

  private static boolean isEmpty(String cell) {
    if (cell.isBlank()) {
      return true;
    }
    String text = InvisibleText.collapsed(cell);
    return text.isEmpty() || text.matches("[-_=.* ]+");
  }

  private static String first(List<String> cells) {
    return cells.stream()
        .filter(c -> !isEmpty(c))
        .findFirst()
        .map(InvisibleText::collapsed)
        .orElse("");
  }

  /** Tells, once for each kind, which rows were left out. */
  void report() {
    if (!closing.isEmpty()) {
      problems.once(
          closing,
          closingLine,
          "",
          closingText,
          ProblemCode.FOOTER_LEFT_OUT,
          String.valueOf(closing.cardinality()),
          Rows.said(closing));
    }
    if (!headers.isEmpty()) {
      problems.once(
          headers,
          headerLine,
          "",
          "",
          ProblemCode.HEADER_REPEATED,
          String.valueOf(headers.cardinality()),
          Rows.said(headers));
    }
  }

  /** Numbers of rows as people write them. */
  private static final class Rows {
    private static final int SHOWN = 10;

    static String said(BitSet rows) {
      StringBuilder said = new StringBuilder();
      int shown = 0;
      for (int from = rows.nextSetBit(0); from >= 0; shown++) {
        int after = rows.nextClearBit(from);
        if (shown == SHOWN) {
          return said.append(", …").toString();
        }
        said.append(said.isEmpty() ? "" : ", ").append(from);
        if (after - from > 1) {
          said.append('–').append(after - 1);
        }
        from = rows.nextSetBit(after);
      }
      return said.toString();
    }
  }
}
