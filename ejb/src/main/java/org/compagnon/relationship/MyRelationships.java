package org.compagnon.relationship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;

/** One's own pairs, on both sides. Nobody else's can be reached by id (RE2). */
@Stateless
@RolesAllowed(Role.PARTICIPANT)
public class MyRelationships {
  @Inject private RelationshipRepository relationships;
  @Inject private PairViews views;
  @Inject private PairEnding ending;
  @Inject private Intents intents;
  @Inject private CurrentCaller current;

  /**
   * All pairs of the caller that were not taken back, the latest start first; a person has few.
   *
   * @throws org.compagnon.security.NoPerson if the account belongs to nobody in the directory
   */
  @RolesAllowed(Role.PARTICIPANT)
  public List<MyPairView> mine() {
    Caller caller = current.get();
    long me = caller.requirePersonId();
    return views.of(relationships.allOfPerson(me), me, caller.language());
  }

  /**
   * One pair of the caller.
   *
   * @throws org.compagnon.shared.NotFound if there is none with that id, or it is not the caller's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public MyPairView get(long id) {
    Caller caller = current.get();
    return view(relationships.ofPerson(id, caller.requirePersonId()), caller);
  }

  /**
   * Ends a pair, at once and without fault. The partner gets a kind mail with the reason and the
   * thanks; a mentee who wishes so waits for another mentor from now on.
   *
   * @throws RelationshipFailure if it is over already, or the reason is not offered
   * @throws org.compagnon.shared.StaleData if it was changed since {@code version}
   * @throws org.compagnon.shared.NotFound if there is none with that id, or it is not the caller's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public MyPairView end(@Valid EndPair command) {
    if (!EndReason.offered().contains(command.reason())) {
      throw RelationshipFailure.notAReason();
    }
    Caller caller = current.get();
    long me = caller.requirePersonId();
    if (intents.isDone("relationship.pair.end", command)) {
      return view(relationships.ofPerson(command.id(), me), caller);
    }
    Relationship pair =
        relationships.openLocked(relationships.ofPerson(command.id(), me), command.version());
    boolean waits = command.waitAgain() && pair.sideOf(me) == Side.MENTEE;
    ending.byOneOfTheTwo(pair, me, command, waits);
    return view(pair, caller);
  }

  private MyPairView view(Relationship pair, Caller caller) {
    return views.of(List.of(pair), caller.requirePersonId(), caller.language()).get(0);
  }
}
