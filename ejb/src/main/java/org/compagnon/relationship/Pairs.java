package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** Pairs for other rooms. Not an EJB. */
@ApplicationScoped
public class Pairs {
  @Inject private RelationshipRepository relationships;
  @Inject private Neighbours neighbours;

  /**
   * One pair, for somebody who may see all of them; the caller has been checked.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  public PairFacts byId(long id) {
    return relationships.byId(id).asFacts();
  }

  /**
   * One pair of a person.
   *
   * @throws org.compagnon.shared.NotFound if there is none with that id, or the person is not one
   *     of the two
   */
  public PairFacts ofPerson(long id, long personId) {
    return relationships.ofPerson(id, personId).asFacts();
  }

  /** The zone whose days the pair's programme counts in. */
  public ZoneId zoneOf(PairFacts pair) {
    return neighbours.programme(pair.programmeId()).zone();
  }
}
