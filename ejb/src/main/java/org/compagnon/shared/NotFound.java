package org.compagnon.shared;

/** Thrown when a thing does not exist or the caller may not know that it does. */
public class NotFound extends CompagnonException {
  private static final long serialVersionUID = 1L;

  /**
   * @param thing the kind of thing, for the message (a key in {@code shared.thing.*})
   * @param id the id that was asked for
   */
  public NotFound(String thing, Object id) {
    super(FailureKind.NOT_FOUND, "shared.failure.notFound", thing, String.valueOf(id));
  }
}
