package org.compagnon.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManagerLinesTest {

  @Test
  @DisplayName("the manager is one level above, the manager's manager two, others none")
  void levels() {
    ManagerLines lines = new ManagerLines(Map.of(3L, 2L, 2L, 1L, 4L, 1L));
    assertThat(lines.levelsAbove(2, 3)).isEqualTo(1);
    assertThat(lines.levelsAbove(1, 3)).isEqualTo(2);
    assertThat(lines.levelsAbove(3, 1)).isZero();
    assertThat(lines.levelsAbove(4, 3)).isZero();
    assertThat(lines.inOneLine(1, 3)).isTrue();
    assertThat(lines.inOneLine(3, 1)).isTrue();
    assertThat(lines.inOneLine(3, 4)).isFalse();
    assertThat(lines.inOneLine(3, 3)).isFalse();
  }

  @Test
  @DisplayName("a circle ends where it closes, also one that somebody hangs below")
  void circles() {
    ManagerLines lines = new ManagerLines(Map.of(1L, 2L, 2L, 3L, 3L, 1L, 4L, 1L, 5L, 5L));
    assertThat(lines.levelsAbove(3, 1)).isEqualTo(2);
    assertThat(lines.levelsAbove(2, 4)).isEqualTo(2);
    assertThat(lines.levelsAbove(4, 1)).isZero();
    assertThat(lines.levelsAbove(5, 5)).isZero();
    assertThat(lines.levelsAbove(1, 1)).isZero();
  }

  @Test
  @DisplayName("a line of any depth is climbed to its top")
  void deep() {
    Map<Long, Long> managers = new HashMap<>();
    for (long id = 1; id < 5_000; id++) {
      managers.put(id, id + 1);
    }
    assertThat(new ManagerLines(managers).levelsAbove(5_000, 1)).isEqualTo(4_999);
  }
}
