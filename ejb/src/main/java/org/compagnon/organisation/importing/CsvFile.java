package org.compagnon.organisation.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows of a CSV file in UTF-8 whose delimiter ({@code ,} {@code ;} or tab) is found out from its
 * header.
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
  private static final char[] DELIMITERS = {',', ';', '\t'};

  private char delimiter;

  /** The delimiter that was found; meaningful after {@link #read}. */
  public char delimiter() {
    return delimiter;
  }

  /**
   * Reads the file to its end or until the receiver has had enough; closes the stream.
   *
   * @throws UnreadableFile if the content is not UTF-8 or the quoting is broken
   */
  public void read(InputStream in, Rows rows) throws IOException {
    try (BufferedReader reader = new BufferedReader(new StrictUtf8Reader(in), HEADER_LOOK)) {
      reader.mark(HEADER_LOOK);
      String header = headerLine(reader);
      reader.reset();
      long skipped = 0;
      if (header.length() == 5 && header.startsWith("sep=")) {
        delimiter = header.charAt(4);
        reader.readLine();
        skipped = 1;
      } else {
        delimiter = guess(header);
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

  /** The first row's characters, line breaks inside quotes included; never longer than one look. */
  private static String headerLine(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int c = reader.read(); c >= 0 && line.length() < HEADER_LOOK - 2; c = reader.read()) {
      if (c == '"') {
        quoted = !quoted;
      }
      if ((c == '\n' || c == '\r') && !quoted && !line.isEmpty()) {
        break;
      }
      if (c != '\n' && c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static char guess(String header) {
    char best = ',';
    int most = 0;
    for (char candidate : DELIMITERS) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < header.length(); i++) {
        char c = header.charAt(i);
        quoted ^= c == '"';
        if (!quoted && c == candidate) {
          count++;
        }
      }
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }
}
