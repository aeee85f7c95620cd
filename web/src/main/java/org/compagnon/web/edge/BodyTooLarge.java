package org.compagnon.web.edge;

/** Thrown by whoever reads a body beyond what is read of it. */
public class BodyTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long most;

  BodyTooLarge(long most) {
    super("The body is larger than %d bytes".formatted(most));
    this.most = most;
  }

  /** Where reading ended, in bytes. */
  long most() {
    return most;
  }

  /** Where reading ended, in mebibytes, as a text. */
  public String megabytes() {
    return String.valueOf(most / 1024 / 1024);
  }
}
