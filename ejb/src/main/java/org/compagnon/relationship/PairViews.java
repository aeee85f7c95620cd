package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.enrolment.PartnerWords;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.PersonCards;
import org.compagnon.shared.Language;

/** Turns pairs into what one of the two sees; the number of questions does not grow with them. */
@ApplicationScoped
class PairViews {
  @Inject private Neighbours neighbours;
  @Inject private PersonCards people;
  @Inject private PairReasons reasons;
  @Inject private PartnerWords words;
  @Inject private LineFindings findings;
  @Inject private Clock clock;

  List<MyPairView> of(List<Relationship> pairs, long reader, Language language) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<Long> enrolments = new ArrayList<>();
    pairs.forEach(
        p -> {
          enrolments.add(p.enrolmentOn(Side.MENTEE));
          enrolments.add(p.enrolmentOn(Side.MENTOR));
        });
    Known known =
        new Known(
            neighbours.programmes(pairs.stream().map(Relationship::programmeId).toList()),
            people.byIds(pairs.stream().map(p -> p.personOn(p.sideOf(reader).other())).toList()),
            neighbours.met(pairs.stream().map(Relationship::id).toList()),
            neighbours.pauses(enrolments),
            neighbours.separatedFrom(reader),
            reasons.say(pairs, reader, language),
            findings.of(pairs.stream().map(Relationship::id).toList()),
            words.of(pairs.stream().map(p -> p.enrolmentOn(p.sideOf(reader).other())).toList()));
    return pairs.stream().map(p -> view(p, reader, language, known)).toList();
  }

  /** Everything that was read for a list of pairs. */
  private record Known(
      Map<Long, ProgrammeFacts> programmes,
      Map<Long, PersonCard> people,
      Map<Long, Neighbours.Met> met,
      Map<Long, LocalDate> pauses,
      Set<Long> separated,
      Map<Long, List<String>> reasons,
      Map<Long, LineFinding> lines,
      PartnerWords.Said said) {}

  private MyPairView view(Relationship pair, long reader, Language language, Known known) {
    ProgrammeFacts programme = known.programmes().get(pair.programmeId());
    PartnerView partner = partner(pair, reader, known);
    long other = pair.enrolmentOn(pair.sideOf(reader).other());
    return new MyPairView(
        pair.id(),
        pair.programmeId(),
        programme.name().in(language),
        pair.sideOf(reader),
        partner,
        pair.status(),
        pair.startsOn(),
        programme.closesOn(),
        programme.zone().getId(),
        programme.rules().in(language),
        programme.contact(),
        norm(pair, programme, known.met(), known.pauses(), clock.instant()),
        known.reasons().get(pair.id()),
        partner.contactHidden() ? List.of() : known.said().lines(other, language),
        pair.status().isOpen() ? line(known.lines().get(pair.id())) : null,
        ending(pair, reader),
        pair.version());
  }

  static NormView norm(
      Relationship pair,
      ProgrammeFacts programme,
      Map<Long, Neighbours.Met> met,
      Map<Long, LocalDate> pauses,
      Instant now) {
    Instant until = pair.ending() == null ? now : pair.ending().at();
    LocalDate day = LocalDate.ofInstant(until, programme.zone());
    LocalDate last = day.isAfter(programme.closesOn()) ? programme.closesOn() : day;
    boolean paused =
        pauses.containsKey(pair.enrolmentOn(Side.MENTEE))
            || pauses.containsKey(pair.enrolmentOn(Side.MENTOR));
    return NormPolicy.view(
        programme.norm(),
        new NormPolicy.Life(pair.status(), pair.startsOn(), last, paused),
        met.getOrDefault(pair.id(), Neighbours.Met.NEVER),
        programme.zone());
  }

  private PartnerView partner(Relationship pair, long reader, Known known) {
    Side other = pair.sideOf(reader).other();
    PersonCard card = known.people().get(pair.personOn(other));
    boolean lasts = pair.status().isOpen() || pair.status() == RelationshipStatus.COMPLETED;
    boolean hidden = !lasts || !card.active() || known.separated().contains(pair.personOn(other));
    return new PartnerView(
        card.id(),
        card.name(),
        card.jobTitle(),
        card.unit(),
        card.city(),
        card.country(),
        card.timeZone(),
        hidden ? null : card.email(),
        hidden ? null : card.phone(),
        card.language(),
        pair.status().isOpen() ? known.pauses().get(pair.enrolmentOn(other)) : null,
        hidden);
  }

  /** What the two are told of their reporting line. */
  private static LineState line(LineFinding finding) {
    boolean told =
        finding != null && (finding.state() == LineState.OPEN || finding.state() == LineState.KEPT);
    return told ? finding.state() : null;
  }

  private static EndingView ending(Relationship pair, long reader) {
    Relationship.Ending ending = pair.ending();
    if (ending == null) {
      return null;
    }
    boolean byMe = ending.byPersonId() != null && ending.byPersonId() == reader;
    boolean byPartner = ending.byPersonId() != null && !byMe;
    return new EndingView(ending.at(), byMe, byPartner, ending.reason(), ending.thanks());
  }
}
