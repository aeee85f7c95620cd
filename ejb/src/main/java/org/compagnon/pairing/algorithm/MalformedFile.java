package org.compagnon.pairing.algorithm;

/**
 * Thrown when a pairing file does not keep to the format of docs/pairing/certificate.md. Nothing
 * was read from it then.
 */
public final class MalformedFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final String reason;

  MalformedFile(String file, long line, String reason) {
    super("%s, line %d: %s".formatted(file, line, reason));
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /** The file as the caller named it. */
  public String file() {
    return file;
  }

  /** The line at fault, from 1; one past the last where something is missing at the end. */
  public long line() {
    return line;
  }

  /** One English sentence that says what must be otherwise. */
  public String reason() {
    return reason;
  }
}
