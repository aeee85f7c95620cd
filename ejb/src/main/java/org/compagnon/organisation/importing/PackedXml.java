package org.compagnon.organisation.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML parts of a packed file, read as streams that end when too much has come out of the pack. */
final class PackedXml {

  private final ZipFile zip;
  private final long most;
  private long unpacked;

  PackedXml(ZipFile zip, long most) {
    this.zip = zip;
    this.most = most;
  }

  /** Receives each element's beginning. */
  interface Elements {
    void accept(XMLStreamReader reader) throws XMLStreamException, IOException;
  }

  /** Goes over all elements of a part that exists. */
  void each(String part, Elements elements) throws IOException {
    try (InputStream in = open(part)) {
      XMLStreamReader reader = reader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          elements.accept(reader);
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new UnreadableFile(1, ProblemCode.WORKBOOK_DAMAGED);
    }
    return new Bounded(zip.getInputStream(entry));
  }

  /** A reader that neither knows document types nor follows references to elsewhere. */
  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  /** What to throw when the XML cannot be read: the bound where that was the cause. */
  static IOException broken(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFile unreadable) {
        return unreadable;
      }
    }
    if (e.getNestedException() instanceof UnreadableFile unreadable) {
      return unreadable;
    }
    return new UnreadableFile(1, ProblemCode.WORKBOOK_DAMAGED);
  }

  /**
   * The text of the element the reader stands in, of all elements {@code t} or {@code v} inside it;
   * cut where it is longer than a cell can be.
   */
  static void appendText(XMLStreamReader reader, StringBuilder to) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (reader.isCharacters() && to.length() <= QuoteWatch.LONGEST_CELL) {
        to.append(
            reader.getTextCharacters(),
            reader.getTextStart(),
            Math.min(reader.getTextLength(), QuoteWatch.LONGEST_CELL));
      }
    }
  }

  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count;
      try {
        count = super.read(target, offset, length);
      } catch (ZipException e) {
        throw new UnreadableFile(1, ProblemCode.WORKBOOK_DAMAGED);
      }
      unpacked += Math.max(0, count);
      if (unpacked > most) {
        throw new UnreadableFile(1, ProblemCode.WORKBOOK_TOO_LARGE);
      }
      return count;
    }
  }
}
