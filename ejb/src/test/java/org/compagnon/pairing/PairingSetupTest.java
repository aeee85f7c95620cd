package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.compagnon.pairing.scoring.FieldWish;
import org.compagnon.pairing.scoring.Likeness;
import org.compagnon.pairing.scoring.Weights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingSetupTest {

  @Test
  @DisplayName("a question is named once")
  void once() {
    var twice =
        List.of(
            new FieldWish("site", 1, Likeness.SAME, false),
            new FieldWish("site", 2, Likeness.SAME, false));
    assertThatThrownBy(
            () -> new PairingSetup(PairingSetup.DEFAULT.rules(), Weights.DEFAULT, twice, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
