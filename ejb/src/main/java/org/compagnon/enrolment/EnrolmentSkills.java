package org.compagnon.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.enrolment.EnrolmentLine.SkillText;
import org.compagnon.organisation.importing.Folding;

/**
 * Skills as people list them. Semicolons and bars always separate; a comma may be part of a name
 * ("French, written"), so it separates only where the catalogue does not know the whole.
 */
final class EnrolmentSkills {
  private EnrolmentSkills() {}

  /** Every text that could be a skill in these lines: the wholes and the parts between commas. */
  static Set<String> asked(List<EnrolmentLine> lines) {
    Set<String> texts = new LinkedHashSet<>();
    for (EnrolmentLine line : lines) {
      for (SkillText skill : line.skills) {
        texts.add(skill.name());
        texts.addAll(parts(skill.name()));
      }
    }
    return texts;
  }

  /** The same skills with commas resolved against the catalogue; each skill once. */
  static List<SkillText> split(List<SkillText> skills, Map<String, Long> catalogue) {
    Map<String, SkillText> once = new LinkedHashMap<>();
    for (SkillText skill : skills) {
      List<String> names =
          catalogue.containsKey(skill.name()) ? List.of(skill.name()) : parts(skill.name());
      for (String name : names) {
        Long id = catalogue.get(name);
        String key = id == null ? key(name) : String.valueOf(id);
        once.putIfAbsent(key, new SkillText(name, skill.weight()));
      }
    }
    return new ArrayList<>(once.values());
  }

  /** How unknown skills are told apart. */
  static String key(String name) {
    return Folding.words(name);
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.split(",")) {
      if (!key(part).isEmpty()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
