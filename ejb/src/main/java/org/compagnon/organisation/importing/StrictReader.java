package org.compagnon.organisation.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text and refuses bytes that are none, with the line number.
 *
 * <p>A replacement character in a name cannot be repaired later, so a wrong byte stops the reading.
 */
final class StrictReader extends Reader {

  private static final int SIZE = 16 * 1024;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  private boolean ended;
  private long line = 1;
  private char last;

  StrictReader(InputStream in, Charset charset) {
    this.in = in;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.limit(0);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
    while (chars.position() == 0) {
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
