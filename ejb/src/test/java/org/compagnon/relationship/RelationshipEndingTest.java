package org.compagnon.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipEndingTest {

  @ParameterizedTest
  @EnumSource(EndReason.class)
  @DisplayName("S74 S148 every reason of an ending has neutral words in both languages")
  void everyReasonHasWords(EndReason reason) {
    for (Language language : Language.values()) {
      assertThat(Texts.find(language, reason.key())).isPresent();
    }
  }

  @Test
  @DisplayName("nobody can choose what only the team or the system may record")
  void notEverythingIsOffered() {
    assertThat(EndReason.offered())
        .doesNotContain(EndReason.FADED, EndReason.LEFT, EndReason.WITHDREW)
        .endsWith(EndReason.UNSAID);
  }

  @ParameterizedTest
  @EnumSource(RelationshipStatus.class)
  @DisplayName("only a planned or active pair can still be ended")
  void onlyOpenPairsEnd(RelationshipStatus status) {
    assertThat(status.isOpen())
        .isEqualTo(status == RelationshipStatus.PLANNED || status == RelationshipStatus.ACTIVE);
  }
}
