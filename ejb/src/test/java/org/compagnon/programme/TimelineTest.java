package org.compagnon.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.programme.ProgrammeExamples.DAYS;
import static org.compagnon.programme.Stage.State.COMING;
import static org.compagnon.programme.Stage.State.DONE;
import static org.compagnon.programme.Stage.State.NOW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("each day of a programme falls into one stage")
  @CsvSource({
    "2027-01-03, ",
    "2027-01-04, ENROLMENT",
    "2027-01-12, ENROLMENT",
    "2027-01-13, PAIRING",
    "2027-02-01, PAIRING",
    "2027-02-02, START",
    "2027-05-03, START",
    "2027-05-04, MIDPOINT",
    "2027-07-30, MIDPOINT",
    "2027-07-31, CLOSE",
    "2027-08-01, "
  })
  void stageOfADay(LocalDate day, Stage stage) {
    assertThat(DAYS.stageOn(day)).isEqualTo(stage);
  }

  @Test
  @DisplayName("the time line knows what is done, what goes on and what comes")
  void states() {
    assertThat(states(LocalDate.of(2027, 1, 20)))
        .containsExactly(DONE, NOW, COMING, COMING, COMING);
    assertThat(states(LocalDate.of(2026, 12, 1)))
        .containsExactly(COMING, COMING, COMING, COMING, COMING);
    assertThat(states(LocalDate.of(2028, 1, 1))).containsExactly(DONE, DONE, DONE, DONE, DONE);
  }

  @Test
  @DisplayName("people may enrol on the first and on the last day, not before and not after")
  void enrolmentDays() {
    assertThat(DAYS.isEnrolmentOpen(LocalDate.of(2027, 1, 3))).isFalse();
    assertThat(DAYS.isEnrolmentOpen(LocalDate.of(2027, 1, 4))).isTrue();
    assertThat(DAYS.isEnrolmentOpen(LocalDate.of(2027, 1, 12))).isTrue();
    assertThat(DAYS.isEnrolmentOpen(LocalDate.of(2027, 1, 13))).isFalse();
  }

  @Test
  @DisplayName("a copy's days move together with its start")
  void copyMoves() {
    Timeline moved = DAYS.startingOn(LocalDate.of(2028, 2, 2));

    assertThat(moved.startsOn()).isEqualTo("2028-02-02");
    assertThat(moved.enrolmentOpensOn()).isEqualTo("2028-01-04");
    assertThat(moved.closesOn()).isEqualTo("2028-07-30");
  }

  private static List<Stage.State> states(LocalDate day) {
    return Arrays.stream(Stage.values()).map(stage -> stage.stateOn(DAYS, day)).toList();
  }
}
