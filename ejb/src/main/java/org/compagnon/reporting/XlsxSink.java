package org.compagnon.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows as a workbook: texts as inline texts (never formulas), numbers as numbers, days and
 * moments as dates. A sheet ends where Excel's own limit is; the next one goes on. The same rows
 * give the same bytes: the workbook is drafted in a file and copied from there without the time at
 * which it was made.
 */
final class XlsxSink implements RowSink {
  private static final int ROWS_A_SHEET = 1_048_576;
  private static final int CHARACTERS_A_CELL = 32_767;
  private static final int FLUSH_EVERY = 1_000;
  private static final double WIDTH = 22;

  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

  /** Excel counts days from 1900, with a day too many before March. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** What Excel reads as one character given by its number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Path draft;
  private final OutputStream out;
  private final Workbook workbook;
  private final List<Column> columns;
  private final Look look;
  private final String title;
  private final Instant asOf;
  private Worksheet sheet;
  private int sheets;
  private int next;

  /**
   * @param draft an empty file, used up
   * @param asOf the moment that the workbook names as that of its making
   */
  XlsxSink(
      Path draft, OutputStream out, List<Column> columns, Look look, String title, Instant asOf)
      throws IOException {
    this.draft = draft;
    this.out = out;
    this.workbook = new Workbook(Files.newOutputStream(draft), "Compagnon", "1.0");
    this.workbook.setCompressionLevel(Deflater.BEST_SPEED);
    this.columns = columns;
    this.look = look;
    this.title = title;
    this.asOf = asOf;
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
      sheet.inlineString(0, k, columns.get(k).label(look));
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
      case CODE -> sheet.inlineString(next, place, Cells.words(column, value, look.language()));
      case DAY -> {
        if (isDay((LocalDate) value)) {
          sheet.value(next, place, (LocalDate) value);
          sheet.style(next, place).format(DAY).set();
        } else {
          sheet.inlineString(next, place, value.toString());
        }
      }
      case MOMENT -> {
        sheet.value(next, place, Cells.local(value, look));
        sheet.style(next, place).format(MOMENT).set();
      }
      default -> throw new IllegalStateException("Unknown kind of column: " + column.kind());
    }
  }

  private static boolean isDay(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /** A text that fits into a cell of Excel and stays itself; the exact product has it whole. */
  private static String shortened(String text) {
    String fitting =
        text.length() <= CHARACTERS_A_CELL ? text : text.substring(0, CHARACTERS_A_CELL - 1) + "…";
    return ESCAPE.matcher(fitting).replaceAll("_x005F_");
  }

  @Override
  public void finish() throws IOException {
    sheet.finish();
    workbook.close();
    SteadyWorkbook.copy(draft, out, asOf);
    out.close();
    discard();
  }

  @Override
  public void discard() {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
