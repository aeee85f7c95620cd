package org.compagnon.web.edge;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What comes with a request. A file is first written to disk to its end, so that nobody holds a
 * transaction while it travels; everything else is small, and counted while it is read.
 */
public final class Body implements AutoCloseable {
  /** Request attribute with the body that lies on disk; absent for every other. */
  public static final String KEPT = "org.compagnon.body";

  private final HttpServletRequest raw;
  private final long most;
  private final Path file;

  private Body(HttpServletRequest raw, long most, Path file) {
    this.raw = raw;
    this.most = most;
    this.file = file;
  }

  /**
   * Takes a request's body.
   *
   * @throws BodyTooLarge if a file is larger than it may be
   */
  static Body of(HttpServletRequest raw) throws IOException {
    long most = BodyLimit.of(raw);
    boolean sends = "POST".equals(raw.getMethod()) || "PUT".equals(raw.getMethod());
    if (!sends || !(BodyLimit.isMultipart(raw) || BodyLimit.isFile(raw))) {
      return new Body(raw, most, null);
    }
    Path file = EdgeSetup.scratch(raw.getServletContext()).file(".body");
    Body body = new Body(raw, most, file);
    try (OutputStream out = Files.newOutputStream(file)) {
      new CountedInput(raw.getInputStream(), most).transferTo(out);
      raw.setAttribute(KEPT, body);
      return body;
    } catch (IOException | RuntimeException e) {
      body.close();
      throw e;
    }
  }

  /** The body from its beginning; may be asked for more than once. */
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  /** The request with this body. */
  HttpServletRequest request(HttpServletRequest request) throws IOException {
    if (file == null) {
      return new Streamed(request, request::getInputStream, most);
    }
    return BodyLimit.isMultipart(raw)
        ? FormWithFiles.of(request, file)
        : new Streamed(request, () -> new KeptInput(file), most);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** Where a body comes from. */
  private interface Source {
    ServletInputStream open() throws IOException;
  }

  /**
   * A request whose body is counted. It is opened by whoever reads it: the container does not take
   * a form apart once somebody has asked for the stream.
   */
  private static final class Streamed extends HttpServletRequestWrapper {
    private final Source source;
    private final long most;
    private ServletInputStream stream;

    Streamed(HttpServletRequest request, Source source, long most) {
      super(request);
      this.source = source;
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (stream == null) {
        stream = new CountedInput(source.open(), most);
      }
      return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }
}
