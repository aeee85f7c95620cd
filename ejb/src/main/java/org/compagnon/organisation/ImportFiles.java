package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.compagnon.shared.Hashes;

/**
 * Keeps the bytes of a file exactly as they came, compressed, in parts: no file is ever whole in
 * memory.
 */
@ApplicationScoped
class ImportFiles {
  private static final int PART = 256 * 1024;
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  @Inject private DataSource dataSource;

  /**
   * Stores the stream to its end.
   *
   * @return SHA-256 of the file, hexadecimal
   * @throws OrganisationFailure if it is too large
   */
  @Transactional(Transactional.TxType.MANDATORY)
  String store(long importId, InputStream content) {
    MessageDigest digest = Hashes.sha256();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into people_import_part (import_id, part_no, bytes) values (?, ?, ?)");
        Parts parts = new Parts(insert, importId);
        OutputStream zip = new GZIPOutputStream(parts)) {
      copy(new DigestInputStream(content, digest), zip);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The file of import (%d) was not stored.".formatted(importId), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long bytes = 0;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      bytes += count;
      if (bytes > MOST_BYTES) {
        throw OrganisationFailure.fileTooLarge(MOST_BYTES / 1024 / 1024);
      }
      out.write(buffer, 0, count);
    }
  }

  /** The file from its beginning; the parts are fetched as they are read. */
  InputStream open(long importId) {
    try {
      return new GZIPInputStream(new SequenceInputStream(new PartsRead(importId)), 64 * 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets the file. */
  @Transactional(Transactional.TxType.MANDATORY)
  void remove(long importId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from people_import_part where import_id = ?")) {
      delete.setLong(1, importId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The file of import (%d) was not removed.".formatted(importId), e);
    }
  }

  private byte[] part(long importId, int number) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select bytes from people_import_part where import_id = ? and part_no = ?")) {
      select.setLong(1, importId);
      select.setInt(2, number);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The file of import (%d) was not read.".formatted(importId), e);
    }
  }

  /** Writes a row whenever enough bytes have come together. */
  private static final class Parts extends OutputStream {
    private final PreparedStatement insert;
    private final long importId;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(PART);
    private int number;

    Parts(PreparedStatement insert, long importId) {
      this.insert = insert;
      this.importId = importId;
    }

    @Override
    public void write(int b) throws IOException {
      gathered.write(b);
      writeIfFull();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      gathered.write(bytes, offset, length);
      writeIfFull();
    }

    private void writeIfFull() throws IOException {
      if (gathered.size() >= PART) {
        writePart();
      }
    }

    private void writePart() throws IOException {
      try {
        insert.setLong(1, importId);
        insert.setInt(2, number++);
        insert.setBytes(3, gathered.toByteArray());
        insert.executeUpdate();
        gathered.reset();
      } catch (SQLException e) {
        throw new IOException("Part (%d) was not stored.".formatted(number), e);
      }
    }

    @Override
    public void close() throws IOException {
      if (gathered.size() > 0) {
        writePart();
      }
    }
  }

  /** The parts in order. */
  private final class PartsRead implements Enumeration<InputStream> {
    private final long importId;
    private int number;
    private byte[] next;

    PartsRead(long importId) {
      this.importId = importId;
      this.next = part(importId, 0);
    }

    @Override
    public boolean hasMoreElements() {
      return next != null;
    }

    @Override
    public InputStream nextElement() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      InputStream stream = new ByteArrayInputStream(next);
      next = part(importId, ++number);
      return stream;
    }
  }
}
