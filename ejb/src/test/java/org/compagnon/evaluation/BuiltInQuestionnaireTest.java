package org.compagnon.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BuiltInQuestionnaireTest {

  private final QuestionnaireText text = BuiltInQuestionnaire.text();

  @Test
  @DisplayName("S17 every item of the built-in questionnaire is said in English and in French")
  void itemsAreTranslated() {
    assertThat(text.items()).hasSize(11);
    for (ItemText item : text.items()) {
      assertThat(item.textEn()).doesNotContain("?evaluation").isNotBlank();
      assertThat(item.textFr()).doesNotContain("?evaluation").isNotEqualTo(item.textEn());
    }
    assertThat(text.titleFr()).isNotEqualTo(text.titleEn());
    assertThat(text.introFr()).isNotEqualTo(text.introEn());
  }

  @Test
  @DisplayName("S70 it covers relationship, goals, learning, support, logistics and recommendation")
  void constructsAreCovered() {
    Set<String> constructs = new HashSet<>();
    text.items().forEach(item -> constructs.add(item.construct()));

    assertThat(constructs)
        .containsExactlyInAnyOrder(
            "relationship",
            "goal progress",
            "learning",
            "programme support",
            "logistics",
            "recommendation",
            "improvement");
  }

  @Test
  @DisplayName("S70 codes are unique and only the item in words may be left out")
  void codesAreUnique() {
    List<String> codes = text.items().stream().map(ItemText::code).toList();

    assertThat(codes).doesNotHaveDuplicates();
    assertThat(text.items()).allMatch(i -> i.mandatory() == (i.kind() != ItemKind.TEXT));
  }
}
