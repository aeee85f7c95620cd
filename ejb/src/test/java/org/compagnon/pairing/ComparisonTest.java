package org.compagnon.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.compagnon.pairing.Comparison.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  @DisplayName("B4 two rounds are compared mentee by mentee: same, gaining, losing, moved")
  void comparesByMentee() {
    var left = List.of(row(1, 50, 700), row(2, 51, 600), row(3, 52, 500), row(4, 53, 400));
    var right = List.of(row(1, 50, 700), row(2, 52, 650), row(3, 51, 500), row(5, 53, 300));
    var comparison = new Comparison(left, right);
    assertThat(comparison.same()).isEqualTo(1);
    assertThat(comparison.gaining()).isEqualTo(2);
    assertThat(comparison.losing()).isEqualTo(1);
    assertThat(comparison.moved()).isEqualTo(1);
    assertThat(comparison.changes())
        .extracting(Comparison.Difference::menteeEnrolmentId, Comparison.Difference::score)
        .containsExactly(tuple(4L, -400), tuple(3L, 0), tuple(2L, 50), tuple(5L, 300));
  }

  @Test
  @DisplayName("B4 a second mentor is a gain even where the score of the first falls")
  void moreMentorsAreBetter() {
    var comparison =
        new Comparison(List.of(row(1, 50, 900)), List.of(row(1, 51, 400), row(1, 52, 400)));
    assertThat(comparison.gaining()).isEqualTo(1);
    assertThat(comparison.changes().get(0).right().mentors()).containsExactlyInAnyOrder(51L, 52L);
  }

  private static Row row(long mentee, long mentorPerson, int score) {
    return new Row(mentee, 1000 + mentee, mentorPerson, score);
  }
}
