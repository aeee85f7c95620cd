package org.compagnon.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.compagnon.organisation.importing.Folding;

/** Half-days as a file spells them: "Mon AM; Tue PM; Fri evening", "lundi matin; mardi soir". */
final class HalfDayWords {
  private static final List<List<String>> DAYS =
      List.of(
          List.of("mo", "lu"),
          List.of("tu", "ma"),
          List.of("we", "me"),
          List.of("th", "je"),
          List.of("fr", "ve"));
  private static final List<List<String>> PARTS =
      List.of(
          List.of("am", "morning", "matin", "matinee"),
          List.of("pm", "afternoon", "apres midi", "apresmidi", "ap"),
          List.of("evening", "eve", "soir", "soiree"));

  private HalfDayWords() {}

  /**
   * The half-days of a cell, separated by semicolons, bars or commas; empty where one is not known.
   */
  static Optional<List<HalfDay>> of(String cell) {
    List<HalfDay> found = new ArrayList<>();
    for (String part : cell.split("[;|,\\r\\n]")) {
      if (!part.isBlank()) {
        String words = Folding.words(part.replace('_', ' '));
        int day = day(words);
        int half = half(words);
        if (day < 0 || half < 0) {
          return Optional.empty();
        }
        found.add(HalfDay.values()[day * 3 + half]);
      }
    }
    return Optional.of(found);
  }

  private static int day(String words) {
    for (int day = 0; day < DAYS.size(); day++) {
      if (DAYS.get(day).stream().anyMatch(words::startsWith)) {
        return day;
      }
    }
    return -1;
  }

  private static int half(String words) {
    String part = words.contains(" ") ? words.substring(words.indexOf(' ') + 1) : "";
    for (int half = 0; half < PARTS.size(); half++) {
      if (PARTS.get(half).contains(part)) {
        return half;
      }
    }
    return -1;
  }
}
