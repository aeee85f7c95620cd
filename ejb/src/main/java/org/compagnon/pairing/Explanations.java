package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.compagnon.pairing.scoring.Breakdown;
import org.compagnon.pairing.scoring.Reason;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.Json;
import org.compagnon.shared.Language;
import org.compagnon.shared.Sql;
import org.compagnon.shared.Texts;

/**
 * Turns a stored breakdown into sentences. For rooms that keep one ({@link PairingPublished});
 * whoever calls has checked that the reader may see it.
 */
@ApplicationScoped
public class Explanations {

  /** Sentences about a question: the arguments are its text in English and in French. */
  private static final String FIELD = "pairing.reason.field.";

  @Inject private Sql sql;

  /** The parts of one breakdown in a language, in the order in which they are shown. */
  public List<PartView> parts(String breakdown, Language language) {
    return parts(List.of(breakdown), language).get(0);
  }

  /** The same for several breakdowns at once, with one query for all of them. */
  public List<List<PartView>> parts(List<String> breakdowns, Language language) {
    return say(
        breakdowns.stream().map(json -> Json.read(json, Breakdown.class)).toList(), language);
  }

  List<List<PartView>> say(List<Breakdown> breakdowns, Language language) {
    var skills = skillNames(breakdowns, language);
    return breakdowns.stream()
        .map(
            breakdown ->
                breakdown.parts().stream().map(part -> part(part, skills, language)).toList())
        .toList();
  }

  /** Rules as warnings about a pair. */
  static List<PairWarning> warnings(Iterable<Rule> rules, Language language) {
    var warnings = new ArrayList<PairWarning>();
    rules.forEach(
        rule ->
            warnings.add(new PairWarning(rule, Texts.say(language, "pairing.warning." + rule))));
    return warnings;
  }

  private static PartView part(Breakdown.Part part, Map<Long, String> skills, Language language) {
    return new PartView(
        part.criterion(),
        Texts.say(language, "pairing.criterion." + part.criterion()),
        part.weight(),
        part.points(),
        part.counted(),
        sentence(part.reason(), skills, language));
  }

  static String sentence(Reason reason, Map<Long, String> skills, Language language) {
    if (reason.key().startsWith(FIELD)) {
      return Texts.say(
          language, reason.key(), List.of(reason.args().get(language == Language.FR ? 1 : 0)));
    }
    var arguments = new ArrayList<Object>();
    for (var argument : reason.args()) {
      arguments.add(
          isNumber(argument) ? Integer.valueOf(argument) : spoken(argument, reason, language));
    }
    if (!reason.skills().isEmpty()) {
      arguments.add(
          reason.skills().stream()
              .map(skills::get)
              .filter(Objects::nonNull)
              .sorted(String.CASE_INSENSITIVE_ORDER)
              .collect(Collectors.joining(", ")));
    }
    return Texts.say(language, reason.key(), arguments);
  }

  private static boolean isNumber(String argument) {
    return argument.matches("\\d{1,6}");
  }

  /** Language codes become the languages' names; anything else stays what people wrote. */
  private static String spoken(String argument, Reason reason, Language language) {
    return reason.key().startsWith("pairing.reason.language.")
        ? Arrays.stream(argument.split(","))
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(language.locale()))
            .collect(Collectors.joining(", "))
        : argument;
  }

  private Map<Long, String> skillNames(List<Breakdown> breakdowns, Language language) {
    var ids = new TreeSet<Long>();
    breakdowns.forEach(
        breakdown -> breakdown.parts().forEach(part -> ids.addAll(part.reason().skills())));
    var names = new HashMap<Long, String>();
    if (!ids.isEmpty()) {
      var column = language == Language.FR ? "name_fr" : "name_en";
      sql.list(
          "select id, " + column + " from skill where id in (" + Sql.marks(ids.size()) + ")",
          row -> names.put(row.getLong(1), row.getString(2)),
          List.copyOf(ids));
    }
    return names;
  }
}
