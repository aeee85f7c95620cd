package org.compagnon.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/**
 * Says why two people were put together, from one side (RE3). Only what speaks for the pair is
 * said, and only what both have in common or the reader has stated; how many wishes the other one
 * has, which level, or how long somebody waited stays unsaid.
 */
@ApplicationScoped
class PairReasons {
  private static final String STORED = "pairing.reason.";
  private static final String OURS = "relationship.reason.";
  private static final String ANSWER = "field.";
  private static final int FEWEST_ANSWERS = 2;

  @Inject private Neighbours neighbours;

  /** A reason as it was stored. */
  record Stored(String name, List<String> args, List<Long> skills) {}

  /** The reasons of several pairs in the reader's language, with one question for all of them. */
  Map<Long, List<String>> say(Collection<Relationship> pairs, long reader, Language language) {
    Map<Long, List<Stored>> stored = new HashMap<>();
    pairs.forEach(pair -> stored.put(pair.id(), read(pair.breakdown())));
    TreeSet<Long> ids = new TreeSet<>();
    stored.values().forEach(list -> list.forEach(reason -> ids.addAll(reason.skills())));
    Map<Long, Neighbours.SkillNames> skills = neighbours.skills(ids);
    Map<Long, List<String>> said = new HashMap<>();
    pairs.forEach(
        pair ->
            said.put(
                pair.id(),
                stored.get(pair.id()).stream()
                    .map(reason -> say(reason, pair.sideOf(reader), language, skills))
                    .flatMap(Optional::stream)
                    .toList()));
    return said;
  }

  /** One sentence; empty for a reason that is not said to that side. */
  static Optional<String> say(
      Stored reason, Side side, Language language, Map<Long, Neighbours.SkillNames> skills) {
    String names =
        reason.skills().stream()
            .map(skills::get)
            .filter(name -> name != null)
            .map(name -> language == Language.FR ? name.fr() : name.en())
            .collect(Collectors.joining(", "));
    if (!reason.skills().isEmpty() && names.isEmpty()) {
      return Optional.empty();
    }
    String first = reason.args().isEmpty() ? "" : reason.args().get(0);
    String word = reason.name().startsWith("language.") ? languageName(first, language) : first;
    String key = OURS + side.name().toLowerCase(Locale.ROOT) + "." + reason.name();
    return Texts.find(language, key, names.isEmpty() ? word : names);
  }

  /** What a stored breakdown says for the pair; empty where nothing (readable) was stored. */
  static List<Stored> read(String breakdown) {
    if (breakdown == null || breakdown.isBlank()) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(new StringReader(breakdown))) {
      List<Stored> found = new ArrayList<>();
      for (JsonValue part : array(reader.readObject(), "parts")) {
        JsonObject criterion = part.asJsonObject();
        if (criterion.getBoolean("counted", false) && criterion.getInt("points", 0) > 0) {
          stored(criterion.getJsonObject("reason")).ifPresent(found::add);
        }
      }
      return together(found);
    } catch (JsonException | ClassCastException e) {
      return List.of();
    }
  }

  /**
   * Puts the programme's own questions into one reason that names none of them. It is said from two
   * on: after one alone, everybody would know the other one's answer.
   */
  static List<Stored> together(List<Stored> reasons) {
    List<Stored> said = new ArrayList<>();
    int answers = 0;
    for (Stored reason : reasons) {
      if (!reason.name().startsWith(ANSWER)) {
        said.add(reason);
      } else if (++answers == FEWEST_ANSWERS) {
        said.add(new Stored(ANSWER + "together", List.of(), List.of()));
      }
    }
    return said;
  }

  private static Optional<Stored> stored(JsonObject reason) {
    if (reason == null || !reason.getString("key", "").startsWith(STORED)) {
      return Optional.empty();
    }
    List<String> args =
        array(reason, "args").stream().map(arg -> ((JsonString) arg).getString()).toList();
    List<Long> skills =
        array(reason, "skills").stream().map(id -> ((JsonNumber) id).longValue()).toList();
    return Optional.of(
        new Stored(reason.getString("key").substring(STORED.length()), args, skills));
  }

  private static JsonArray array(JsonObject object, String name) {
    return object.containsKey(name) ? object.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
  }

  private static String languageName(String code, Language language) {
    return Locale.forLanguageTag(code).getDisplayLanguage(language.locale());
  }
}
