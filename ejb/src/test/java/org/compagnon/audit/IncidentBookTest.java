package org.compagnon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.compagnon.security.Incident;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IncidentBookTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final IncidentBook book = new IncidentBook();

  @Test
  @DisplayName("the first wrong password is due at once, those of the next minute become one row")
  void whatRepeatsIsJoined() {
    book.note(wrong(1), NOON);
    assertThat(times(book.take(NOON.plusSeconds(1)))).containsExactly(1);
    for (int second = 2; second < 50; second++) {
      book.note(wrong(1), NOON.plusSeconds(second));
      assertThat(book.take(NOON.plusSeconds(second))).isEmpty();
    }
    List<IncidentBook.Repeated> later = book.take(NOON.plusSeconds(61));
    assertThat(times(later)).containsExactly(48);
    assertThat(later.get(0).from()).isEqualTo(NOON.plusSeconds(2));
    assertThat(later.get(0).to()).isEqualTo(NOON.plusSeconds(49));
    assertThat(book.takeAll()).isEmpty();
  }

  @Test
  @DisplayName("different people and addresses are told apart")
  void differentOnesAreToldApart() {
    book.note(wrong(1), NOON);
    book.note(wrong(2), NOON);
    assertThat(book.take(NOON)).hasSize(2);
  }

  @Test
  @DisplayName("beyond the bound nothing is lost, it is counted by its kind")
  void theBoundLosesNothing() {
    for (int who = 0; who < 5 * IncidentBook.MOST; who++) {
      book.note(wrong(who), NOON);
    }
    List<IncidentBook.Repeated> rows = book.take(NOON);
    assertThat(rows).hasSize(IncidentBook.MOST + 1);
    assertThat(times(rows).stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(5 * IncidentBook.MOST);
  }

  @Test
  @DisplayName("what could not be written is written later, with its first and last time")
  void whatFailedIsKept() {
    book.note(wrong(1), NOON);
    List<IncidentBook.Repeated> failed = book.take(NOON);
    book.note(wrong(1), NOON.plusSeconds(3));
    book.giveBack(failed);
    List<IncidentBook.Repeated> rows = book.take(NOON.plusSeconds(5));
    assertThat(times(rows)).containsExactly(2);
    assertThat(rows.get(0).from()).isEqualTo(NOON);
    assertThat(rows.get(0).to()).isEqualTo(NOON.plusSeconds(3));
  }

  private static Incident wrong(int who) {
    return new Incident(Incident.Kind.SIGN_IN, (long) who, who + "@it.example", "192.0.2.1", null);
  }

  private static List<Integer> times(List<IncidentBook.Repeated> rows) {
    return rows.stream().map(IncidentBook.Repeated::times).toList();
  }
}
