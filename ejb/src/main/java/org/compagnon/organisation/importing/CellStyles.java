package org.compagnon.organisation.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show a number as a date, or with leading zeros. */
final class CellStyles {

  private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|[_*].");
  private static final Pattern ZEROS = Pattern.compile("0{2,40}");

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> formatOf = new ArrayList<>();
  private final List<Boolean> dates = new ArrayList<>();
  private boolean inCells;

  private CellStyles() {}

  static CellStyles none() {
    return new CellStyles();
  }

  static CellStyles read(PackedXml xml, String part) throws IOException {
    CellStyles styles = new CellStyles();
    xml.each(part, styles::element);
    for (int format : styles.formatOf) {
      styles.dates.add(styles.isDateFormat(format));
    }
    return styles;
  }

  private void element(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "numFmt" ->
          formats.put(
              number(reader.getAttributeValue(null, "numFmtId")),
              String.valueOf(reader.getAttributeValue(null, "formatCode")));
      case "cellXfs" -> inCells = true;
      case "cellStyles", "dxfs", "cellStyleXfs" -> inCells = false;
      case "xf" -> {
        if (inCells) {
          formatOf.add(number(reader.getAttributeValue(null, "numFmtId")));
        }
      }
      default -> {
        // Fonts, colours and borders say nothing about values.
      }
    }
  }

  /** The number of an attribute; 0 where there is none. */
  static int number(String text) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private boolean isDateFormat(int format) {
    String code = formats.get(format);
    if (code == null) {
      return format >= 14 && format <= 17
          || format == 22
          || format >= 27 && format <= 36
          || format >= 50 && format <= 58;
    }
    String letters = NOT_FORMAT.matcher(code).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    // Also the letters of French and German offices for year and day.
    return letters.matches(".*[yjad].*[dmtj].*|.*[dmtj].*[yja].*|.*yy.*|.*mmm.*")
        && !letters.contains("general")
        && !letters.contains("standard")
        && !letters.contains("0");
  }

  boolean isDate(int style) {
    return style >= 0 && style < dates.size() && dates.get(style);
  }

  /** How many digits the style shows at least; 0 where it does not say. */
  int digits(int style) {
    String code = style >= 0 && style < formatOf.size() ? formats.get(formatOf.get(style)) : null;
    return code != null && ZEROS.matcher(code).matches() ? code.length() : 0;
  }
}
