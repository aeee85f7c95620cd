package org.compagnon.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NulGuardTest {

  @Test
  @DisplayName("the character that no database text may hold is left out of what is typed")
  void leftOut() {
    assertThat(NulGuard.clean("a\0b\0")).isEqualTo("ab");
    assertThat(NulGuard.clean("")).isEmpty();
    assertThat(NulGuard.clean(null)).isNull();
  }
}
