package org.compagnon.web.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A body of which no more is read than a number of bytes. */
class CountedInput extends ServletInputStream {
  private final ServletInputStream body;
  private final long most;
  private long count;

  CountedInput(ServletInputStream body, long most) {
    this.body = body;
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = received(bytes, offset, length);
    add(Math.max(0, read));
    return read;
  }

  /** A body that ends too early, or is not packed as it says, is no failure of ours. */
  private int received(byte[] bytes, int offset, int length) {
    try {
      return body.read(bytes, offset, length);
    } catch (IOException | IllegalStateException e) {
      throw new BadForm("It ended too early", e);
    }
  }

  private void add(int read) {
    count += read;
    if (count > most) {
      throw new BodyTooLarge(most);
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
