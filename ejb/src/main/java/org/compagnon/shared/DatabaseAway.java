package org.compagnon.shared;

/** The database does not answer at the moment; nothing was saved, and later is fine. */
public class DatabaseAway extends CompagnonException {
  /** When it is worth trying again. */
  public static final int RETRY_AFTER_SECONDS = 5;

  private static final long serialVersionUID = 1L;

  /** Says that the database does not answer. */
  public DatabaseAway() {
    super(FailureKind.UNAVAILABLE, "shared.failure.databaseAway");
  }
}
