package org.compagnon.web.edge;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One part of a form that lies on disk. Faces keeps it with the page it was sent from, and the page
 * with the session, which other nodes have to be able to read: so that it can be written down, and
 * its file is named by text.
 *
 * @param whole the file with all parts
 * @param headers its headers, names in lower case
 * @param name the field
 * @param fileName as the browser calls it; null for a field that was typed
 * @param from where it begins in the file
 * @param size its length in bytes
 */
record FilePart(
    String whole, Map<String, String> headers, String name, String fileName, long from, long size)
    implements Part, Serializable {

  @Override
  public InputStream getInputStream() throws IOException {
    FileChannel channel = FileChannel.open(Path.of(whole), StandardOpenOption.READ);
    channel.position(from);
    return new Ending(Channels.newInputStream(channel), size);
  }

  @Override
  public String getContentType() {
    return headers.get("content-type");
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getSubmittedFileName() {
    return fileName;
  }

  @Override
  public long getSize() {
    return size;
  }

  @Override
  public void write(String file) throws IOException {
    try (InputStream in = getInputStream()) {
      Files.copy(in, Path.of(file));
    }
  }

  @Override
  public void delete() {
    // The whole form is removed with the request.
  }

  @Override
  public String getHeader(String header) {
    return headers.get(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public Collection<String> getHeaders(String header) {
    String value = getHeader(header);
    return value == null ? List.of() : List.of(value);
  }

  @Override
  public Collection<String> getHeaderNames() {
    return headers.keySet();
  }

  /** A stream that ends where the part does. */
  private static final class Ending extends InputStream {
    private final InputStream in;
    private long left;

    Ending(InputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int read = left == 0 ? -1 : in.read(bytes, offset, (int) Math.min(length, left));
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, left);
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
