package org.compagnon.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NormPolicyTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 10);

  @Test
  @DisplayName("a new pair owes nothing before its first month is over")
  void newPairOwesNothing() {
    NormView view = after(20, 0, null, RelationshipStatus.ACTIVE, false);
    assertThat(view.expected()).isZero();
    assertThat(view.standing()).isEqualTo(Standing.SETTLING_IN);
  }

  @Test
  @DisplayName("a pair with a meeting a month is as agreed")
  void meetingAMonthIsAsAgreed() {
    NormView view = after(95, 3, "2027-04-01T08:00:00Z", RelationshipStatus.ACTIVE, false);
    assertThat(view.expected()).isEqualTo(3);
    assertThat(view.standing()).isEqualTo(Standing.ON_TRACK);
  }

  @Test
  @DisplayName("a pair with fewer meetings is behind, without being quiet")
  void fewerMeetingsIsBehind() {
    assertThat(after(95, 2, "2027-04-01T08:00:00Z", RelationshipStatus.ACTIVE, false).standing())
        .isEqualTo(Standing.BEHIND);
  }

  @Test
  @DisplayName("a pair without a meeting for one and a half months is quiet")
  void silenceIsNoticed() {
    assertThat(after(46, 0, null, RelationshipStatus.ACTIVE, false).standing())
        .isEqualTo(Standing.QUIET);
    assertThat(after(45, 0, null, RelationshipStatus.ACTIVE, false).standing())
        .isEqualTo(Standing.BEHIND);
    assertThat(NormPolicy.quietAfterDays(2)).isEqualTo(22);
  }

  @Test
  @DisplayName("a pause is never a silence")
  void pauseIsNoSilence() {
    assertThat(after(90, 0, null, RelationshipStatus.ACTIVE, true).standing())
        .isEqualTo(Standing.PAUSED);
  }

  @Test
  @DisplayName("before its first day and after its end a pair owes nothing")
  void outsideItsLife() {
    assertThat(after(-5, 0, null, RelationshipStatus.PLANNED, false).standing())
        .isEqualTo(Standing.NOT_STARTED);
    assertThat(after(90, 0, null, RelationshipStatus.ENDED, false).standing())
        .isEqualTo(Standing.OVER);
  }

  private static NormView after(
      int days, int held, String last, RelationshipStatus status, boolean paused) {
    return NormPolicy.view(
        new ProgrammeFacts.Norm(1, 45),
        new NormPolicy.Life(status, FIRST, FIRST.plusDays(days), paused),
        new Neighbours.Met(held, held * 45L, last == null ? null : Instant.parse(last)),
        PARIS);
  }
}
