package org.compagnon.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads a workbook as ECMA-376 has it and refuses what does not fit: parts that nobody declares,
 * relations that lead nowhere, cells out of order, styles that do not exist, formulas.
 */
final class StrictWorkbook {
  private static final LocalDateTime ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
  private static final long SECONDS_A_DAY = 86_400;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<List<List<Object>>> sheets = new ArrayList<>();
  private final List<Boolean> datesByStyle = new ArrayList<>();

  private StrictWorkbook() {}

  static StrictWorkbook of(byte[] file) throws IOException {
    StrictWorkbook book = new StrictWorkbook();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        demand(book.parts.put(entry.getName(), zip.readAllBytes()) == null, "twice", entry);
        demand(entry.getTimeLocal().getYear() == 1980, "tells the time", entry.getTimeLocal());
      }
    }
    book.readTypes();
    book.readStyles();
    book.readSheets();
    return book;
  }

  /** A part as text. */
  String part(String name) {
    return new String(parts.get(name), StandardCharsets.UTF_8);
  }

  /** The rows of a sheet: texts, numbers and, by their style, dates; empty cells at the end not. */
  List<List<Object>> sheet(int place) {
    return sheets.get(place);
  }

  private void readTypes() throws IOException {
    Set<String> known = new HashSet<>();
    Document types = xml("[Content_Types].xml");
    for (Element one : all(types, "Override")) {
      String part = one.getAttribute("PartName").substring(1);
      demand(parts.containsKey(part), "declared but not there", part);
      known.add(part);
    }
    Set<String> endings = new HashSet<>();
    all(types, "Default").forEach(one -> endings.add(one.getAttribute("Extension")));
    for (String part : parts.keySet()) {
      boolean typed = known.contains(part) || endings.contains(part.replaceAll(".*\\.", ""));
      demand(typed || part.startsWith("[Content"), "of no type", part);
      xml(part);
    }
  }

  private void readStyles() throws IOException {
    Document styles = xml("xl/styles.xml");
    Map<String, String> formats = new LinkedHashMap<>();
    for (Element one : all(styles, "numFmt")) {
      formats.put(one.getAttribute("numFmtId"), one.getAttribute("formatCode"));
    }
    Element cells = all(styles, "cellXfs").get(0);
    for (Element one : all(cells, "xf")) {
      String format = formats.getOrDefault(one.getAttribute("numFmtId"), "");
      datesByStyle.add(format.startsWith("yyyy-mm-dd"));
    }
  }

  private void readSheets() throws IOException {
    Map<String, String> targets = new LinkedHashMap<>();
    for (Element one : all(xml("xl/_rels/workbook.xml.rels"), "Relationship")) {
      String target = one.getAttribute("Target");
      String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      demand(parts.containsKey(part), "leads nowhere", target);
      targets.put(one.getAttribute("Id"), part);
    }
    Set<String> names = new HashSet<>();
    for (Element sheet : all(xml("xl/workbook.xml"), "sheet")) {
      String name = sheet.getAttribute("name");
      demand(name.length() <= 31 && !name.matches(".*[\\\\/?*\\[\\]:].*"), "no name", name);
      demand(names.add(name.toLowerCase(java.util.Locale.ROOT)), "a name twice", name);
      sheets.add(rows(xml(targets.get(sheet.getAttribute("r:id")))));
    }
    demand(!sheets.isEmpty(), "no sheet", "");
  }

  private List<List<Object>> rows(Document sheet) throws IOException {
    demand(all(sheet, "f").isEmpty(), "a formula", sheet.getDocumentURI());
    List<List<Object>> rows = new ArrayList<>();
    for (Element row : all(sheet, "row")) {
      int number = Integer.parseInt(row.getAttribute("r"));
      demand(number > rows.size(), "a row out of order", number);
      while (rows.size() < number - 1) {
        rows.add(List.of());
      }
      rows.add(cells(row, number));
    }
    return rows;
  }

  private List<Object> cells(Element row, int number) throws IOException {
    List<Object> cells = new ArrayList<>();
    for (Element cell : all(row, "c")) {
      String place = cell.getAttribute("r");
      String letters = place.replaceAll("[0-9]", "");
      demand(place.equals(letters + number), "a cell of another row", place);
      int column = letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
      demand(column > cells.size(), "a cell out of order", place);
      while (cells.size() < column - 1) {
        cells.add(null);
      }
      cells.add(value(cell));
    }
    return cells;
  }

  private Object value(Element cell) throws IOException {
    String style = cell.getAttribute("s");
    int index = style.isEmpty() ? 0 : Integer.parseInt(style);
    demand(index < datesByStyle.size(), "a style that is not there", style);
    if ("inlineStr".equals(cell.getAttribute("t"))) {
      String text = all(cell, "t").get(0).getTextContent();
      return text.replace("_x005F_", "_");
    }
    demand(List.of("", "n").contains(cell.getAttribute("t")), "of no kind", cell.getAttribute("t"));
    BigDecimal number = new BigDecimal(all(cell, "v").get(0).getTextContent());
    return datesByStyle.get(index) ? date(number) : number;
  }

  private static LocalDateTime date(BigDecimal days) {
    double seconds = days.doubleValue() * SECONDS_A_DAY;
    return ZERO.plusSeconds(Math.round(seconds));
  }

  private Document xml(String part) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)), part);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part + " is no XML.", e);
    }
  }

  private static List<Element> all(Document in, String tag) {
    return list(in.getElementsByTagName(tag));
  }

  private static List<Element> all(Element in, String tag) {
    return list(in.getElementsByTagName(tag));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int k = 0; k < nodes.getLength(); k++) {
      elements.add((Element) nodes.item(k));
    }
    return elements;
  }

  private static void demand(boolean holds, String fault, Object where) throws IOException {
    if (!holds) {
      throw new IOException(fault + ": " + where);
    }
  }
}
