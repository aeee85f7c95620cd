package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.compagnon.reporting.Column.Kind;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  private static final Column NAME = Column.text("name");

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
  @DisplayName("B12 a text that a spreadsheet would take for a formula is guarded")
  void dangerousTextIsGuarded(String text) {
    assertThat(Cells.forSpreadsheet(NAME, text, Language.EN)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 1", "@x", "Zoë O’Hara", ""})
  @DisplayName("B12 the exact product changes nothing")
  void exactChangesNothing(String text) {
    assertThat(Cells.exact(NAME, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoë", "a=b", "1-2", "'x"})
  @DisplayName("B12 harmless text stays as it is")
  void harmlessTextStays(String text) {
    assertThat(Cells.forSpreadsheet(NAME, text, Language.EN)).isEqualTo(text);
  }

  @Test
  @DisplayName("S17 a score has the decimal sign of the language, and a point in the exact product")
  void scoreFollowsTheLanguage() {
    Column score = Column.of("score", Kind.SCORE);
    assertThat(Cells.forSpreadsheet(score, 8_725L, Language.FR)).isEqualTo("87,25");
    assertThat(Cells.forSpreadsheet(score, 8_725L, Language.EN)).isEqualTo("87.25");
    assertThat(Cells.exact(score, 8_700L)).isEqualTo("87.00");
  }

  @Test
  @DisplayName("S17 a code is said in words for spreadsheets and stays a code in the exact product")
  void codeIsSaidInWords() {
    Column role = Column.of("role", Kind.CODE);
    assertThat(Cells.forSpreadsheet(role, "MENTEE", Language.FR)).isEqualTo("Personne accompagnée");
    assertThat(Cells.exact(role, "MENTEE")).isEqualTo("MENTEE");
  }

  @Test
  @DisplayName("B12 times are UTC to the second, days ISO, nothing is an empty cell")
  void timesAreUtc() {
    Instant at = Instant.parse("2027-02-11T09:00:00.123456Z");
    Column moment = Column.of("enrolled_at", Kind.MOMENT);
    assertThat(Cells.exact(moment, at)).isEqualTo("2027-02-11T09:00:00Z");
    assertThat(Cells.forSpreadsheet(moment, at, Language.FR)).isEqualTo("2027-02-11 09:00:00");
    assertThat(Cells.exact(Column.of("starts_on", Kind.DAY), LocalDate.of(2027, 2, 11)))
        .isEqualTo("2027-02-11");
    assertThat(Cells.exact(moment, null)).isEmpty();
  }
}
