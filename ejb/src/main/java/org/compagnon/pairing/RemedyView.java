package org.compagnon.pairing;

import java.io.Serializable;
import java.util.List;
import org.compagnon.pairing.scoring.Rule;

/**
 * A change that would give somebody a mentor.
 *
 * @param rule the rule that is loosened; CAPACITY for one more place
 * @param value what the rule becomes, as in {@link org.compagnon.pairing.scoring.Relaxation}
 * @param upwards for levels, whether the greatest gap grows; else the least one shrinks
 * @param text the change and what it does, in the reader's language
 * @param placesAt mentors with more places, each once; empty for a loosened rule
 * @param mentor whom the person would get
 * @param opened how many pairs become possible that were not; the number of places for places
 * @param moved how many others would get another mentor
 * @param tryable whether a copy of the round can try it: not for a place, which the mentor decides
 * @param smallest false where fewer places may do, because not every combination was tried
 */
public record RemedyView(
    Rule rule,
    int value,
    boolean upwards,
    String text,
    List<PersonRef> placesAt,
    PersonRef mentor,
    long opened,
    int moved,
    boolean tryable,
    boolean smallest)
    implements Serializable {

  /** Takes a copy. */
  public RemedyView {
    placesAt = List.copyOf(placesAt);
  }
}
