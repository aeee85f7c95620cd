package org.compagnon.relationship;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.enrolment.EnrolmentCards;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;

/** One's own pairs, on both sides. Nobody else's can be reached by id (RE2). */
@Stateless
@RolesAllowed(Role.PARTICIPANT)
public class MyRelationships {
  @Inject private RelationshipRepository relationships;
  @Inject private PairViews views;
  @Inject private PairEnding ending;
  @Inject private Intents intents;
  @Inject private EnrolmentCards parts;
  @Inject private Waiting waiting;
  @Inject private AuditTrail audit;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

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

  /**
   * Lets the caller wait for another mentor from now on: a mentee whose pair has ended and who did
   * not wish for another one then. Where the mentor's side ended it, what had been waited before
   * counts again.
   *
   * @param enrolmentId the caller's part as a mentee
   * @throws RelationshipFailure if they have a mentor
   * @throws org.compagnon.shared.NotFound if it is not a part of theirs as a mentee
   */
  @RolesAllowed(Role.PARTICIPANT)
  public void waitAgain(long enrolmentId) {
    EnrolmentView part = parts.byId(enrolmentId);
    if (part.person().id() != current.get().requirePersonId()
        || part.role() != EnrolmentRole.MENTEE
        || part.status() == EnrolmentStatus.WITHDRAWN) {
      throw new NotFound("enrolment", enrolmentId);
    }
    if (!relationships.openOfEnrolment(enrolmentId).isEmpty()) {
      throw RelationshipFailure.hasMentor();
    }
    waiting.asked(enrolmentId, clock.instant());
    audit.record(AuditFact.of("relationship.mentee.waitAgain", "enrolment", enrolmentId));
  }

  private MyPairView view(Relationship pair, Caller caller) {
    return views.of(List.of(pair), caller.requirePersonId(), caller.language()).get(0);
  }
}
