package org.compagnon.enrolment;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Collects what a partner reads, in one language; what is empty is left out. */
final class PartnerLines {
  private static final String KEY = "enrolment.partner.";
  private static final int HALVES = 3;

  private final Language language;
  private final List<PartnerLine> lines = new ArrayList<>();

  PartnerLines(Language language) {
    this.language = language;
  }

  void text(String name, String text) {
    if (text != null && !text.isBlank()) {
      lines.add(new PartnerLine(say(name), text));
    }
  }

  void number(String name, Integer number) {
    text(name, number == null ? null : String.valueOf(number));
  }

  /**
   * A usual week, day by day.
   *
   * @param zone where the days are; null where that is not known
   */
  void times(List<HalfDay> halves, String zone) {
    Map<DayOfWeek, List<String>> week = new EnumMap<>(DayOfWeek.class);
    for (HalfDay half : halves) {
      week.computeIfAbsent(DayOfWeek.of(1 + half.ordinal() / HALVES), day -> new ArrayList<>())
          .add(say("half." + half.ordinal() % HALVES));
    }
    String days =
        week.entrySet().stream()
            .map(day -> name(day.getKey()) + " " + String.join(", ", day.getValue()))
            .collect(Collectors.joining("; "));
    if (!days.isEmpty()) {
      text("times", zone == null ? days : Texts.say(language, KEY + "zoned", days, zone));
    }
  }

  /** How somebody likes to talk, with an older answer of one word where there is one. */
  void style(Fit fit, CommunicationStyle word) {
    String scales =
        Stream.of(
                scale("directness", fit.directness()),
                scale("structure", fit.structure()),
                scale("advice", fit.advice()),
                word == null ? "" : Texts.say(language, "enrolment.CommunicationStyle." + word))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    text("style", scales);
  }

  List<PartnerLine> all() {
    return List.copyOf(lines);
  }

  private String scale(String name, Integer value) {
    return value == null ? "" : say(name + "." + value);
  }

  private String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, language.locale());
  }

  private String say(String name) {
    return Texts.say(language, KEY + name);
  }
}
