package org.compagnon.evaluation.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealingTest {
  private static final byte[] KEY = Sealing.derive(bytes("secret"), "one");
  private static final byte[] OTHER = Sealing.derive(bytes("secret"), "two");

  @Test
  @DisplayName("what is sealed opens with its key and with no other")
  void onlyTheKeyOpens() {
    byte[] shut = Sealing.seal(KEY, bytes("More time."), 100);

    assertThat(Sealing.open(KEY, shut)).hasValue(bytes("More time."));
    assertThat(Sealing.open(OTHER, shut)).isEmpty();
  }

  @Test
  @DisplayName("sealed sheets have one size, and the same sheet never looks the same")
  void sizeSaysNothing() {
    byte[] none = Sealing.seal(KEY, new byte[0], 100);
    byte[] full = Sealing.seal(KEY, new byte[100], 100);

    assertThat(none).hasSameSizeAs(full);
    assertThat(none).isNotEqualTo(Sealing.seal(KEY, new byte[0], 100));
    assertThatThrownBy(() -> Sealing.seal(KEY, new byte[101], 100))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("what was changed or cut does not open")
  void changesAreNoticed() {
    byte[] shut = Sealing.seal(KEY, bytes("More time."), 100);
    shut[40] ^= 1;

    assertThat(Sealing.open(KEY, shut)).isEmpty();
    assertThat(Sealing.open(KEY, new byte[5])).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
