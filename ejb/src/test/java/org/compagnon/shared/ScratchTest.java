package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir private Path parent;

  @Test
  @DisplayName("files of a node that was killed are gone when another one begins")
  void abandonedFilesGo() throws IOException {
    Path abandoned = Files.createDirectories(parent.resolve("killed"));
    Files.createFile(abandoned.resolve("lock"));
    Path report = Files.writeString(abandoned.resolve("report.csv"), "names");
    Scratch scratch = Scratch.open(parent);
    assertThat(report).doesNotExist();
    assertThat(abandoned).doesNotExist();
    scratch.close();
  }

  @Test
  @DisplayName("files of a running node stay when another one begins")
  void filesInUseStay() throws IOException {
    Scratch running = Scratch.open(parent);
    Path file = running.file(".csv");
    Path inFolder = Files.createFile(running.folder().resolve("instance"));
    Scratch second = Scratch.open(parent);
    assertThat(file).exists();
    assertThat(inFolder).exists();
    running.close();
    second.close();
    assertThat(parent).isEmptyDirectory();
  }
}
