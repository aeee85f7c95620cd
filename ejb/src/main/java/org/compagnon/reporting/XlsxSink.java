package org.compagnon.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.compagnon.shared.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as a workbook: texts as inline texts (never formulas), numbers as numbers. A sheet
 * ends where Excel's own limit is; the next one goes on.
 */
final class XlsxSink implements RowSink {
  private static final int ROWS_A_SHEET = 1_048_576;
  private static final int CHARACTERS_A_CELL = 32_767;
  private static final int FLUSH_EVERY = 1_000;
  private static final double WIDTH = 22;

  private final OutputStream out;
  private final Workbook workbook;
  private final List<Column> columns;
  private final Language language;
  private final String title;
  private Worksheet sheet;
  private int sheets;
  private int next;

  XlsxSink(OutputStream out, List<Column> columns, Language language, String title)
      throws IOException {
    this.out = out;
    this.workbook = new Workbook(out, "Compagnon", "1.0");
    this.columns = columns;
    this.language = language;
    this.title = title;
    open();
  }

  private void open() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
    sheet.freezePane(0, 1);
    for (int k = 0; k < columns.size(); k++) {
      sheet.width(k, WIDTH);
      sheet.inlineString(0, k, columns.get(k).label(language));
      sheet.style(0, k).bold().set();
    }
    next = 1;
  }

  @Override
  public void row(List<Object> values) throws IOException {
    if (next == ROWS_A_SHEET) {
      open();
    }
    for (int k = 0; k < columns.size(); k++) {
      write(k, values.get(k));
    }
    next++;
    if (next % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void write(int place, Object value) {
    if (value == null) {
      return;
    }
    Column column = columns.get(place);
    switch (column.kind()) {
      case NUMBER -> sheet.value(next, place, (Long) value);
      case SCORE -> sheet.value(next, place, Cells.points(value));
      case TEXT -> sheet.inlineString(next, place, shortened(value.toString()));
      case CODE -> sheet.inlineString(next, place, Cells.words(column, value, language));
      case DAY, MOMENT ->
          sheet.inlineString(next, place, Cells.forSpreadsheet(column, value, language));
      default -> throw new IllegalStateException("Unknown kind of column: " + column.kind());
    }
  }

  /** A text that fits into a cell of Excel; the exact product has it whole. */
  private static String shortened(String text) {
    return text.length() <= CHARACTERS_A_CELL
        ? text
        : text.substring(0, CHARACTERS_A_CELL - 1) + "…";
  }

  @Override
  public void finish() throws IOException {
    sheet.finish();
    workbook.finish();
    out.close();
  }
}
