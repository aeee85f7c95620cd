package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.security.CurrentCaller;

/** Turns pairs into what an administrator sees; the number of questions does not grow with them. */
@ApplicationScoped
class RelationshipRows {
  @Inject private Neighbours neighbours;
  @Inject private PersonCards people;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  List<RelationshipRow> of(List<Relationship> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<Long> persons = new ArrayList<>();
    List<Long> enrolments = new ArrayList<>();
    for (Relationship pair : pairs) {
      for (Side side : Side.values()) {
        persons.add(pair.personOn(side));
        enrolments.add(pair.enrolmentOn(side));
      }
    }
    Known known =
        new Known(
            neighbours.programmes(pairs.stream().map(Relationship::programmeId).toList()),
            people.byIds(persons),
            neighbours.met(pairs.stream().map(Relationship::id).toList()),
            neighbours.pauses(enrolments));
    return pairs.stream().map(pair -> row(pair, known)).toList();
  }

  private record Known(
      Map<Long, ProgrammeFacts> programmes,
      Map<Long, PersonCard> people,
      Map<Long, Neighbours.Met> met,
      Map<Long, LocalDate> pauses) {}

  private RelationshipRow row(Relationship pair, Known known) {
    ProgrammeFacts programme = known.programmes().get(pair.programmeId());
    Instant now = clock.instant();
    NormView norm = PairViews.norm(pair, programme, known.met(), known.pauses(), now);
    Relationship.Ending ending = pair.ending();
    return new RelationshipRow(
        pair.id(),
        pair.programmeId(),
        programme.name().in(current.language()),
        someone(pair, Side.MENTEE, known),
        someone(pair, Side.MENTOR, known),
        pair.status(),
        pair.startsOn(),
        pair.score(),
        norm,
        quietDays(pair, programme, norm, now),
        ending == null ? null : ending.at(),
        recorded(ending),
        pair.nudgedAt(),
        pair.version());
  }

  /** What one of the two gave as a reason is theirs; what was recorded by the system is a fact. */
  private static EndReason recorded(Relationship.Ending ending) {
    boolean chosen = ending == null || EndReason.offered().contains(ending.reason());
    return chosen ? null : ending.reason();
  }

  private static Long quietDays(
      Relationship pair, ProgrammeFacts programme, NormView norm, Instant now) {
    if (pair.status() != RelationshipStatus.ACTIVE) {
      return null;
    }
    LocalDate last =
        norm.lastHeldAt() == null
            ? pair.startsOn()
            : LocalDate.ofInstant(norm.lastHeldAt(), programme.zone());
    return Math.max(0, ChronoUnit.DAYS.between(last, LocalDate.ofInstant(now, programme.zone())));
  }

  private static RelationshipRow.Someone someone(Relationship pair, Side side, Known known) {
    PersonCard card = known.people().get(pair.personOn(side));
    return new RelationshipRow.Someone(
        card.id(),
        card.name(),
        card.jobTitle(),
        card.email(),
        pair.status().isOpen() ? known.pauses().get(pair.enrolmentOn(side)) : null,
        card.active());
  }
}
