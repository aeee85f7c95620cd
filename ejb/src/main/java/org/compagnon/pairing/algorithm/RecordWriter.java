package org.compagnon.pairing.algorithm;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a pairing file record by record, without an object for a field. */
final class RecordWriter {

  private static final int LONGEST_FIELD = 24;

  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] digits = new byte[LONGEST_FIELD];
  private int filled;

  /** Writes to a stream, which stays open. */
  RecordWriter(OutputStream out) {
    this.out = out;
  }

  /** Begins a record with its letter. */
  RecordWriter record(char type) throws IOException {
    makeRoom();
    buffer[filled++] = (byte) type;
    return this;
  }

  /** Adds a word of ASCII letters to the record. */
  RecordWriter word(String word) throws IOException {
    makeRoom();
    buffer[filled++] = ' ';
    for (int k = 0; k < word.length(); k++) {
      buffer[filled++] = (byte) word.charAt(k);
    }
    return this;
  }

  /** Adds a number to the record. */
  RecordWriter number(long number) throws IOException {
    makeRoom();
    buffer[filled++] = ' ';
    if (number < 0) {
      buffer[filled++] = '-';
    }
    int count = 0;
    long rest = number;
    do {
      digits[count++] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
    while (count > 0) {
      buffer[filled++] = digits[--count];
    }
    return this;
  }

  /** Ends the record. */
  void end() throws IOException {
    makeRoom();
    buffer[filled++] = '\n';
  }

  /** Hands everything to the stream; to be called once, at the end. */
  void flush() throws IOException {
    out.write(buffer, 0, filled);
    filled = 0;
    out.flush();
  }

  private void makeRoom() throws IOException {
    if (buffer.length - filled < LONGEST_FIELD) {
      out.write(buffer, 0, filled);
      filled = 0;
    }
  }
}
