package org.compagnon.web.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Requests as no well-behaved client would write them: byte by byte. */
final class Wire {
  private static final int PATIENCE = 60_000;

  private Wire() {}

  /**
   * An answer.
   *
   * @param status the status; 0 where the connection ended without one
   * @param headers every header line
   */
  record Answer(int status, List<String> headers, String body) {

    /** The first value of a header; empty where it is missing. */
    String header(String name) {
      List<String> all = all(name);
      return all.isEmpty() ? "" : all.get(0);
    }

    List<String> all(String name) {
      String start = name.toLowerCase() + ":";
      return headers.stream()
          .filter(line -> line.toLowerCase().startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }
  }

  /** A request without a body; header lines such as {@code "Host: localhost"}. */
  static Answer get(int port, String path, String... headers) {
    return send(port, "GET", path, new byte[0], headers);
  }

  /** A request whose body is as long as it says. */
  static Answer send(int port, String method, String path, byte[] body, String... headers) {
    List<String> lines = new ArrayList<>(List.of(headers));
    if (lines.stream().noneMatch(line -> line.toLowerCase().startsWith("host:"))) {
      lines.add("Host: localhost:" + port);
    }
    boolean sized =
        lines.stream()
            .map(String::toLowerCase)
            .anyMatch(l -> l.startsWith("content-length:") || l.startsWith("transfer-encoding:"));
    if (!sized && (body.length > 0 || !"GET".equals(method))) {
      lines.add("Content-Length: " + body.length);
    }
    lines.add("Connection: close");
    String head = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", lines) + "\r\n\r\n";
    return exchange(port, head.getBytes(StandardCharsets.ISO_8859_1), body);
  }

  private static Answer exchange(int port, byte[] head, byte[] body) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), PATIENCE);
      socket.setSoTimeout(PATIENCE);
      try {
        OutputStream out = socket.getOutputStream();
        out.write(head);
        out.write(body);
        out.flush();
      } catch (IOException answeredBefore) {
        return read(socket.getInputStream());
      }
      return read(socket.getInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer read(InputStream in) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      in.transferTo(all);
    } catch (IOException cutShort) {
      // What came before it counts.
      all.size();
    }
    return parse(all.toByteArray());
  }

  private static Answer parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, List.of(), text);
    }
    String[] lines = text.substring(0, end).split("\r\n");
    int status = Integer.parseInt(lines[0].split(" ")[1]);
    if (status == 100) {
      return parse(text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }
    Answer answer = new Answer(status, List.of(lines).subList(1, lines.length), "");
    String rest = text.substring(end + 4);
    boolean chunked = answer.header("Transfer-Encoding").contains("chunked");
    String plain = chunked ? joined(rest) : rest;
    return new Answer(status, answer.headers(), decoded(answer, plain));
  }

  private static String joined(String chunks) {
    StringBuilder joined = new StringBuilder();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      if (line < 0) {
        break;
      }
      int size = Integer.parseInt(chunks.substring(at, line).split(";")[0].strip(), 16);
      joined.append(chunks, line + 2, Math.min(chunks.length(), line + 2 + size));
      at = line + 2 + size + 2;
    }
    return joined.toString();
  }

  private static String decoded(Answer answer, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
    if (!answer.header("Content-Encoding").contains("gzip")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
