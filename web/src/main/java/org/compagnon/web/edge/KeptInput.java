package org.compagnon.web.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body that lies on disk. */
class KeptInput extends ServletInputStream {
  private final InputStream in;
  private long left;

  KeptInput(Path file) throws IOException {
    left = Files.size(file);
    in = Files.newInputStream(file);
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    left -= one < 0 ? left : 1;
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    left -= read < 0 ? left : read;
    return read;
  }

  @Override
  public boolean isFinished() {
    return left == 0;
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setReadListener(ReadListener listener) {
    throw new IllegalStateException("What lies on disk is read in one go");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
