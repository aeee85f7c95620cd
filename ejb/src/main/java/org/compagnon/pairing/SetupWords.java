package org.compagnon.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.compagnon.pairing.scoring.Criterion;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.Likeness;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.pairing.scoring.Weights;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Says in words how one setup differs from another. Plain Java. */
final class SetupWords {

  private static final int PERCENT = 100;
  private static final String ANY = "pairing.change.any";

  private final Language language;
  private final Map<String, String> questions;
  private final List<String> said = new ArrayList<>();

  private SetupWords(Language language, Map<String, String> questions) {
    this.language = language;
    this.questions = questions;
  }

  /**
   * What is different in the second setup, one sentence each, rules first.
   *
   * @param questions code of a question of the programme to its text in the language
   * @return empty where nothing is different
   */
  static List<String> differences(
      PairingSetup before, PairingSetup after, Map<String, String> questions, Language language) {
    var words = new SetupWords(language, questions);
    words.rules(before.rules(), after.rules());
    words.weights(before.weights(), after.weights());
    words.value(
        words.say("pairing.change.order"),
        words.say("pairing.change.order." + before.order()),
        words.say("pairing.change.order." + after.order()));
    words.fields(before.fields(), after.fields());
    return List.copyOf(words.said);
  }

  private void rules(PairingRules before, PairingRules after) {
    onOrOff(rule(Rule.LANGUAGE), before.commonLanguage(), after.commonLanguage());
    onOrOff(rule(Rule.SAME_TEAM), before.otherTeam(), after.otherTeam());
    onOrOff(rule(Rule.PREVIOUS_PARTNERS), before.newPartners(), after.newPartners());
    value(say("pairing.change.minGap"), or(before.minLevelGap()), or(after.minLevelGap()));
    value(say("pairing.change.maxGap"), or(before.maxLevelGap()), or(after.maxLevelGap()));
    value(
        rule(Rule.LOCATION),
        say("pairing.change.place." + before.place()),
        say("pairing.change.place." + after.place()));
    value(say("pairing.change.hours"), or(before.maxHoursApart()), or(after.maxHoursApart()));
    value(say("pairing.change.common"), or(before.minCommonHours()), or(after.minCommonHours()));
    value(
        rule(Rule.MINIMUM_SCORE),
        String.valueOf(before.minimumScore() / PERCENT),
        String.valueOf(after.minimumScore() / PERCENT));
  }

  private void weights(Weights before, Weights after) {
    for (var criterion : Criterion.values()) {
      weight(say("pairing.criterion." + criterion), before.of(criterion), after.of(criterion));
    }
    value(
        say("pairing.change.ideal"),
        String.valueOf(before.idealLevelGap()),
        String.valueOf(after.idealLevelGap()));
    value(
        say("pairing.change.function"),
        say("pairing.change.function." + before.functionWish()),
        say("pairing.change.function." + after.functionWish()));
  }

  private void fields(List<FieldWish> before, List<FieldWish> after) {
    var left = byCode(before);
    var right = byCode(after);
    var codes = new LinkedHashSet<>(left.keySet());
    codes.addAll(right.keySet());
    for (var code : codes.stream().sorted().toList()) {
      var none = new FieldWish(code, 0, Likeness.SAME, false);
      var one = left.getOrDefault(code, none);
      var other = right.getOrDefault(code, none);
      var question = say("pairing.change.question", questions.getOrDefault(code, code));
      weight(question, one.weight(), other.weight());
      value(
          question,
          say("pairing.change.better." + one.better()),
          say("pairing.change.better." + other.better()));
      onOrOff(question, one.mustBeEqual(), other.mustBeEqual());
    }
  }

  private static Map<String, FieldWish> byCode(List<FieldWish> wishes) {
    var byCode = new HashMap<String, FieldWish>();
    wishes.forEach(wish -> byCode.put(wish.field(), wish));
    return byCode;
  }

  private void onOrOff(String what, boolean before, boolean after) {
    if (before != after) {
      said.add(say(after ? "pairing.change.on" : "pairing.change.off", what));
    }
  }

  private void weight(String what, int before, int after) {
    if (before != after) {
      said.add(say("pairing.change.weight", what, before, after));
    }
  }

  private void value(String what, String before, String after) {
    if (!Objects.equals(before, after)) {
      said.add(say("pairing.change.value", what, before, after));
    }
  }

  private String or(Integer number) {
    return number == null ? say(ANY) : String.valueOf(number);
  }

  private String rule(Rule rule) {
    return say("pairing.rule." + rule);
  }

  private String say(String key, Object... arguments) {
    return Texts.say(language, key, arguments);
  }
}
