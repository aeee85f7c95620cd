package org.compagnon.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sentences in the two languages, with gaps to fill. */
final class Phrases {

  private final Map<String, DemoText> books =
      Map.of("en", DemoText.read("phrases_en.txt"), "fr", DemoText.read("phrases_fr.txt"));

  /** The sentences of a section in a language, unfilled. */
  List<String> of(String section, String language) {
    return books.get(language).section(section);
  }

  /** One sentence with its gaps filled and its first letter capital. */
  String one(Dice dice, String section, String language, Map<String, String> gaps) {
    String sentence = dice.pick(of(section, language));
    for (Map.Entry<String, String> gap : gaps.entrySet()) {
      sentence = sentence.replace("{" + gap.getKey() + "}", gap.getValue());
    }
    return capital(sentence);
  }

  private static String capital(String sentence) {
    int first = sentence.offsetByCodePoints(0, 1);
    return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
  }
}
