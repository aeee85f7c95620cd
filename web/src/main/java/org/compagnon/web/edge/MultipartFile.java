package org.compagnon.web.edge;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of a form ({@code multipart/form-data}, RFC 7578) that lies on disk. Only headers
 * are read into memory.
 */
final class MultipartFile {
  private static final int MOST_PARTS = 200;
  private static final int MOST_HEADER = 8 * 1024;
  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*(name|filename)\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]*))", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final byte[] delimiter;
  private final int[] restart;
  private final InputStream in;
  private long at;

  private MultipartFile(Path file, String boundary, InputStream in) {
    this.file = file;
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.restart = restarts(delimiter);
    this.in = in;
  }

  /**
   * Reads a form.
   *
   * @param type the header Content-Type with the boundary
   * @throws BadForm if it is none
   */
  static List<FilePart> read(Path file, String type) throws IOException {
    Matcher boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      throw new BadForm("No boundary");
    }
    String text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
      return new MultipartFile(file, text, in).parts();
    }
  }

  private List<FilePart> parts() throws IOException {
    List<FilePart> parts = new ArrayList<>();
    // The first delimiter begins the form; its line break was the end of the request's headers.
    for (int k = 2; k < delimiter.length; k++) {
      if (next() != delimiter[k]) {
        throw new BadForm("It does not begin with its boundary");
      }
    }
    while (line(MOST_HEADER).isEmpty()) {
      if (parts.size() == MOST_PARTS) {
        throw new BadForm("Too many parts");
      }
      Map<String, String> headers = headers();
      long from = at;
      long end = skipToDelimiter();
      parts.add(part(headers, from, end - from));
    }
    return parts;
  }

  /**
   * The lines up to the empty one. After the last delimiter stands "--" instead of a line's end.
   */
  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new TreeMap<>();
    int left = MOST_HEADER;
    for (String line = line(left); !line.isEmpty(); line = line(left)) {
      left -= line.length();
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private FilePart part(Map<String, String> headers, long from, long size) {
    Matcher parameter = PARAMETER.matcher(headers.getOrDefault("content-disposition", ""));
    String name = null;
    String fileName = null;
    while (parameter.find()) {
      String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
      String plain =
          value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n").replace("\0", "");
      if ("name".equalsIgnoreCase(parameter.group(1))) {
        name = plain;
      } else {
        fileName = plain;
      }
    }
    if (name == null) {
      throw new BadForm("A part has no name");
    }
    return new FilePart(file.toString(), headers, name, fileName, from, size);
  }

  /** Reads past the next delimiter and says where it began. */
  private long skipToDelimiter() throws IOException {
    int matched = 0;
    while (matched < delimiter.length) {
      int one = next();
      if (one < 0) {
        throw new BadForm("It ends too early");
      }
      while (matched > 0 && (byte) one != delimiter[matched]) {
        matched = restart[matched - 1];
      }
      matched += (byte) one == delimiter[matched] ? 1 : 0;
    }
    return at - delimiter.length;
  }

  /**
   * For every length of a match: where it goes on when the next byte does not fit
   * (Knuth–Morris–Pratt).
   */
  private static int[] restarts(byte[] pattern) {
    int[] restart = new int[pattern.length];
    for (int k = 1; k < pattern.length; k++) {
      int matched = restart[k - 1];
      while (matched > 0 && pattern[k] != pattern[matched]) {
        matched = restart[matched - 1];
      }
      restart[k] = matched + (pattern[k] == pattern[matched] ? 1 : 0);
    }
    return restart;
  }

  private String line(int most) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int one = next();
    while (one >= 0 && one != '\n' && line.size() <= most) {
      line.write(one);
      one = next();
    }
    if (line.size() > most) {
      throw new BadForm("A header is too long");
    }
    if (one < 0 && line.size() == 0) {
      throw new BadForm("It ends too early");
    }
    return line.toString(StandardCharsets.UTF_8).replaceFirst("\r$", "");
  }

  private int next() throws IOException {
    int one = in.read();
    at += one < 0 ? 0 : 1;
    return one;
  }
}
