package org.compagnon.waiting;

import java.io.Serializable;
import java.util.List;

/**
 * Whom an invitation would go to.
 *
 * @param people those who fit best, best first
 * @param found how many could be asked in all, at most {@value #MOST_LOOKED_AT}
 */
public record InvitationPreview(List<PossibleMentor> people, int found) implements Serializable {

  /** So many of the best are looked at; beyond them nobody is counted. */
  public static final int MOST_LOOKED_AT = 2_000;

  /** Copies the list. */
  public InvitationPreview {
    people = List.copyOf(people);
  }
}
