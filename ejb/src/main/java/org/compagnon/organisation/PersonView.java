package org.compagnon.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person's page.
 *
 * @param card what is known of the person
 * @param leftOn the day they left; null while they work here
 * @param managers the line above, nearest first, ending at the top; empty for somebody without
 *     manager
 * @param reports how many active people report to them directly
 * @param version to be handed back with a change
 */
public record PersonView(
    PersonCard card,
    PersonStatus status,
    LocalDate leftOn,
    List<PersonRef> managers,
    long reports,
    Instant createdAt,
    Instant updatedAt,
    int version)
    implements Serializable {

  /** The person. */
  public long id() {
    return card.id();
  }
}
