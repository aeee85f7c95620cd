package org.compagnon.pairing.algorithm;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the records of one text file for the {@link CertificateChecker}, byte by byte: a letter,
 * then its fields. Knows blanks, comments and line ends, and nothing else.
 */
final class CheckerScanner implements Closeable {

  /** What {@link #next()} returns after the last record. */
  static final int END = -1;

  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private int line;
  private int field;

  CheckerScanner(Path file) throws IOException {
    this.file = file;
    in = Files.newInputStream(file);
  }

  /** Number of the line that is being read, from 1. */
  int line() {
    return line;
  }

  /** The letter of the next record, or {@link #END}. The record before must have been closed. */
  int next() throws IOException {
    while (true) {
      line++;
      skipBlanks();
      int letter = peek();
      if (letter == END) {
        return END;
      }
      if (!endsRecord(letter)) {
        position++;
        field = 0;
        if (!endsField(peek())) {
          throw malformed("a record must begin with a single letter and a blank");
        }
        return letter;
      }
      skipLine();
    }
  }

  /** The next field, which must be a whole number within the limits, both included. */
  long number(long least, long most) throws IOException {
    beginField();
    boolean negative = peek() == '-';
    if (negative) {
      position++;
    }
    if (endsField(peek())) {
      throw malformed("field " + field + " is not a whole number");
    }
    long value = 0;
    try {
      for (int c = peek(); !endsField(c); c = peek()) {
        if (c < '0' || c > '9') {
          throw malformed("field " + field + " is not a whole number");
        }
        // Counted downwards, because there is one negative number more than positive ones.
        value = Math.subtractExact(Math.multiplyExact(value, 10L), c - '0');
        position++;
      }
      value = negative ? value : Math.negateExact(value);
    } catch (ArithmeticException e) {
      throw malformed("field " + field + " exceeds 64 bits");
    }
    if (value < least || value > most) {
      throw malformed(
          "field %d is %d, but must lie between %d and %d".formatted(field, value, least, most));
    }
    return value;
  }

  /** The next field, which must be this word. */
  void word(String expected) throws IOException {
    beginField();
    for (int k = 0; k < expected.length(); k++, position++) {
      if (peek() != expected.charAt(k)) {
        throw malformed("field " + field + " must be '" + expected + "'");
      }
    }
    if (!endsField(peek())) {
      throw malformed("field " + field + " must be '" + expected + "'");
    }
  }

  /** Closes the record, which must have no further field. */
  void close(String record) throws IOException {
    skipBlanks();
    if (!endsRecord(peek())) {
      throw malformed("the record '" + record + "' has too many fields");
    }
    skipLine();
  }

  /** A complaint about the line that is being read. */
  Malformed malformed(String reason) {
    return malformed(line, reason);
  }

  /** A complaint about a line that was read before. */
  Malformed malformed(int atLine, String reason) {
    return new Malformed("%s, line %d: %s.".formatted(file, atLine, reason));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void beginField() throws IOException {
    field++;
    skipBlanks();
    if (endsRecord(peek())) {
      throw malformed("field " + field + " is missing");
    }
  }

  private void skipBlanks() throws IOException {
    while (peek() == ' ' || peek() == '\t') {
      position++;
    }
  }

  private void skipLine() throws IOException {
    int c = peek();
    boolean comment = c == '#';
    while (c != END && c != '\n') {
      position++;
      int following = peek();
      if (!comment && c == '\r' && following != '\n' && following != END) {
        throw malformed("a carriage return must end its line");
      }
      c = following;
    }
    position++;
  }

  private static boolean endsRecord(int c) {
    return c == '\n' || c == '\r' || c == '#' || c == END;
  }

  private static boolean endsField(int c) {
    return c == ' ' || c == '\t' || endsRecord(c);
  }

  private int peek() throws IOException {
    if (position >= limit) {
      limit = in.read(buffer);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[position] & 0xff;
  }

  /** A file that does not keep to the format; the message names file, line and reason. */
  static final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }
}
