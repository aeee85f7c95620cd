package org.compagnon.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.compagnon.shared.Language;

/** Writes rows as CSV (RFC 4180, UTF-8, CRLF). */
final class CsvSink implements RowSink {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvWriter writer;
  private final List<Column> columns;
  private final BiFunction<Column, Object, String> words;

  private CsvSink(
      OutputStream out,
      char separator,
      List<Column> columns,
      BiFunction<Column, Object, String> words) {
    this.writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    this.columns = columns;
    this.words = words;
  }

  /** The exact product: commas, column ids, values as kept. */
  static CsvSink exact(OutputStream out, List<Column> columns) {
    CsvSink sink = new CsvSink(out, ',', columns, Cells::exact);
    sink.writer.writeRecord(columns.stream().map(Column::id).toList());
    return sink;
  }

  /** The product for spreadsheets: in French with semicolons, as French spreadsheets expect. */
  static CsvSink forSpreadsheets(OutputStream out, List<Column> columns, Look look, boolean bom)
      throws IOException {
    if (bom) {
      out.write(BOM);
    }
    char separator = look.language() == Language.FR ? ';' : ',';
    CsvSink sink =
        new CsvSink(
            out, separator, columns, (column, value) -> Cells.forSpreadsheet(column, value, look));
    sink.writer.writeRecord(columns.stream().map(c -> Cells.guarded(c.label(look))).toList());
    return sink;
  }

  @Override
  public void row(List<Object> values) {
    List<String> texts = new ArrayList<>(columns.size());
    for (int k = 0; k < columns.size(); k++) {
      texts.add(words.apply(columns.get(k), values.get(k)));
    }
    writer.writeRecord(texts);
  }

  @Override
  public void finish() throws IOException {
    writer.close();
  }
}
