package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.notification.Mail;
import org.compagnon.notification.Outbox;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.Separations;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/**
 * Tells people that a pair has ended: kindly, with a neutral reason and the thanks. Whoever is kept
 * apart from the other for somebody's safety is told without the other's name (S91).
 */
@ApplicationScoped
class PairMails {
  private static final String PATH = "/me/mentoring";

  @Inject private Outbox outbox;
  @Inject private PersonCards people;
  @Inject private Neighbours neighbours;
  @Inject private Separations separations;

  void endedByPartner(Relationship pair, long by, EndReason reason, String thanks) {
    boolean thanked = thanks != null && !thanks.isBlank();
    PersonCard to = people.byId(pair.personOn(pair.sideOf(by).other()));
    String words =
        reason == EndReason.UNSAID || reason == EndReason.PRIVATE
            ? ""
            : Texts.say(
                to.language(), "relationship.mail.reason", Texts.say(to.language(), reason.key()));
    send(
        to,
        thanked ? "relationship.mail.endedWithThanks" : "relationship.mail.ended",
        List.of(
            people.byId(by).name(),
            programme(pair, to.language()),
            words,
            thanked ? thanks.strip() : ""));
  }

  void closedAsFaded(Relationship pair) {
    boolean apart = areApart(pair);
    for (Side side : Side.values()) {
      PersonCard to = people.byId(pair.personOn(side));
      if (apart) {
        closed(pair, to);
        continue;
      }
      String partner = people.byId(pair.personOn(side.other())).name();
      send(to, "relationship.mail.faded", List.of(partner, programme(pair, to.language())));
    }
  }

  void nudge(Relationship pair) {
    if (areApart(pair)) {
      return;
    }
    for (Side side : Side.values()) {
      PersonCard to = people.byId(pair.personOn(side));
      String partner = people.byId(pair.personOn(side.other())).name();
      if (to.active()) {
        send(to, "relationship.mail.nudge", List.of(partner, programme(pair, to.language())));
      }
    }
  }

  /** Tells the one who stays. */
  void partnerWithdrew(Relationship pair, long gone, EndReason reason, boolean waits) {
    PersonCard to = people.byId(pair.personOn(pair.sideOf(gone).other()));
    if (to.active() && areApart(pair)) {
      closed(pair, to);
    } else if (to.active()) {
      String next = waits ? Texts.say(to.language(), "relationship.mail.waitsAgain") : "";
      send(
          to,
          reason == EndReason.LEFT ? "relationship.mail.left" : "relationship.mail.withdrew",
          List.of(people.byId(gone).name(), programme(pair, to.language()), next));
    }
  }

  private boolean areApart(Relationship pair) {
    return separations.between(pair.personOn(Side.MENTEE), pair.personOn(Side.MENTOR));
  }

  private void closed(Relationship pair, PersonCard to) {
    send(to, "relationship.mail.closed", List.of(programme(pair, to.language())));
  }

  private String programme(Relationship pair, Language language) {
    return neighbours.programme(pair.programmeId()).name().in(language);
  }

  private void send(PersonCard to, String template, List<Object> values) {
    outbox.put(new Mail(to.email(), to.name(), to.id(), to.language(), template, values, PATH));
  }
}
