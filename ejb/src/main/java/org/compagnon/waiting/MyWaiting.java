package org.compagnon.waiting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.QueuePlace;
import org.compagnon.pairing.WaitingOrders;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;

/** What the caller is told about waiting, and whether they want to be asked to become a mentor. */
@Stateless
@DenyAll
public class MyWaiting {
  @Inject private MyEnrolments enrolments;
  @Inject private ProgrammeLookup programmes;
  @Inject private PairingHistory history;
  @Inject private Refusals refusals;
  @Inject private WaitingOrders orders;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  /**
   * Where a part of the caller stands.
   *
   * @throws org.compagnon.shared.NotFound if there is none or it is somebody else's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public MyPlace place(long enrolmentId) {
    EnrolmentView mine = enrolments.get(enrolmentId);
    QueuePlace place = enrolments.placeInQueue(enrolmentId);
    ProgrammeView programme = programmes.byId(mine.programmeId());
    boolean mentee = mine.role() == EnrolmentRole.MENTEE;
    return new MyPlace(
        mine.id(),
        mine.role(),
        place.place(),
        place.of(),
        mine.times().waitingSince(),
        mine.waitingDays(),
        NextPairing.of(programme, programme.dayAt(clock.instant())),
        orders.of(programme.id()),
        history.published(),
        mentee ? history.experience().orElse(null) : null);
  }

  /** Whether the caller may be asked to become a mentor; yes until they say no. */
  @RolesAllowed(Role.PARTICIPANT)
  public boolean mayBeAsked() {
    return refusals.mayBeAsked(current.get().requirePersonId());
  }

  /** Says whether the caller may be asked to become a mentor. Needs no reason. */
  @RolesAllowed(Role.PARTICIPANT)
  public void letAsk(boolean allowed) {
    refusals.letAsk(current.get().requirePersonId(), allowed);
  }
}
