package org.compagnon.organisation.importing;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets the characters of a CSV file pass and refuses broken quoting.
 *
 * <p>A quote that is never closed swallows the rest of the file; a parser alone would report one
 * enormous cell, or an error hundreds of lines later. Here the line on which the quote was opened
 * is named.
 */
final class QuoteWatch extends FilterReader {

  /** The longest cell that is accepted: what a spreadsheet can hold. */
  static final int LONGEST_CELL = 32_767;

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  private final char delimiter;
  private State state = State.CELL_START;
  private long line;
  private long openedAt;
  private int length;
  private char last;

  QuoteWatch(Reader in, char delimiter, long firstLine) {
    super(in);
    this.delimiter = delimiter;
    this.line = firstLine;
  }

  @Override
  public int read(char[] target, int offset, int size) throws IOException {
    int count = super.read(target, offset, size);
    if (count < 0) {
      if (state == State.QUOTED) {
        throw new UnreadableFile(openedAt, ProblemCode.UNCLOSED_QUOTE, String.valueOf(openedAt));
      }
      return count;
    }
    for (int i = offset; i < offset + count; i++) {
      watch(target[i]);
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  private void watch(char c) throws IOException {
    boolean newLine = c == '\r' || (c == '\n' && last != '\r');
    switch (state) {
      case CELL_START, PLAIN -> plain(c);
      case QUOTED -> {
        if (c == '"') {
          state = State.QUOTE_IN_QUOTED;
        }
      }
      case QUOTE_IN_QUOTED -> afterQuote(c);
    }
    if (state != State.CELL_START && ++length > LONGEST_CELL) {
      long at = state == State.QUOTED ? openedAt : line;
      throw new UnreadableFile(
          at, ProblemCode.HUGE_FIELD, String.valueOf(at), String.valueOf(LONGEST_CELL));
    }
    if (newLine) {
      line++;
    }
    last = c;
  }

  private void plain(char c) {
    if (c == delimiter || c == '\n' || c == '\r') {
      startCell();
    } else if (c == '"' && state == State.CELL_START) {
      state = State.QUOTED;
      openedAt = line;
    } else {
      state = State.PLAIN;
    }
  }

  private void afterQuote(char c) throws IOException {
    if (c == '"') {
      state = State.QUOTED;
    } else if (c == delimiter || c == '\n' || c == '\r') {
      startCell();
    } else {
      throw new UnreadableFile(
          line, ProblemCode.TEXT_AFTER_QUOTE, String.valueOf(line), String.valueOf(openedAt));
    }
  }

  private void startCell() {
    state = State.CELL_START;
    length = 0;
  }
}
