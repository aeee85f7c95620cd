package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.PersonLeft;

/** Ends pairs: the pair, the mail, the waiting, the trail, and the event for other rooms (RE4). */
@ApplicationScoped
class PairEnding {
  @Inject private RelationshipRepository relationships;
  @Inject private Waiting waiting;
  @Inject private PairMails mails;
  @Inject private Event<RelationshipEnded> ended;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** One of the two has had enough of it. */
  void byOneOfTheTwo(Relationship pair, long person, EndPair command, boolean waits) {
    Instant now = clock.instant();
    RelationshipStatus before = pair.status();
    pair.end(now, person, command.reason(), command.thanks());
    relationships.flush();
    if (waits) {
      waiting.again(pair.enrolmentOn(Side.MENTEE), now);
    }
    mails.endedByPartner(pair, person, command.reason(), command.thanks());
    written(pair, before, command.reason(), now, waits);
  }

  /**
   * An administrator writes down that the contact has faded (S75); both are told, nobody is blamed.
   */
  void byAdministrator(Relationship pair, boolean waits) {
    Instant now = clock.instant();
    RelationshipStatus before = pair.status();
    pair.end(now, null, EndReason.FADED, null);
    relationships.flush();
    if (waits) {
      waiting.again(pair.enrolmentOn(Side.MENTEE), now);
    }
    mails.closedAsFaded(pair);
    written(pair, before, EndReason.FADED, now, waits);
  }

  /** Whoever leaves the organisation leaves their pairs; the partners are told (S92). */
  void onLeft(@Observes PersonLeft person) {
    Instant now = clock.instant();
    for (Relationship pair : relationships.openOfPerson(person.personId())) {
      RelationshipStatus before = pair.status();
      pair.end(now, null, EndReason.LEFT, null);
      relationships.flush();
      boolean waits = pair.sideOf(person.personId()) == Side.MENTOR;
      if (waits) {
        waiting.again(pair.enrolmentOn(Side.MENTEE), now);
      }
      mails.partnerLeft(pair, person.personId());
      written(pair, before, EndReason.LEFT, now, waits);
    }
  }

  private void written(
      Relationship pair, RelationshipStatus before, EndReason reason, Instant now, boolean waits) {
    audit.record(
        AuditFact.of("relationship.pair.end", "relationship", pair.id())
            .before(new State(before, null, false))
            .after(new State(pair.status(), reason, waits)));
    ended.fire(
        new RelationshipEnded(
            pair.id(),
            pair.programmeId(),
            pair.enrolmentOn(Side.MENTEE),
            pair.enrolmentOn(Side.MENTOR),
            now,
            waits));
  }

  /** What the trail says of a pair: never the words of thanks. */
  public record State(RelationshipStatus status, EndReason reason, boolean menteeWaitsAgain) {}
}
