package org.compagnon.pairing.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingProblemBuilderTest {

  @Test
  @DisplayName("values out of range are refused with the person's id")
  void refusesValuesOutOfRange() {
    refuses("demand (4) of mentee (7)", b -> b.mentee(7, 4, 0));
    refuses("demand (0) of mentee (7)", b -> b.mentee(7, 0, 0));
    refuses("priority (-1) of mentee (7)", b -> b.mentee(7, 1, -1));
    refuses("capacity (-1) of mentor (8)", b -> b.mentor(8, -1));
    refuses("score (10001)", b -> b.mentee(7, 1, 0).mentor(8, 1).arc(7, 8, 10_001));
  }

  @Test
  @DisplayName("people and arcs must be known and unique")
  void refusesDoubles() {
    refuses("mentee (7) must be given once", b -> b.mentee(7, 1, 0).mentee(7, 1, 0));
    refuses("mentor (8) must be given once", b -> b.mentor(8, 1).mentor(8, 1));
    refuses("mentor (9)", b -> b.mentee(7, 1, 0).arc(7, 9, 0));
    refuses(
        "arc of mentee (7) and mentor (8)",
        b -> b.mentee(7, 2, 0).mentor(8, 2).arc(7, 8, 1).lockedArc(7, 8, 2).build());
  }

  @Test
  @DisplayName("P1 locked pairs beyond a demand or a capacity are refused")
  void refusesLocksThatDoNotFit() {
    refuses(
        "locked pairs (2) of mentee (7)",
        b ->
            b.mentee(7, 1, 0)
                .mentor(8, 1)
                .mentor(9, 1)
                .lockedArc(7, 8, 1)
                .lockedArc(7, 9, 1)
                .build());
    refuses(
        "locked pairs (1) of mentor (8)",
        b -> b.mentee(7, 1, 0).mentor(8, 0).lockedArc(7, 8, 1).build());
  }

  @Test
  @DisplayName("the arc between two people is found, and -1 where they are not eligible")
  void findsArcs() {
    var problem =
        PairingProblem.builder().mentor(5, 1).mentor(3, 1).mentee(1, 1, 0).arc(1, 5, 70).build();
    assertThat(problem.score(problem.arcBetween(0, problem.mentorIndex(5)))).isEqualTo(70);
    assertThat(problem.arcBetween(0, problem.mentorIndex(3))).isEqualTo(-1);
  }

  private static void refuses(String part, Consumer<PairingProblemBuilder> input) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> input.accept(PairingProblem.builder()))
        .withMessageContaining(part);
  }
}
