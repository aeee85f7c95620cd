package org.compagnon.pairing.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences that explain the {@link Points} of a pair. */
final class Reasons {

  private static final String PREFIX = "pairing.reason.";

  private Reasons() {}

  static Reason of(
      Criterion criterion, PairingModel.Criteria by, ScoringProfile mentee, ScoringProfile mentor) {
    int points = Points.of(criterion, by, mentee, mentor);
    if (points == Points.NOT_STATED) {
      boolean counts = by.averages() != null && by.averages().of(criterion) != null;
      return reason((counts ? "average." : "notStated.") + criterion);
    }
    return switch (criterion) {
      case SKILLS -> skills(by.relatedSkills(), mentee, mentor);
      case INTERESTS -> interests(mentee, mentor);
      case FUNCTION -> function(mentee.workplace(), mentor.workplace());
      case LOCATION -> location(mentee.workplace(), mentor.workplace());
      case LEVEL -> level(mentee.workplace(), mentor.workplace());
      case LANGUAGE -> language(points, mentee, mentor);
      case AVAILABILITY -> availability(mentee, mentor);
      case STYLE -> style(points, mentor);
      case MENTEE_CHOICE -> choice("menteeChoice", mentee.preferences().choices(), mentor);
      case MENTOR_CHOICE -> choice("mentorChoice", mentee.preferences().chosenBy(), mentor);
      case FIELD -> throw new IllegalArgumentException("A question has its own reason.");
      case WAITING -> reason("waiting", mentee.waitingDays());
    };
  }

  private static Reason skills(
      Map<Long, Set<Long>> related, ScoringProfile mentee, ScoringProfile mentor) {
    List<Long> met =
        mentee.skills().keySet().stream().filter(mentor.skills()::containsKey).sorted().toList();
    List<Long> near =
        mentee.skills().keySet().stream()
            .filter(sought -> !mentor.skills().containsKey(sought))
            .flatMap(sought -> related.getOrDefault(sought, Set.of()).stream())
            .filter(mentor.skills()::containsKey)
            .distinct()
            .sorted()
            .toList();
    int sought = mentee.skills().size();
    if (met.isEmpty()) {
      return near.isEmpty()
          ? reason("skills.none", sought)
          : new Reason(PREFIX + "skills.near", List.of(), near);
    }
    var args = List.of(String.valueOf(met.size()), String.valueOf(sought));
    return new Reason(PREFIX + (near.isEmpty() ? "skills.some" : "skills.more"), args, met);
  }

  /** The sentence about a question of the programme; it does not repeat anybody's answer. */
  static Reason of(
      FieldCriterion field, boolean counted, ScoringProfile mentee, ScoringProfile mentor) {
    var asked = field.answer(mentee);
    var given = field.answer(mentor);
    var which = "field.unknown";
    if (asked == null) {
      which = counted ? "field.average" : "field.notStated";
    } else if (given != null) {
      int alike = field.alike(asked, given);
      which = alike == Points.FULL ? "field.same" : alike == 0 ? "field.other" : "field.partly";
    }
    return reason(which, field.question().en(), field.question().fr());
  }

  private static Reason availability(ScoringProfile mentee, ScoringProfile mentor) {
    var given = mentor.preferences().week();
    if (given == null) {
      return reason("availability.unknown");
    }
    boolean own = mentee.workplace().assumedZone();
    boolean theirs = mentor.workplace().assumedZone();
    var which = own && theirs ? "noZones" : own ? "noZone" : theirs ? "noMentorZone" : "hours";
    return reason("availability." + which, mentee.preferences().week().common(given));
  }

  private static Reason style(int points, ScoringProfile mentor) {
    if (mentor.preferences().style().isUnknown()) {
      return reason("style.unknown");
    }
    return reason(points >= 7_500 ? "style.near" : points >= 5_000 ? "style.some" : "style.far");
  }

  private static Reason choice(String side, Map<Long, Integer> places, ScoringProfile mentor) {
    var place = places.get(mentor.personId());
    return place == null ? reason(side + ".no") : reason(side + ".place", place);
  }

  private static Reason interests(ScoringProfile mentee, ScoringProfile mentor) {
    var shared =
        mentee.interests().entrySet().stream()
            .filter(interest -> mentor.interests().containsKey(interest.getKey()))
            .map(interest -> interest.getValue())
            .sorted()
            .collect(Collectors.joining(", "));
    return shared.isEmpty() ? reason("interests.none") : reason("interests.some", shared);
  }

  private static Reason function(Workplace mentee, Workplace mentor) {
    if (mentor.function() == null) {
      return reason("function.unknown");
    }
    return reason(mentee.function().equals(mentor.function()) ? "function.same" : "function.other");
  }

  private static Reason location(Workplace mentee, Workplace mentor) {
    if (Points.sameCity(mentee, mentor)) {
      return reason("location.sameCity");
    }
    if (Points.sameCountry(mentee, mentor)) {
      return reason("location.sameCountry");
    }
    if (!Points.zonesCount(mentee, mentor)) {
      return reason("location.unknown");
    }
    int minutes = Points.minutesApart(mentee, mentor);
    if (mentee.assumedZone()) {
      return reason("location.noZone", (minutes + 30) / 60);
    }
    if (minutes == 0) {
      return reason("location.sameTime");
    }
    return reason("location.apart", (minutes + 30) / 60);
  }

  private static Reason level(Workplace mentee, Workplace mentor) {
    if (mentor.level() == null) {
      return reason("level.unknown");
    }
    int gap = mentor.level() - mentee.level();
    if (gap == 0) {
      return reason("level.same");
    }
    return reason(gap > 0 ? "level.above" : "level.below", Math.abs(gap));
  }

  private static Reason language(int points, ScoringProfile mentee, ScoringProfile mentor) {
    if (points == Points.FULL) {
      return reason("language.preferred", mentee.preferred());
    }
    if (points == Points.ANY_LANGUAGE) {
      return reason(
          "language.common",
          mentee.languages().stream()
              .filter(mentor.languages()::contains)
              .collect(Collectors.joining(",")));
    }
    return mentee.languages().stream()
        .filter(mentor.languages()::contains)
        .findFirst()
        .map(common -> reason("language.other", common))
        .orElseGet(() -> reason("language.none"));
  }

  private static Reason reason(String name, Object... args) {
    return Reason.of(PREFIX + name, args);
  }
}
