package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compagnon.organisation.importing.Folding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SkillSeedTest {
  private static final Pattern TERM =
      Pattern.compile("\\((\\d+), '(en|fr)', '((?:[^']|'')+)', '((?:[^']|'')+)'\\)");
  private static final Pattern SKILL =
      Pattern.compile("\\((\\d+), '([a-z0-9-]+)', '((?:[^']|'')+)', '((?:[^']|'')+)', true, 0\\)");

  @Test
  @DisplayName(
      "every word of the built-in catalogue is folded as the product folds it and means one skill")
  void wordsAreFoldedAndUnambiguous() throws IOException {
    Map<String, String> meaning = new HashMap<>();
    int terms = 0;
    Matcher matcher = TERM.matcher(seed());
    while (matcher.find()) {
      terms++;
      assertThat(matcher.group(4)).isEqualTo(Folding.words(matcher.group(3).replace("''", "'")));
      String other = meaning.putIfAbsent(matcher.group(4), matcher.group(1));
      assertThat(other).as(matcher.group(4)).isIn(null, matcher.group(1));
    }
    assertThat(terms).isGreaterThan(1_000);
  }

  @Test
  @DisplayName(
      "S15 the built-in catalogue has at least 150 skills, each named in both languages and found by its names")
  void skillsAreNamedTwice() throws IOException {
    Set<String> words = new HashSet<>();
    Matcher terms = TERM.matcher(seed());
    while (terms.find()) {
      words.add(terms.group(1) + terms.group(2) + terms.group(3));
    }
    int skills = 0;
    Matcher matcher = SKILL.matcher(seed());
    while (matcher.find()) {
      skills++;
      assertThat(words)
          .contains(
              matcher.group(1) + "en" + matcher.group(3),
              matcher.group(1) + "fr" + matcher.group(4));
    }
    assertThat(skills).isGreaterThanOrEqualTo(150);
  }

  private static String seed() throws IOException {
    try (InputStream in =
        SkillSeedTest.class.getResourceAsStream("/db/migration/V2_1__skills.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
