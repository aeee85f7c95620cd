package org.compagnon.shared;

/** What sort of failure it is, and with it the HTTP status of the REST interface. */
public enum FailureKind {
  /** The input breaks a rule; saying the same again fails again. */
  INVALID(422),
  /** The thing does not exist, or the caller may not know that it does. */
  NOT_FOUND(404),
  /** The caller is known and may not do this. */
  FORBIDDEN(403),
  /** The state does not allow it (any more): somebody was faster, or it is too late. */
  CONFLICT(409),
  /** Too many attempts; later is fine. */
  TOO_MANY(429),
  /** Nothing is wrong with what was asked; the product cannot answer at the moment. */
  UNAVAILABLE(503);

  private final int httpStatus;

  FailureKind(int httpStatus) {
    this.httpStatus = httpStatus;
  }

  /** The HTTP status that says this. */
  public int httpStatus() {
    return httpStatus;
  }
}
