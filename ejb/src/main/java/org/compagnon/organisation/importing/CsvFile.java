package org.compagnon.organisation.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a CSV file whose delimiter ({@code ,} {@code ;} {@code |} or tab) is found out from its
 * first rows.
 *
 * <p>Streaming: one row is in memory at a time. Rows that are empty are passed over but counted, so
 * that row numbers are those of a spreadsheet. A first line {@code sep=;} as spreadsheets write it
 * is obeyed.
 */
public final class CsvFile {

  /** Receives the rows, the header first. */
  public interface Rows {
    /**
     * One row.
     *
     * @param row number as a spreadsheet shows it, header = 1
     * @param line line of the file at which it starts
     * @return whether to go on
     */
    boolean accept(long row, long line, List<String> cells);
  }

  private static final int HEADER_LOOK = 64 * 1024;
  private static final int LINES_LOOK = 25;

  private char delimiter;

  /** The delimiter that was found; meaningful after {@link #read}. */
  public char delimiter() {
    return delimiter;
  }

  /**
   * Reads the text to its end or until the receiver has had enough; closes the reader.
   *
   * @throws UnreadableFile if the quoting is broken
   */
  void read(Reader text, Rows rows) throws IOException {
    try (BufferedReader reader = new BufferedReader(text, HEADER_LOOK)) {
      reader.mark(HEADER_LOOK);
      List<String> first = firstLines(reader);
      String header = first.isEmpty() ? "" : first.get(0);
      reader.reset();
      long skipped = 0;
      if (header.length() == 5 && header.startsWith("sep=")) {
        delimiter = header.charAt(4);
        reader.readLine();
        skipped = 1;
      } else {
        delimiter = Delimiters.of(first);
      }
      parse(new QuoteWatch(reader, delimiter, skipped + 1), skipped, rows);
    }
  }

  private void parse(Reader reader, long skipped, Rows rows) throws IOException {
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true);
    try (CsvReader<CsvRecord> csv = builder.ofCsvRecord(reader)) {
      long row = skipped;
      for (CsvRecord each : csv) {
        row++;
        List<String> cells = each.getFields();
        if (!isEmpty(cells) && !rows.accept(row, each.getStartingLineNumber() + skipped, cells)) {
          return;
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      // What is left are the parser's own limits, such as the number of cells in a row.
      throw new UnreadableFile(1, ProblemCode.NOT_A_CSV_FILE);
    }
  }

  private static boolean isEmpty(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The first lines, line breaks inside quotes taken out; never longer in all than one look. */
  private static List<String> firstLines(Reader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    int length = 0;
    for (int c = reader.read();
        c >= 0 && ++length < HEADER_LOOK - 2 && lines.size() < LINES_LOOK;
        c = reader.read()) {
      if (c == '"') {
        quoted = !quoted;
      }
      if ((c == '\n' || c == '\r') && !quoted && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (c != '\n' && c != '\r') {
        line.append((char) c);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
