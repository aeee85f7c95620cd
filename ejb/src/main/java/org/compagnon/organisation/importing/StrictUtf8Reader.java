package org.compagnon.organisation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, with or without byte order mark, and refuses everything else with the line number.
 *
 * <p>A replacement character in a name cannot be repaired later, so a wrong byte stops the reading.
 */
final class StrictUtf8Reader extends Reader {

  private static final int SIZE = 16 * 1024;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  private boolean started;
  private boolean ended;
  private long line = 1;
  private char last;

  StrictUtf8Reader(InputStream in) {
    this.in = in;
    bytes.limit(0);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
      if (!started) {
        start();
      }
      CoderResult result = decoder.decode(bytes, chars, ended);
      count(target, offset, chars.position());
      if (result.isError()) {
        throw new UnreadableFile(line, ProblemCode.WRONG_ENCODING, String.valueOf(line));
      }
      if (chars.position() == 0) {
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    return chars.position();
  }

  private void start() throws IOException {
    started = true;
    while (bytes.remaining() < 4 && !ended) {
      fill();
    }
    int first = unsigned(0);
    int second = unsigned(1);
    if (first == 0xEF && second == 0xBB && unsigned(2) == 0xBF) {
      bytes.position(bytes.position() + 3);
    } else if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
      throw new UnreadableFile(1, ProblemCode.WRONG_ENCODING, "1");
    } else if ((first == 'P' && second == 'K' && unsigned(2) == 3)
        || (first == 0xD0 && second == 0xCF)) {
      throw new UnreadableFile(1, ProblemCode.NOT_A_CSV_FILE);
    }
  }

  private int unsigned(int index) {
    return index < bytes.remaining() ? bytes.get(bytes.position() + index) & 0xFF : -1;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  private void count(char[] target, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      char c = target[i];
      if (c == '\r' || (c == '\n' && last != '\r')) {
        line++;
      } else if (c == 0) {
        throw new UnreadableFile(line, ProblemCode.NOT_A_CSV_FILE);
      }
      last = c;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
