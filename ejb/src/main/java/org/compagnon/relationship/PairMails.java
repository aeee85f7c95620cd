package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.Separations;
import org.compagnon.shared.Texts;

/**
 * Tells people that a pair has ended: kindly, with a neutral reason and the thanks. Whoever is kept
 * apart from the other for somebody's safety is told without the other's name (S91).
 */
@ApplicationScoped
class PairMails {
  static final String PATH = "/me/mentoring";

  @Inject private Outbox outbox;
  @Inject private PersonCards people;
  @Inject private Neighbours neighbours;
  @Inject private Separations separations;

  /** The reason and the thanks are for the partner alone, and so is who ended it. */
  void endedByPartner(Relationship pair, long by, EndReason reason, String thanks) {
    ProgrammeFacts programme = neighbours.programme(pair.programmeId());
    boolean thanked = thanks != null && !thanks.isBlank();
    PersonCard to = people.byId(pair.personOn(pair.sideOf(by).other()));
    String words =
        reason == EndReason.UNSAID || reason == EndReason.PRIVATE
            ? ""
            : Texts.say(
                to.language(), "relationship.mail.reason", Texts.say(to.language(), reason.key()));
    String template = thanked ? "relationship.mail.endedWithThanks" : "relationship.mail.ended";
    List<Object> values =
        List.of(people.byId(by).name(), name(programme, to), words, thanked ? thanks.strip() : "");
    outbox.put(mail(to, programme, template, values).asPersonal());
  }

  void closedAsFaded(Relationship pair) {
    ProgrammeFacts programme = neighbours.programme(pair.programmeId());
    boolean apart = areApart(pair);
    for (Side side : Side.values()) {
      PersonCard to = people.byId(pair.personOn(side));
      if (apart) {
        closed(programme, to);
        continue;
      }
      String partner = people.byId(pair.personOn(side.other())).name();
      send(
          to,
          programme,
          "relationship.mail.faded",
          List.of(partner, name(programme, to), ask(programme, to)));
    }
  }

  void nudge(Relationship pair) {
    if (areApart(pair)) {
      return;
    }
    ProgrammeFacts programme = neighbours.programme(pair.programmeId());
    for (Side side : Side.values()) {
      PersonCard to = people.byId(pair.personOn(side));
      String partner = people.byId(pair.personOn(side.other())).name();
      if (to.active()) {
        send(to, programme, "relationship.mail.nudge", List.of(partner, name(programme, to)));
      }
    }
  }

  /** Tells the one who stays. */
  void partnerWithdrew(Relationship pair, long gone, EndReason reason, boolean waits) {
    ProgrammeFacts programme = neighbours.programme(pair.programmeId());
    PersonCard to = people.byId(pair.personOn(pair.sideOf(gone).other()));
    if (to.active() && areApart(pair)) {
      closed(programme, to);
    } else if (to.active()) {
      String next = waits ? Texts.say(to.language(), "relationship.mail.waitsAgain") : "";
      String template =
          reason == EndReason.LEFT ? "relationship.mail.left" : "relationship.mail.withdrew";
      List<Object> values = List.of(people.byId(gone).name(), name(programme, to), next);
      outbox.put(mail(to, programme, template, values).asPersonal());
    }
  }

  /** Tells both people of pairs that lasted until the programme closed. */
  void completed(List<Relationship> pairs, ProgrammeFacts programme) {
    Set<Separations.Two> apart = Set.copyOf(separations.all());
    Map<Long, PersonCard> cards =
        people.byIds(
            pairs.stream()
                .flatMap(p -> Stream.of(p.personOn(Side.MENTEE), p.personOn(Side.MENTOR)))
                .toList());
    for (Relationship pair : pairs) {
      boolean silent = apart.contains(two(pair));
      for (Side side : Side.values()) {
        PersonCard to = cards.get(pair.personOn(side));
        String name = programme.name().in(to.language());
        if (to.active() && silent) {
          send(to, programme, "relationship.mail.completedSilently", List.of(name));
        } else if (to.active()) {
          String partner = cards.get(pair.personOn(side.other())).name();
          send(to, programme, "relationship.mail.completed", List.of(partner, name));
        }
      }
    }
  }

  static Separations.Two two(Relationship pair) {
    long one = pair.personOn(Side.MENTEE);
    long other = pair.personOn(Side.MENTOR);
    return new Separations.Two(Math.min(one, other), Math.max(one, other));
  }

  private boolean areApart(Relationship pair) {
    return separations.between(pair.personOn(Side.MENTEE), pair.personOn(Side.MENTOR));
  }

  private void closed(ProgrammeFacts programme, PersonCard to) {
    send(
        to,
        programme,
        "relationship.mail.closed",
        List.of(name(programme, to), ask(programme, to)));
  }

  private static String name(ProgrammeFacts programme, PersonCard to) {
    return programme.name().in(to.language());
  }

  /** Where questions go; empty while nobody is known who answers them. */
  private static String ask(ProgrammeFacts programme, PersonCard to) {
    return programme.contact().isKnown()
        ? Texts.say(to.language(), "relationship.mail.ask", programme.contact().name())
        : "";
  }

  private void send(PersonCard to, ProgrammeFacts programme, String template, List<Object> values) {
    outbox.put(mail(to, programme, template, values));
  }

  private static Mail mail(
      PersonCard to, ProgrammeFacts programme, String template, List<Object> values) {
    return new Mail(to.email(), to.name(), to.id(), to.language(), template, values, PATH)
        .answeredBy(programme.contact().forMails(to.language()));
  }
}
