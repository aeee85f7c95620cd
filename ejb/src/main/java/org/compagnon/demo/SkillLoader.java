package org.compagnon.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.compagnon.organisation.importing.Folding;

/** Finds the company's skills in the catalogue by code or by any way to say them; adds the rest. */
final class SkillLoader {
  private final Inserts inserts;

  SkillLoader(Inserts inserts) {
    this.inserts = inserts;
  }

  /** Ids by the demo's codes. */
  Map<String, Long> load() {
    Map<String, Long> codes = inserts.numbers("select code, id from skill");
    Map<String, Long> terms = inserts.numbers("select term_key, skill_id from skill_term");
    Map<String, Long> ids = new HashMap<>();
    List<Object[]> skills = new ArrayList<>();
    List<Object[]> words = new ArrayList<>();
    for (DemoSkill skill : DemoSkill.all()) {
      Long known = codes.get(skill.code());
      known = known == null ? terms.get(Folding.words(skill.english())) : known;
      known = known == null ? terms.get(Folding.words(skill.french())) : known;
      if (known == null) {
        known = inserts.id("skill");
        skills.add(
            new Object[] {
              known, skill.code(), capital(skill.english()), capital(skill.french()), true, 0
            });
        words.addAll(terms(known, skill));
      }
      ids.put(skill.code(), known);
    }
    inserts.rows("skill", "id, code, name_en, name_fr, active, version", skills);
    inserts.rows("skill_term", "skill_id, language, term, term_key", words);
    return ids;
  }

  private static List<Object[]> terms(long id, DemoSkill skill) {
    List<Object[]> rows = new ArrayList<>();
    for (String language : List.of("en", "fr")) {
      String term = capital(skill.in(language));
      rows.add(new Object[] {id, language, term, Folding.words(term)});
    }
    return rows;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
