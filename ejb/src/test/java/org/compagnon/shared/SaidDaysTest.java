package org.compagnon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SaidDaysTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 2, 11);
  private static final LocalDate LAST = LocalDate.of(2027, 8, 1);

  @Test
  @DisplayName("S17 a day in a failure is written as the reader's language writes it, never as ISO")
  void daysAreWrittenOut() {
    String english = Texts.say(Language.EN, "enrolment.failure.notOpen", FIRST, LAST);
    String french = Texts.say(Language.FR, "enrolment.failure.notOpen", FIRST, LAST);
    assertThat(english).contains("11 February 2027", "1 August 2027").doesNotContain("2027-");
    assertThat(french).contains("11 février 2027", "1 août 2027").doesNotContain("2027-");
  }

  @Test
  @DisplayName("S17 so is a day in a mail and in every other sentence")
  void everywhere() {
    assertThat(Texts.format("{0}: {1,number}", Language.FR.locale(), LAST, 1_200))
        .startsWith("1 août 2027: 1")
        .endsWith("200");
  }
}
