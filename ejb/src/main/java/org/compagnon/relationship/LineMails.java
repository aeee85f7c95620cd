package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.Separations;
import org.compagnon.shared.Texts;

/**
 * Tells the two of a pair that they stand in one reporting line, and what was decided. Nobody is
 * told who is above whom: both know, and it is nobody's fault. People who are kept apart are not
 * told of each other.
 */
@ApplicationScoped
class LineMails {
  @Inject private Outbox outbox;
  @Inject private PersonCards people;
  @Inject private Separations separations;
  @Inject private Neighbours neighbours;

  void found(Collection<Relationship> pairs) {
    send(pairs, "relationship.mail.line", false);
  }

  void gone(Collection<Relationship> pairs) {
    send(pairs, "relationship.mail.lineGone", false);
  }

  void kept(Relationship pair) {
    send(List.of(pair), "relationship.mail.lineKept", false);
  }

  void ended(Relationship pair, boolean waits) {
    send(List.of(pair), "relationship.mail.lineEnded", waits);
  }

  /**
   * Who of a pair is written to.
   *
   * @param apart all who are kept apart
   * @param active whether somebody, by their side of the pair, still works here
   */
  static List<Side> told(Relationship pair, Set<Separations.Two> apart, Predicate<Side> active) {
    return apart.contains(PairMails.two(pair))
        ? List.of()
        : Stream.of(Side.values()).filter(active).toList();
  }

  private void send(Collection<Relationship> pairs, String template, boolean waits) {
    if (pairs.isEmpty()) {
      return;
    }
    Set<Separations.Two> apart = Set.copyOf(separations.all());
    Map<Long, ProgrammeFacts> programmes =
        neighbours.programmes(pairs.stream().map(Relationship::programmeId).toList());
    Map<Long, PersonCard> cards =
        people.byIds(
            pairs.stream()
                .flatMap(p -> Stream.of(p.personOn(Side.MENTEE), p.personOn(Side.MENTOR)))
                .toList());
    for (Relationship pair : pairs) {
      for (Side side : told(pair, apart, one -> cards.get(pair.personOn(one)).active())) {
        PersonCard to = cards.get(pair.personOn(side));
        PersonCard partner = cards.get(pair.personOn(side.other()));
        boolean again = waits && side == Side.MENTEE;
        send(to, partner, programmes.get(pair.programmeId()), template, again);
      }
    }
  }

  private void send(
      PersonCard to, PersonCard partner, ProgrammeFacts programme, String template, boolean again) {
    String next = again ? Texts.say(to.language(), "relationship.mail.waitsAgain") : "";
    outbox.put(
        new Mail(
                to.email(),
                to.name(),
                to.id(),
                to.language(),
                template,
                List.of(partner.name(), programme.name().in(to.language()), next),
                PairMails.PATH)
            .answeredBy(programme.contact().forMails(to.language())));
  }
}
