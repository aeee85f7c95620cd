package org.compagnon.pairing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.Relaxation;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Says which change would help, and what else it does. Plain Java. */
final class RemedyWords {
  private static final int PERCENT = 100;

  private RemedyWords() {}

  /** One sentence: the change, whom the person would get, and what it does to others. */
  static String of(Remedy remedy, PersonRef mentor, List<PersonRef> placesAt, Language language) {
    boolean places = remedy.relaxation() == null;
    String change =
        places
            ? places(placesAt, language) + (remedy.smallest() ? "" : " " + fewer(language))
            : change(remedy.relaxation(), language);
    return change
        + " "
        + Texts.say(
            language,
            places ? "pairing.remedy.effect.places" : "pairing.remedy.effect",
            mentor.name(),
            Math.round(remedy.score() / (float) PERCENT),
            remedy.opened(),
            remedy.moved());
  }

  private static String places(List<PersonRef> at, Language language) {
    Map<PersonRef, Long> counts =
        at.stream()
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    boolean oneEach = counts.size() == at.size();
    if (oneEach || counts.size() == 1) {
      String names =
          counts.keySet().stream().map(PersonRef::name).collect(Collectors.joining(", "));
      String key = oneEach ? "pairing.remedy.CAPACITY" : "pairing.remedy.places";
      return Texts.say(language, key, at.size(), names);
    }
    String each =
        counts.entrySet().stream()
            .map(
                one ->
                    Texts.say(
                        language, "pairing.remedy.places.at", one.getValue(), one.getKey().name()))
            .collect(Collectors.joining(", "));
    return Texts.say(language, "pairing.remedy.places.several", at.size(), each);
  }

  private static String fewer(Language language) {
    return Texts.say(language, "pairing.remedy.places.atMost");
  }

  /** The change alone; also the name of a copy that tries it. */
  static String change(Relaxation step, Language language) {
    String key = "pairing.remedy." + step.rule();
    return switch (step.rule()) {
      case LEVEL ->
          Texts.say(
              language,
              key + (step.upwards() ? ".most." : ".least.") + side(step.value()),
              Math.abs(step.value()));
      case LOCATION -> Texts.say(language, key + "." + Place.values()[step.value()]);
      case MINIMUM_SCORE -> Texts.say(language, key, step.value() / PERCENT);
      case OVERLAP -> Texts.say(language, key, step.value());
      case TIME_ZONE -> Texts.say(language, key, step.value());
      default -> Texts.say(language, key);
    };
  }

  private static String side(int levels) {
    return levels == 0 ? "same" : levels > 0 ? "above" : "below";
  }

  /** Whether a copy of the round can try it. */
  static boolean tryable(Remedy remedy) {
    return remedy.rule() != Rule.CAPACITY;
  }
}
