package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sales North",
        "Sales\u00A0North",
        "Sales\u202FNorth",
        "Sales  North",
        " sales\tNORTH ",
        "SALES NOR\u200BTH",
        "\uFEFFSales North",
        "\uFF33ales North"
      })
  @DisplayName("one unit, however its blanks, case and form are written")
  void oneUnit(String text) {
    assertThat(Spelling.key(text)).isEqualTo("sales north");
  }

  @Test
  @DisplayName("the two forms of an accent are one, with and without an accent are two")
  void forms() {
    assertThat(Spelling.key("Ge\u0301nie")).isEqualTo(Spelling.key("Génie"));
    assertThat(Spelling.key("Genie")).isNotEqualTo(Spelling.key("Génie"));
    assertThat(Spelling.tidy(" Ge\u0301nie\u00A0 civil ")).isEqualTo("Génie civil");
    assertThat(Spelling.tidy("\u200B \u00A0")).isNull();
    assertThat(Spelling.tidy(null)).isNull();
    assertThat(Spelling.key(null)).isEmpty();
  }
}
