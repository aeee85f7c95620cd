package org.compagnon.demo;

import java.util.List;

/**
 * A skill of the invented company.
 *
 * @param functions functions whose people have it; {@code *} for all
 */
record DemoSkill(String code, String english, String french, List<String> functions) {

  static List<DemoSkill> all() {
    return DemoText.read("skills.txt").table("skills").stream()
        .map(r -> new DemoSkill(r.get(0), r.get(1), r.get(2), List.of(r.get(3).split(","))))
        .toList();
  }

  boolean general() {
    return functions.contains("*");
  }

  boolean of(String function) {
    return functions.contains(function);
  }

  String in(String language) {
    return "fr".equals(language) ? french : english;
  }
}
