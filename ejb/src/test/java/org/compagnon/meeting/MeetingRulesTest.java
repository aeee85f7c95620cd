package org.compagnon.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.compagnon.shared.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
  private static final Instant NOW = Instant.parse("2027-02-11T10:00:00Z");

  @Test
  @DisplayName("a meeting is kept as the moment that its own zone's clock showed")
  void momentOfItsZone() {
    assertThat(begun("2027-02-10T09:00", "America/Montreal"))
        .isEqualTo(Instant.parse("2027-02-10T14:00:00Z"));
  }

  @Test
  @DisplayName("a meeting in the future was not held")
  void notInTheFuture() {
    assertThat(begun("2027-02-11T11:00", "Europe/Paris")).isEqualTo(NOW);
    assertThatThrownBy(() -> begun("2027-02-11T11:01", "Europe/Paris"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("inTheFuture");
  }

  @Test
  @DisplayName("a meeting before the pair's first day does not belong to the pair")
  void notBeforeThePair() {
    assertThat(begun("2027-02-01T00:00", "Europe/Paris"))
        .isEqualTo(Instant.parse("2027-01-31T23:00:00Z"));
    assertThatThrownBy(() -> begun("2027-01-31T23:59", "Europe/Paris"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("beforeThePair");
  }

  @Test
  @DisplayName("a zone that does not exist is refused at its field")
  void unknownZone() {
    assertThatThrownBy(() -> begun("2027-02-10T09:00", "Paris"))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.field()).isEqualTo("timeZone"));
  }

  private static Instant begun(String local, String zone) {
    LogMeeting command =
        new LogMeeting(LocalDateTime.parse(local), zone, 45, MeetingChannel.VIDEO, null);
    return MeetingRules.begun(command, FIRST, PARIS, NOW);
  }
}
