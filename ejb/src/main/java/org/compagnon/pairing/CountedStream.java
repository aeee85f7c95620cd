package org.compagnon.pairing;

import java.io.IOException;
import java.io.OutputStream;

/** Counts what passes. */
final class CountedStream extends OutputStream {

  private final OutputStream target;
  private long bytes;

  CountedStream(OutputStream target) {
    this.target = target;
  }

  /** How many bytes passed. */
  long bytes() {
    return bytes;
  }

  @Override
  public void write(int value) throws IOException {
    target.write(value);
    bytes++;
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    target.write(buffer, offset, length);
    bytes += length;
  }

  @Override
  public void flush() throws IOException {
    target.flush();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }
}
