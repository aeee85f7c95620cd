package org.compagnon.settings;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import org.compagnon.shared.Scratch;

/** This node's folder for files of a moment, from start to stop. */
@ApplicationScoped
public class ScratchFolder {
  private Scratch scratch;

  /** At start, so that what a killed node left is gone before anything new is written. */
  void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
    String owner = System.getProperty("user.name");
    scratch = Scratch.open(Path.of(System.getProperty("java.io.tmpdir"), "compagnon-" + owner));
  }

  @PreDestroy
  void close() {
    scratch.close();
  }

  /** A new empty file; its maker deletes it. */
  public Path file(String suffix) throws IOException {
    return scratch.file(suffix);
  }

  /** A new empty folder; its maker deletes it. */
  public Path folder() throws IOException {
    return scratch.folder();
  }
}
