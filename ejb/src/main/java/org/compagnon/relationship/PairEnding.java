package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.enrolment.EnrolmentWithdrawn;

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
      waitsAfter(pair, person, now);
      waiting.endPause(pair.enrolmentOn(Side.MENTEE));
    }
    mails.endedByPartner(pair, person, command.reason(), command.thanks());
    audit.recordUnsigned(fact("relationship.pair.end", pair, before));
    tell(pair, now, waits);
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
    audit.record(fact("relationship.pair.close", pair, before));
    tell(pair, now, waits);
  }

  /** An administrator ends it because the two have come into one reporting line. */
  void becauseOfTheLine(Relationship pair, boolean waits) {
    Instant now = clock.instant();
    RelationshipStatus before = pair.status();
    pair.end(now, null, EndReason.LINE, null);
    relationships.flush();
    if (waits) {
      waiting.restored(pair.enrolmentOn(Side.MENTEE), now);
    }
    audit.record(fact("relationship.line.end", pair, before));
    tell(pair, now, waits);
  }

  /** Whoever takes part no longer leaves their pairs; the partners are told (S76, S92). */
  void onWithdrawn(@Observes EnrolmentWithdrawn part) {
    EndReason reason = part.leftOrganisation() ? EndReason.LEFT : EndReason.WITHDREW;
    for (Relationship pair : relationships.openOfEnrolment(part.enrolmentId())) {
      RelationshipStatus before = pair.status();
      pair.end(part.at(), null, reason, null);
      relationships.flush();
      boolean waits = pair.sideOf(part.personId()) == Side.MENTOR;
      if (waits) {
        waitsAfter(pair, part.personId(), part.at());
      }
      mails.partnerWithdrew(pair, part.personId(), reason, waits);
      audit.recordUnsigned(fact("relationship.pair.end", pair, before));
      tell(pair, part.at(), waits);
    }
  }

  /** Who is left by a mentor has what they had waited before counted again. */
  private void waitsAfter(Relationship pair, long endedBy, Instant now) {
    if (pair.sideOf(endedBy) == Side.MENTOR) {
      waiting.restored(pair.enrolmentOn(Side.MENTEE), now);
    } else {
      waiting.again(pair.enrolmentOn(Side.MENTEE), now);
    }
  }

  /** That it ended and when; neither by whom nor why, because the screens promise it (AU6). */
  private static AuditFact fact(String action, Relationship pair, RelationshipStatus before) {
    return AuditFact.of(action, "relationship", pair.id())
        .before(new State(before))
        .after(new State(pair.status()));
  }

  private void tell(Relationship pair, Instant now, boolean waits) {
    ended.fire(
        new RelationshipEnded(
            pair.id(),
            pair.programmeId(),
            pair.enrolmentOn(Side.MENTEE),
            pair.enrolmentOn(Side.MENTOR),
            now,
            waits));
  }

  /** What the trail says of a pair. */
  public record State(RelationshipStatus status) {}
}
