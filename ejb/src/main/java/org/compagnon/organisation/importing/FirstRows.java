package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.List;

/** The first rows of a file, which wait until it is known which of them is the header. */
final class FirstRows {

  private final ImportOptions options;
  private final List<Raw> rows = new ArrayList<>();
  private int at;
  private long headerRow;

  private record Raw(long row, long line, List<String> cells) {}

  FirstRows(ImportOptions options) {
    this.options = options;
  }

  void add(long row, long line, List<String> cells) {
    rows.add(new Raw(row, line, cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether the header must be among them. */
  boolean isFull() {
    return rows.size() >= HeaderFinder.ROWS && rows.get(rows.size() - 1).row >= options.headerRow();
  }

  /** Row of the header; 0 before it is found. */
  long headerRow() {
    return headerRow;
  }

  /** Finds the header, and tells what stands above it and how the file is read. */
  HeaderMapping header(TableFile table, Problems problems) {
    at = index();
    Raw header = rows.get(at);
    headerRow = header.row;
    List<List<String>> below = rows.subList(at + 1, rows.size()).stream().map(Raw::cells).toList();
    if (at > 0) {
      problems.add(
          header.row,
          header.line,
          "",
          rows.get(0).cells.stream().filter(c -> !c.isBlank()).findFirst().orElse(""),
          ProblemCode.HEADER_BELOW,
          String.valueOf(header.row),
          String.valueOf(at));
    }
    if (table.encodingGuessed()) {
      problems.ofFile(ProblemCode.ENCODING_GUESSED, table.encoding());
    }
    if (table.otherSheets()) {
      problems.ofFile(ProblemCode.SHEET_CHOSEN, table.sheet());
    }
    return new HeaderMapping(
        header.cells,
        options,
        FormsOfAddress.columns(header.cells, below),
        header.row,
        header.line,
        problems);
  }

  private int index() {
    if (options.headerRow() > 0) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).row >= options.headerRow()) {
          return i;
        }
      }
    }
    return HeaderFinder.find(rows.stream().map(Raw::cells).toList(), options.mapping());
  }

  /** Hands on the rows below the header and forgets all; false where the receiver has enough. */
  boolean below(CsvFile.Rows receiver) {
    boolean more = true;
    for (Raw each : rows.subList(at + 1, rows.size())) {
      more = more && receiver.accept(each.row, each.line, each.cells);
    }
    rows.clear();
    return more;
  }
}
