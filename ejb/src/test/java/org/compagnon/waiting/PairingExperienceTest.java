package org.compagnon.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.compagnon.waiting.PairingExperience.Round;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingExperienceTest {
  private static final TreeMap<Integer, Long> DAYS = new TreeMap<>();

  static {
    DAYS.put(5, 9L);
    DAYS.put(20, 70L);
    DAYS.put(40, 12L);
    DAYS.put(90, 9L);
  }

  @Test
  @DisplayName("the estimate is the range of earlier pairings and of nine tenths of the waits")
  void range() {
    PairingExperience experience =
        PairingExperience.of(List.of(new Round(40, 10), new Round(30, 0), new Round(30, 5)), DAYS)
            .orElseThrow();

    assertThat(experience.rounds()).isEqualTo(3);
    assertThat(experience.mentees()).isEqualTo(115);
    assertThat(experience.leastPercent()).isEqualTo(80);
    assertThat(experience.mostPercent()).isEqualTo(100);
    assertThat(experience.fromDays()).isEqualTo(20);
    assertThat(experience.toDays()).isEqualTo(40);
  }

  @Test
  @DisplayName("two pairings, or fewer than thirty who waited, say nothing")
  void tooFew() {
    assertThat(PairingExperience.of(List.of(new Round(40, 10), new Round(30, 0)), DAYS)).isEmpty();
    assertThat(
            PairingExperience.of(List.of(new Round(9, 1), new Round(9, 1), new Round(9, 0)), DAYS))
        .isEmpty();
  }

  @Test
  @DisplayName("a pairing in which nobody waited is passed over")
  void nobodyWaited() {
    assertThat(
            PairingExperience.of(
                List.of(new Round(40, 10), new Round(30, 0), new Round(0, 0)), DAYS))
        .isEmpty();
  }
}
