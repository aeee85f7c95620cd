package org.compagnon.organisation.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rows of a table, be it a CSV file in any usual encoding or an Excel workbook.
 *
 * <p>Streaming: one row is in memory at a time; a stream is put down in a temporary file first,
 * because encoding and workbooks can only be read from a file that is whole.
 */
public final class TableFile {

  /** The largest file that is read, in bytes. */
  public static final long MOST_BYTES = 256L * 1024 * 1024;

  private static final int LOOK = 4_096;

  private String format = "CSV";
  private String encoding = "";
  private boolean encodingGuessed;
  private String delimiter = "";
  private String sheet = "";
  private boolean otherSheets;

  /** {@code CSV} or {@code XLSX}; meaningful after reading, like all the others. */
  public String format() {
    return format;
  }

  /** Name of the encoding; "" for a workbook. */
  public String encoding() {
    return encoding;
  }

  /** Whether nothing in the file says that it is in this encoding. */
  public boolean encodingGuessed() {
    return encodingGuessed;
  }

  /** What separates the cells; "" for a workbook. */
  public String delimiter() {
    return delimiter;
  }

  /** The sheet that was read; "" for a CSV file. */
  public String sheet() {
    return sheet;
  }

  /** Whether the workbook has other sheets that were not read. */
  public boolean otherSheets() {
    return otherSheets;
  }

  /**
   * Reads to the end or until the receiver has had enough; closes the stream.
   *
   * @throws UnreadableFile if it is neither a CSV file nor an Excel workbook, or broken
   */
  public void read(InputStream in, CsvFile.Rows rows) throws IOException {
    Path file = Files.createTempFile("compagnon-table", ".tmp");
    try {
      spool(in, file);
      read(file, rows);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void spool(InputStream in, Path file) throws IOException {
    try (in;
        var out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[64 * 1024];
      long bytes = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        bytes += count;
        if (bytes > MOST_BYTES) {
          throw new UnreadableFile(1, ProblemCode.WORKBOOK_TOO_LARGE);
        }
        out.write(buffer, 0, count);
      }
    }
  }

  /**
   * Reads a file on disk, as {@link #read(InputStream, CsvFile.Rows)} does.
   *
   * @throws UnreadableFile if it is neither a CSV file nor an Excel workbook, or broken
   */
  public void read(Path file, CsvFile.Rows rows) throws IOException {
    byte[] start = start(file);
    if (startsWith(start, 'P', 'K', 3, 4)) {
      format = "XLSX";
      try (Workbook workbook = new Workbook(file)) {
        sheet = workbook.choose();
        otherSheets = workbook.sheets() > 1;
        workbook.read(rows);
      }
      return;
    }
    if (isSomethingElse(start)) {
      throw new UnreadableFile(1, ProblemCode.NOT_A_CSV_FILE);
    }
    TextEncoding text = TextEncoding.of(file);
    encoding = text.charset().name();
    encodingGuessed = text.guessed();
    CsvFile csv = new CsvFile();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
      in.skipNBytes(text.mark());
      csv.read(new StrictReader(in, text.charset()), rows);
    }
    delimiter = String.valueOf(csv.delimiter());
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOK);
    }
  }

  private static boolean startsWith(byte[] start, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Old Excel files, archives, PDF, pictures, RTF, HTML, XML and JSON. */
  private static boolean isSomethingElse(byte[] start) {
    for (int[] magic :
        List.of(
            new int[] {0xD0, 0xCF, 0x11, 0xE0},
            new int[] {'P', 'K'},
            new int[] {0x1F, 0x8B},
            new int[] {0x89, 'P', 'N', 'G'},
            new int[] {0xFF, 0xD8, 0xFF},
            new int[] {'7', 'z', 0xBC, 0xAF},
            new int[] {'R', 'a', 'r', '!'},
            new int[] {'{', '\\', 'r', 't', 'f'},
            new int[] {'%', 'P', 'D', 'F'})) {
      if (startsWith(start, magic) && (magic[0] != 'P' || start.length < 5 || start[2] < 9)) {
        return true;
      }
    }
    String text =
        new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
    return text.matches("(?s)\\s*(?:<[!?A-Za-z].*|\\{\\s*[\"}].*|\\[\\s*[\\[{\\]].*)")
        || text.matches("(?s)\\s*\\[\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*[,\\]].*");
  }
}
