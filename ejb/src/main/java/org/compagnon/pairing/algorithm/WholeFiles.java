package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files so that nobody ever sees half of one: each is written under another name beside its
 * place, and moved there when all are complete. What is no ordinary file (a device, a pipe) is
 * written to as it is, and a symbolic link stays one.
 */
final class WholeFiles {

  private WholeFiles() {}

  /** Writes the content of one file; the stream is closed by the caller. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A file and what it shall hold. */
  record Part(Path file, Content content) {}

  /**
   * Writes all the files; existing ones are replaced.
   *
   * @throws IOException if one cannot be written; what was begun is removed then
   */
  static void write(Part... parts) throws IOException {
    var begun = new Path[parts.length];
    try {
      for (int k = 0; k < parts.length; k++) {
        begun[k] = beside(parts[k].file());
        try (var out = Files.newOutputStream(begun[k])) {
          parts[k].content().writeTo(out);
        }
      }
      for (int k = 0; k < parts.length; k++) {
        if (replaceable(parts[k].file())) {
          move(begun[k], place(parts[k].file()));
        }
      }
    } finally {
      for (int k = 0; k < parts.length; k++) {
        if (begun[k] != null && replaceable(parts[k].file())) {
          Files.deleteIfExists(begun[k]);
        }
      }
    }
  }

  private static boolean replaceable(Path file) {
    return Files.isRegularFile(file) || Files.notExists(file);
  }

  private static Path place(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  private static Path beside(Path file) throws IOException {
    if (!replaceable(file)) {
      return file;
    }
    var place = place(file);
    if (!Files.isDirectory(place.getParent())) {
      throw new FileSystemException(file.toString(), null, "its folder does not exist");
    }
    return place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid());
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
