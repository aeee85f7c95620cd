package org.compagnon.pairing;

import java.io.Serializable;
import java.util.List;

/**
 * Whom somebody hopes for. Only they themselves and administrators (as part of a score) see it.
 *
 * @param allowed whether the programme asks this side
 * @param chosen those hoped for, the first place in front; at most {@value Hopes#MOST}
 * @param possible others whom no rule forbids, the best fit in front; at most {@value Hopes#SHOWN}
 */
public record HopesView(boolean allowed, List<PersonRef> chosen, List<PersonRef> possible)
    implements Serializable {

  /** Takes copies. */
  public HopesView {
    chosen = List.copyOf(chosen);
    possible = List.copyOf(possible);
  }
}
