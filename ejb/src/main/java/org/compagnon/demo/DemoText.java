package org.compagnon.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text resource in sections: {@code [name]}, then one entry a line; {@code #} starts a comment.
 */
final class DemoText {

  private final String resource;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private DemoText(String resource) {
    this.resource = resource;
  }

  /** Reads a resource of this package; a missing one is a programming error. */
  static DemoText read(String resource) {
    DemoText text = new DemoText(resource);
    try (InputStream in = DemoText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The demo resource (%s) is missing.".formatted(resource));
      }
      text.parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text;
  }

  private void parse(BufferedReader lines) throws IOException {
    List<String> current = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        current = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else {
        current.add(line.strip());
      }
    }
  }

  /** The lines of a section, in order, never empty. */
  List<String> section(String name) {
    List<String> lines = sections.get(name);
    if (lines == null || lines.isEmpty()) {
      throw new IllegalStateException("The section (%s) of %s is empty.".formatted(name, resource));
    }
    return List.copyOf(lines);
  }

  /** The lines of a section, each cut at {@code |}. */
  List<List<String>> table(String name) {
    return section(name).stream().map(line -> List.of(line.split("\\|", -1))).toList();
  }

  /** The lines of a section as paragraphs of one text. */
  String paragraphs(String name) {
    return String.join("\n\n", section(name));
  }
}
