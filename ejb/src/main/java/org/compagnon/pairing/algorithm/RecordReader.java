package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads a pairing file record by record: a letter, then its fields. Works on the bytes of one line
 * at a time and makes no object for a field, because a file may have many millions of them.
 *
 * <p>Order of use: {@link #next()}, then each field, then {@link #end()}.
 */
final class RecordReader {

  private static final int MAX_SHOWN = 40;
  private static final long LEAST_TENTH = Long.MIN_VALUE / 10;
  private static final int LEAST_DIGIT = 8;

  private final InputStream in;
  private final String file;
  private byte[] buffer = new byte[1 << 18];
  private int filled;
  private int nextLine;
  private boolean exhausted;

  private long line;
  private char type;
  private int position;
  private int lineEnd;

  /**
   * Reads from a stream, which stays open.
   *
   * @param file name of the file, for complaints
   */
  RecordReader(InputStream in, String file) {
    this.in = in;
    this.file = file;
  }

  /** Number of the present line, from 1; after the last record one past the last line. */
  long line() {
    return line;
  }

  /** The letter of the present record. */
  char type() {
    return type;
  }

  /** Goes to the next record; false where there is none. */
  boolean next() throws IOException {
    while (nextLine()) {
      skipBlanks();
      if (position < lineEnd) {
        int start = position;
        skipField();
        if (position - start > 1) {
          throw malformed("The record (%s) must begin with a single letter.", shown(start));
        }
        type = (char) (buffer[start] & 0xff);
        return true;
      }
    }
    return false;
  }

  /**
   * The next field, which must be a whole number.
   *
   * @param name of the field, for complaints
   * @param least included
   * @param most included
   */
  long number(String name, long least, long most) {
    int start = beginField(name);
    boolean negative = buffer[start] == '-';
    position = negative ? start + 1 : start;
    int digits = position;
    long value = 0;
    boolean tooLarge = false;
    while (position < lineEnd && buffer[position] >= '0' && buffer[position] <= '9') {
      int digit = buffer[position++] - '0';
      // Counted below 0, where there is one number more.
      tooLarge |= value < LEAST_TENTH || value == LEAST_TENTH && digit > LEAST_DIGIT;
      value = value * 10 - digit;
    }
    boolean atEnd = position == lineEnd || isBlank(buffer[position]);
    if (!atEnd || position == digits) {
      skipField();
      throw malformed("The %s (%s) must be a whole number.", name, shown(start));
    }
    tooLarge |= !negative && value == Long.MIN_VALUE;
    value = negative ? value : -value;
    if (tooLarge || value < least || value > most) {
      throw malformed("The %s (%s) must lie between %,d and %,d.", name, shown(start), least, most);
    }
    return value;
  }

  /** As {@link #number} for numbers that fit in an int. */
  int integer(String name, int least, int most) {
    return (int) number(name, least, most);
  }

  /** The next field, which must be this word. */
  void word(String expected) {
    int start = beginField("word '" + expected + "'");
    skipField();
    if (!shown(start).equals(expected)) {
      throw malformed("The field (%s) must be '%s'.", shown(start), expected);
    }
  }

  /** Ends the record, which must have no field left. */
  void end() {
    skipBlanks();
    if (position < lineEnd) {
      int start = position;
      skipField();
      throw malformed("The field (%s) is one too many for the record '%c'.", shown(start), type);
    }
  }

  /** A complaint about the present line. */
  MalformedFile malformed(String reason, Object... values) {
    return malformedAt(line, reason, values);
  }

  /** A complaint about a line that was read before. */
  MalformedFile malformedAt(long atLine, String reason, Object... values) {
    return new MalformedFile(file, atLine, String.format(Locale.ROOT, reason, values));
  }

  private int beginField(String name) {
    skipBlanks();
    if (position == lineEnd) {
      throw malformed("The record '%c' lacks its field: %s.", type, name);
    }
    return position;
  }

  private void skipBlanks() {
    while (position < lineEnd && isBlank(buffer[position])) {
      position++;
    }
  }

  private void skipField() {
    while (position < lineEnd && !isBlank(buffer[position])) {
      position++;
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private String shown(int start) {
    int length = Math.min(position - start, MAX_SHOWN);
    return new String(buffer, start, length, StandardCharsets.UTF_8);
  }

  /** Makes the next line the present one, without its end and its comment. */
  private boolean nextLine() throws IOException {
    line++;
    position = nextLine;
    int comment = -1;
    int at = nextLine;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        if (buffer[at] == '#' && comment < 0) {
          comment = at - position;
        }
        at++;
      }
      if (at < filled || exhausted) {
        break;
      }
      int scanned = at - position;
      fill();
      at = position + scanned;
    }
    if (at == filled && position == filled) {
      return false;
    }
    nextLine = Math.min(at + 1, filled);
    lineEnd = at > position && buffer[at - 1] == '\r' ? at - 1 : at;
    lineEnd = comment >= 0 ? position + comment : lineEnd;
    return true;
  }

  /** Moves the unread rest to the front and reads more behind it. */
  private void fill() throws IOException {
    int rest = filled - position;
    if (rest == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * rest);
    }
    System.arraycopy(buffer, position, buffer, 0, rest);
    position = 0;
    filled = rest;
    int read = in.read(buffer, rest, buffer.length - rest);
    exhausted = read < 0;
    filled += Math.max(0, read);
  }
}
