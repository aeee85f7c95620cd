package org.compagnon.organisation.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An Excel workbook (XLSX) as rows of texts.
 *
 * <p>Parts are read as streams and bounded: what is packed small may be large inside. Only the
 * shared texts are in memory. The sheet that is read is the first visible one with a known header.
 */
final class Workbook implements Closeable {

  /** The most bytes a workbook may have unpacked. */
  static final long MOST_BYTES = 1_024L * 1024 * 1024;

  private static final int HEADER_LOOK = 25;

  private final ZipFile zip;
  private final PackedXml xml;
  private final List<Sheet> sheets = new ArrayList<>();
  private List<String> shared = List.of();
  private CellStyles styles = CellStyles.none();
  private boolean date1904;
  private Sheet chosen;

  private record Sheet(String name, String part, boolean hidden) {}

  /**
   * @throws UnreadableFile if it is no workbook
   */
  Workbook(Path file) throws IOException {
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new UnreadableFile(1, ProblemCode.NOT_A_CSV_FILE);
    }
    xml = new PackedXml(zip, MOST_BYTES);
    try {
      open();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private void open() throws IOException {
    ZipEntry book = zip.getEntry("xl/workbook.xml");
    if (book == null) {
      throw new UnreadableFile(1, ProblemCode.NOT_A_CSV_FILE);
    }
    Map<String, String> targets = new HashMap<>();
    xml.each("xl/_rels/workbook.xml.rels", reader -> target(reader, targets));
    xml.each("xl/workbook.xml", reader -> sheet(reader, targets));
    if (zip.getEntry("xl/styles.xml") != null) {
      styles = CellStyles.read(xml, "xl/styles.xml");
    }
    if (zip.getEntry("xl/sharedStrings.xml") != null) {
      shared = SharedTexts.read(xml, "xl/sharedStrings.xml");
    }
  }

  private static void target(XMLStreamReader reader, Map<String, String> targets) {
    if (reader.getLocalName().equals("Relationship")) {
      String target = reader.getAttributeValue(null, "Target");
      String id = reader.getAttributeValue(null, "Id");
      if (target != null && id != null) {
        targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
  }

  private void sheet(XMLStreamReader reader, Map<String, String> targets) {
    if (reader.getLocalName().equals("workbookPr")) {
      String value = reader.getAttributeValue(null, "date1904");
      date1904 = "1".equals(value) || "true".equals(value);
    } else if (reader.getLocalName().equals("sheet")) {
      String id = null;
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        // The name space of relations differs between the two flavours of the format.
        if (reader.getAttributeLocalName(i).equals("id")) {
          id = reader.getAttributeValue(i);
        }
      }
      String part = targets.get(id);
      if (part != null && zip.getEntry(part) != null) {
        String state = reader.getAttributeValue(null, "state");
        String name = reader.getAttributeValue(null, "name");
        sheets.add(
            new Sheet(name == null ? "" : name, part, state != null && !"visible".equals(state)));
      }
    }
  }

  /** How many visible sheets there are. */
  int sheets() {
    return (int) sheets.stream().filter(s -> !s.hidden).count();
  }

  /**
   * Chooses the sheet to read: the first visible one with a known header, else the first.
   *
   * @return its name
   */
  String choose() throws IOException {
    if (sheets.isEmpty()) {
      throw new UnreadableFile(1, ProblemCode.WORKBOOK_DAMAGED);
    }
    for (Sheet sheet : sheets) {
      if (!sheet.hidden && hasHeader(sheet)) {
        chosen = sheet;
        return sheet.name;
      }
    }
    chosen = sheets.stream().filter(s -> !s.hidden).findFirst().orElse(sheets.get(0));
    return chosen.name;
  }

  private boolean hasHeader(Sheet sheet) throws IOException {
    List<List<String>> first = new ArrayList<>();
    read(
        sheet,
        (row, line, cells) -> {
          first.add(cells);
          return first.size() < HEADER_LOOK;
        });
    return first.stream().anyMatch(cells -> HeaderFinder.score(cells) >= HeaderFinder.ENOUGH);
  }

  /** Reads the chosen sheet. */
  void read(CsvFile.Rows rows) throws IOException {
    read(chosen, rows);
  }

  private void read(Sheet sheet, CsvFile.Rows rows) throws IOException {
    try (InputStream in = xml.open(sheet.part)) {
      XMLStreamReader reader = PackedXml.reader(in);
      new SheetRows(reader, shared, styles, date1904).read(rows);
    } catch (XMLStreamException e) {
      throw PackedXml.broken(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
