package org.compagnon.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with files that lies on disk. The container's own reading takes every field into memory,
 * whatever its size, and fails with a page of its own where something is too large.
 */
class FormWithFiles extends HttpServletRequestWrapper {
  private final List<FilePart> parts;
  private final Map<String, String[]> parameters;

  private FormWithFiles(
      HttpServletRequest request, List<FilePart> parts, Map<String, String[]> parameters) {
    super(request);
    this.parts = parts;
    this.parameters = parameters;
  }

  /**
   * Takes the form apart.
   *
   * @throws BadForm if it is none
   * @throws BodyTooLarge if a file is, or all that was typed together
   */
  static FormWithFiles of(HttpServletRequest request, Path file) throws IOException {
    List<FilePart> parts = MultipartFile.read(file, request.getContentType());
    Map<String, String[]> parameters = new LinkedHashMap<>(addressParameters(request));
    long typed = 0;
    for (FilePart part : parts) {
      if (part.getSubmittedFileName() != null) {
        require(part.getSize(), BodyLimit.FILE);
      } else {
        typed += part.getSize();
        require(typed, BodyLimit.USUAL);
        try (InputStream in = part.getInputStream()) {
          String value = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          parameters.merge(part.getName(), new String[] {value}, FormWithFiles::joined);
        }
      }
    }
    return new FormWithFiles(request, parts, parameters);
  }

  /** What stands in the address; asking the container for all would make it read the form. */
  private static Map<String, String[]> addressParameters(HttpServletRequest request) {
    Map<String, String[]> found = new LinkedHashMap<>();
    QueryString.read(request.getQueryString())
        .forEach((name, values) -> found.put(name, values.toArray(String[]::new)));
    return found;
  }

  private static void require(long size, long most) {
    if (size > most) {
      throw new BodyTooLarge(most);
    }
  }

  private static String[] joined(String[] one, String[] other) {
    String[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Override
  public Collection<Part> getParts() {
    return List.copyOf(parts);
  }

  @Override
  public Part getPart(String name) {
    return parts.stream().filter(part -> part.getName().equals(name)).findFirst().orElse(null);
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
