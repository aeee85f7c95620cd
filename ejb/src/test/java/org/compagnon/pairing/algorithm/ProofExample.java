package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The worked examples of docs/pairing/certificate.md, taken from the document itself. */
final class ProofExample {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("user.dir")).getParent().resolve("docs/pairing/certificate.md");

  private ProofExample() {}

  /** The example in which pairs and scores count. */
  static ProofFiles plain() {
    return new ProofFiles(block("`instance`"), block("`result`"), block("`certificate`"));
  }

  /** The same with {@code o first}. */
  static ProofFiles withFirst() {
    return new ProofFiles(
        block("`instance`") + "o first\n",
        block("`result with o first`"),
        block("`certificate with o first`"));
  }

  private static String block(String name) {
    try {
      String text = Files.readString(DOCUMENT);
      int begin = text.indexOf("```\n", text.indexOf("\n" + name + "\n")) + 4;
      return text.substring(begin, text.indexOf("```", begin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
