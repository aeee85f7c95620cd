package org.compagnon.reporting;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.compagnon.shared.Hashes;

/** A temporary file that knows its SHA-256 while it is written. */
final class DigestedFile {
  private final Path path;
  private final MessageDigest digest = Hashes.sha256();
  private String sha256;

  DigestedFile(Path path) {
    this.path = path;
  }

  /** The stream to write it with; closing it settles the SHA-256. */
  OutputStream open() throws IOException {
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(path));
    return new FilterOutputStream(new DigestOutputStream(file, digest)) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        super.close();
        if (sha256 == null) {
          sha256 = HexFormat.of().formatHex(digest.digest());
        }
      }
    };
  }

  Path path() {
    return path;
  }

  String sha256() {
    return sha256;
  }

  long bytes() throws IOException {
    return Files.size(path);
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }
}
