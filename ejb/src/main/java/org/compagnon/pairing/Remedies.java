package org.compagnon.pairing;

import java.io.Serializable;
import java.util.List;

/**
 * What would help somebody without a mentor, or with too few (B3).
 *
 * @param served whether a new computation would already do, because something changed since
 * @param shortage in words, who competes for the places that could be freed; null where served
 * @param changes the changes that would help, the smallest first; empty where none of one rule does
 */
public record Remedies(PersonRef mentee, boolean served, String shortage, List<RemedyView> changes)
    implements Serializable {

  /** Takes a copy. */
  public Remedies {
    changes = List.copyOf(changes);
  }
}
