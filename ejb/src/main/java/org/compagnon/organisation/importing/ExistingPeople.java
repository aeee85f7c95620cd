package org.compagnon.organisation.importing;

import java.util.function.Consumer;

/** The people already known, streamed past so that they need not be held in memory twice. */
public interface ExistingPeople {

  /**
   * Hands every known person to the receiver once, in any order; the object may be reused between
   * calls.
   */
  void forEach(Consumer<Known> receiver);

  /** Nobody is known yet. */
  static ExistingPeople none() {
    return receiver -> {};
  }

  /** One known person. */
  interface Known {

    long id();

    /** Version of the row, to notice a change in the meantime. */
    int version();

    /** Whether the person is active (has not left). */
    boolean active();

    /** The field's value in the normal form of {@link PersonRow}, or null where there is none. */
    String value(ImportField field);
  }
}
