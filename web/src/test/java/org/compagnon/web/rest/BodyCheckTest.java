package org.compagnon.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCheckTest {

  @ParameterizedTest
  @DisplayName("a number that could not be kept exactly is no whole number")
  @ValueSource(
      strings = {"1e30", "9223372036854775808", "2.5", "1e-400", "1e999999999", "-1e999999999"})
  void refused(String number) {
    assertThat(JsonKinds.fits(new BigDecimal(number), true)).isFalse();
  }

  @ParameterizedTest
  @DisplayName("a whole number is one however it is written")
  @ValueSource(strings = {"0", "-7", "2e3", "5.0", "9223372036854775807"})
  void taken(String number) {
    assertThat(JsonKinds.fits(new BigDecimal(number), true)).isTrue();
  }

  @Test
  @DisplayName("a version is kept in 32 bits")
  void narrow() {
    assertThat(JsonKinds.fits(new BigDecimal("2147483647"), false)).isTrue();
    assertThat(JsonKinds.fits(new BigDecimal("2147483648"), false)).isFalse();
  }

  @Test
  @DisplayName("the depth of a body is counted without the brackets in its texts")
  void depth() {
    assertThat(depth("[".repeat(3000))).isEqualTo(3000);
    assertThat(depth("{\"a\": [{}], \"b\": \"[[\\\"[\"}")).isEqualTo(3);
  }

  private static int depth(String body) {
    return BodyCheck.depth(body.getBytes(StandardCharsets.UTF_8));
  }
}
