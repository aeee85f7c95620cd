package org.compagnon.organisation.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The rows of one sheet, cells as the texts a reader of the sheet sees: formulas by their value.
 */
final class SheetRows {

  private static final int MOST_COLUMNS = 2_000;
  private static final MathContext DIGITS = new MathContext(15);
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  private final XMLStreamReader reader;
  private final List<String> shared;
  private final CellStyles styles;
  private final LocalDate epoch;
  private long row;

  SheetRows(XMLStreamReader reader, List<String> shared, CellStyles styles, boolean date1904) {
    this.reader = reader;
    this.shared = shared;
    this.styles = styles;
    this.epoch = date1904 ? EPOCH_1904 : EPOCH;
  }

  /** Rows without any text are passed over. */
  void read(CsvFile.Rows rows) throws XMLStreamException, IOException {
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT
          || !reader.getLocalName().equals("row")) {
        continue;
      }
      int number = CellStyles.number(reader.getAttributeValue(null, "r"));
      row = number > 0 ? number : row + 1;
      List<String> cells = cells();
      if (!cells.isEmpty() && !rows.accept(row, row, cells)) {
        return;
      }
    }
  }

  private List<String> cells() throws XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
        return cells;
      }
      if (event != XMLStreamConstants.START_ELEMENT || !reader.getLocalName().equals("c")) {
        continue;
      }
      int column = column(reader.getAttributeValue(null, "r"), cells.size());
      String type = reader.getAttributeValue(null, "t");
      int style = CellStyles.number(reader.getAttributeValue(null, "s"));
      String text = value(type == null ? "n" : type, style);
      if (!text.isEmpty() && column < MOST_COLUMNS) {
        while (cells.size() < column) {
          cells.add("");
        }
        cells.add(text);
      }
    }
  }

  private static int column(String reference, int next) {
    int column = 0;
    for (int i = 0; reference != null && i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + c - 'A' + 1;
      }
    }
    return column == 0 ? next : Math.max(next, column - 1);
  }

  private String value(String type, int style) throws XMLStreamException {
    String text = "";
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
        return text;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (reader.getLocalName().equals("is")) {
        text = SharedTexts.text(reader, "is");
      } else if (reader.getLocalName().equals("v")) {
        StringBuilder raw = new StringBuilder();
        PackedXml.appendText(reader, raw);
        text = shown(type, style, raw.toString());
      }
    }
  }

  private String shown(String type, int style, String raw) {
    return switch (type) {
      case "s" -> {
        int index = raw.matches("\\d{1,9}") ? Integer.parseInt(raw) : -1;
        yield index >= 0 && index < shared.size() ? shared.get(index) : "";
      }
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "n" -> number(style, raw);
      case "d" -> raw.length() > 10 ? raw.substring(0, 10) : raw;
      default -> raw;
    };
  }

  /** Without exponent and without the last digits that binary fractions leave behind. */
  private String number(int style, String raw) {
    if (!raw.matches("[-+]?[0-9.]{1,40}([eE][-+]?\\d{1,3})?")) {
      return raw;
    }
    BigDecimal number;
    try {
      number = new BigDecimal(raw).round(DIGITS);
    } catch (NumberFormatException e) {
      return raw;
    }
    if (styles.isDate(style) && number.signum() >= 0 && number.intValue() < 2_958_466) {
      return epoch.plusDays(number.longValue()).toString();
    }
    if (number.signum() != 0 && number.scale() < -40) {
      return raw;
    }
    String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    int digits = styles.digits(style);
    return digits > plain.length() && plain.matches("\\d+")
        ? "0".repeat(digits - plain.length()) + plain
        : plain;
  }
}
