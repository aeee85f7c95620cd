package org.compagnon.organisation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook share, by index. */
final class SharedTexts {

  /** The most characters that are kept in memory. */
  private static final long MOST = 96L * 1024 * 1024;

  private SharedTexts() {}

  static List<String> read(PackedXml xml, String part) throws IOException {
    List<String> texts = new ArrayList<>();
    long length = 0;
    try (InputStream in = xml.open(part)) {
      XMLStreamReader reader = PackedXml.reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("si")) {
          String text = text(reader, "si");
          texts.add(text);
          length += text.length() + 24L;
          if (length > MOST) {
            throw new UnreadableFile(1, ProblemCode.WORKBOOK_TOO_LARGE);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw PackedXml.broken(e);
    }
    return texts;
  }

  /** The text of all runs up to the end of the element, without reading aids ({@code rPh}). */
  static String text(XMLStreamReader reader, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (true) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (reader.getLocalName()) {
          case "t" -> PackedXml.appendText(reader, text);
          case "rPh" -> PackedXml.appendText(reader, new StringBuilder());
          default -> {
            // Runs and their formats hold the texts further in.
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
        return text.toString();
      }
    }
  }
}
