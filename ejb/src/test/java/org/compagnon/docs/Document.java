package org.compagnon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file of the repository, and the part of a document that is made from the code. */
final class Document {
  static final Path ROOT = Path.of(System.getProperty("user.dir")).getParent();
  private static final String BEGIN = "<!-- made from the code: begin -->\n";
  private static final String END = "<!-- made from the code: end -->";

  private Document() {}

  /** Whether documents are to be written instead of checked. */
  static boolean isToBeWritten() {
    return System.getProperty("update.docs") != null;
  }

  /** Checks (or, with {@code -Dupdate.docs}, writes) the part between the two marks. */
  static void agree(String document, String part) {
    Path file = ROOT.resolve(document);
    String text = read(file);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    assertThat(end).as("marks in " + document).isGreaterThan(begin - 1);
    if (isToBeWritten()) {
      write(file, text.substring(0, begin) + part + text.substring(end));
    } else {
      assertThat(text.substring(begin, end))
          .as(
              "%s is not current; write it with: mvn -pl ejb test -Dtest='org.compagnon.docs.*' -Dupdate.docs",
              document)
          .isEqualTo(part);
    }
  }

  static List<Path> files(Path folder, String end) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
