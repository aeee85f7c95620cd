package org.compagnon.meeting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.relationship.PairFacts;
import org.compagnon.relationship.Pairs;
import org.compagnon.relationship.RelationshipStatus;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The meetings of one's own pairs. */
@Stateless
@RolesAllowed(Role.PARTICIPANT)
public class Meetings {
  private static final String SUBJECT = "meeting";
  private static final String LOG = "meeting.meeting.log";

  @Inject private MeetingRepository meetings;
  @Inject private Pairs pairs;
  @Inject private PersonCards people;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The meetings of a pair, the latest first.
   *
   * @throws NotFound if the pair is not the caller's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public Page<MeetingView> page(long relationshipId, PageRequest request) {
    long me = me();
    PairFacts pair = pairs.ofPerson(relationshipId, me);
    List<Meeting> found = meetings.ofPair(relationshipId, request);
    Map<Long, PersonCard> names = people.byIds(found.stream().map(Meeting::loggedBy).toList());
    return Page.of(
        found.stream()
            .map(m -> m.asView(me, names.get(m.loggedBy()).name(), isOpen(pair)))
            .toList(),
        request,
        meetings.countOfPair(relationshipId));
  }

  /**
   * One meeting of one of the caller's pairs.
   *
   * @throws NotFound if there is none, or it is not of one of the caller's pairs
   */
  @RolesAllowed(Role.PARTICIPANT)
  public MeetingView get(long id) {
    Meeting meeting = ofMine(id);
    return view(meeting, pairs.ofPerson(meeting.relationshipId(), me()));
  }

  /**
   * Writes a meeting down.
   *
   * @throws org.compagnon.shared.InvalidInput if it lies in the future or before the pair's first
   *     day
   * @throws MeetingFailure if the pair is over
   * @throws NotFound if the pair is not the caller's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public MeetingView log(long relationshipId, @Valid LogMeeting command) {
    OptionalLong earlier = intents.earlier(LOG, relationshipId, command);
    if (earlier.isPresent() && meetings.find(earlier.getAsLong()).isPresent()) {
      return get(earlier.getAsLong());
    }
    PairFacts pair = openPair(relationshipId);
    Instant now = clock.instant();
    Meeting meeting = new Meeting(relationshipId, me(), now);
    meeting.describe(
        command, MeetingRules.begun(command, pair.startsOn(), pairs.zoneOf(pair), now));
    meetings.add(meeting);
    intents.made(meeting.id(), LOG, relationshipId, command);
    audit.record(AuditFact.of(LOG, SUBJECT, meeting.id()).after(meeting.asTrace()));
    return view(meeting, pair);
  }

  /**
   * Corrects a meeting that the caller wrote down.
   *
   * @throws org.compagnon.shared.StaleData if it was changed since {@code version}
   * @throws MeetingFailure if the other one wrote it down or the pair is over
   */
  @RolesAllowed(Role.PARTICIPANT)
  public MeetingView correct(long id, int version, @Valid LogMeeting command) {
    if (intents.isDone("meeting.meeting.correct", id, version, command)) {
      return get(id);
    }
    Meeting meeting = meetings.locked(mineToChange(id), version);
    PairFacts pair = openPair(meeting.relationshipId());
    Meeting.Trace before = meeting.asTrace();
    meeting.describe(
        command, MeetingRules.begun(command, pair.startsOn(), pairs.zoneOf(pair), clock.instant()));
    meetings.flush();
    audit.record(
        AuditFact.of("meeting.meeting.correct", SUBJECT, id)
            .before(before)
            .after(meeting.asTrace()));
    return view(meeting, pair);
  }

  /**
   * Removes a meeting that the caller wrote down.
   *
   * @throws org.compagnon.shared.StaleData if it was changed since {@code version}
   * @throws MeetingFailure if the other one wrote it down or the pair is over
   */
  @RolesAllowed(Role.PARTICIPANT)
  public void remove(long id, int version) {
    if (intents.isDone("meeting.meeting.remove", id, version)) {
      return;
    }
    Meeting meeting = meetings.locked(mineToChange(id), version);
    openPair(meeting.relationshipId());
    Meeting.Trace before = meeting.asTrace();
    meetings.remove(meeting);
    audit.record(AuditFact.of("meeting.meeting.remove", SUBJECT, id).before(before));
  }

  private PairFacts openPair(long relationshipId) {
    PairFacts pair = pairs.ofPerson(relationshipId, me());
    if (!isOpen(pair)) {
      throw MeetingFailure.pairIsOver();
    }
    return pair;
  }

  private Meeting mineToChange(long id) {
    Meeting meeting = ofMine(id);
    if (meeting.loggedBy() != me()) {
      throw MeetingFailure.notYours();
    }
    return meeting;
  }

  private Meeting ofMine(long id) {
    Meeting meeting = meetings.find(id).orElseThrow(() -> new NotFound(SUBJECT, id));
    pairs.ofPerson(meeting.relationshipId(), me());
    return meeting;
  }

  private MeetingView view(Meeting meeting, PairFacts pair) {
    return meeting.asView(me(), people.byId(meeting.loggedBy()).name(), isOpen(pair));
  }

  private static boolean isOpen(PairFacts pair) {
    return pair.status() == RelationshipStatus.ACTIVE
        || pair.status() == RelationshipStatus.PLANNED;
  }

  private long me() {
    return current.get().requirePersonId();
  }
}
