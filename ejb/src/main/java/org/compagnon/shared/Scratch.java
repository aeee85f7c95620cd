package org.compagnon.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Where files stand that are needed for a moment. Each running node has a folder of its own below
 * the server's temporary folder and holds a lock in it; a folder without a holder was left by a
 * node that was killed, and goes as soon as another one begins.
 */
public final class Scratch {
  private static final Logger LOG = Logger.getLogger(Scratch.class.getName());
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel channel;

  private Scratch(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Removes what killed nodes left below the parent and opens a folder of one's own there.
   *
   * @param parent made if missing
   */
  public static Scratch open(Path parent) {
    try {
      Files.createDirectories(parent);
      removeAbandoned(parent);
      Path folder = Files.createDirectory(parent.resolve(UUID.randomUUID().toString()));
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw new IllegalStateException("The new folder %s is held already.".formatted(folder));
      }
      return new Scratch(folder, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("No folder can be opened below " + parent, e);
    }
  }

  /** A new empty file; its maker deletes it. */
  public Path file(String suffix) throws IOException {
    return Files.createTempFile(folder, "", suffix);
  }

  /** A new empty folder; its maker deletes it. */
  public Path folder() throws IOException {
    return Files.createTempDirectory(folder, "");
  }

  /** Removes the folder with all that is in it. */
  public void close() {
    try {
      channel.close();
      remove(folder);
    } catch (IOException e) {
      LOG.log(Level.INFO, e, () -> "Left to the next start: " + folder);
    }
  }

  private static void removeAbandoned(Path parent) throws IOException {
    try (Stream<Path> folders = Files.list(parent)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        if (isAbandoned(folder)) {
          remove(folder);
          LOG.info(() -> "Removed what a killed node had left: " + folder.getFileName());
        }
      }
    }
  }

  /** A folder whose lock file does not exist yet is being opened by another node. */
  private static boolean isAbandoned(Path folder) {
    try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      LOG.log(Level.FINE, e, () -> "In use: " + folder);
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
