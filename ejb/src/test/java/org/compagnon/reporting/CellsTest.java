package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.compagnon.reporting.Column.Kind;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  private static final Column NAME = Column.text("name");
  private static final Look ENGLISH = new Look(Language.EN, ZoneId.of("Europe/Paris"));
  private static final Look FRENCH = new Look(Language.FR, ZoneId.of("Europe/Paris"));

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
  @DisplayName("B12 a text that a spreadsheet would take for a formula is guarded")
  void dangerousTextIsGuarded(String text) {
    assertThat(Cells.forSpreadsheet(NAME, text, ENGLISH)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 1", "@x", "Zoë O’Hara", ""})
  @DisplayName("B12 the exact product changes nothing")
  void exactChangesNothing(String text) {
    assertThat(Cells.exact(NAME, text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë",
        "a=b",
        "'x",
        "Sales North",
        "R100",
        "Team 3",
        "May",
        "2 rue Picard",
        "A-12",
        "Q2 plan",
        "Marchetti",
        "Sept",
        "12 Monkeys",
        "C++",
        "N/A",
        "true north",
        "7 Rouge",
        ""
      })
  @DisplayName("B12 harmless text stays as it is")
  void harmlessTextStays(String text) {
    assertThat(Cells.forSpreadsheet(NAME, text, ENGLISH)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00777",
        "777",
        "1E5",
        "1e5",
        "3-4",
        "2/3",
        "1 1/2",
        "10:30",
        "12 %",
        "12%",
        "$5",
        "5 €",
        "€5",
        "1,000",
        "1.5",
        ".5",
        "(5)",
        "1 000",
        "1\u00a0000",
        " 00777",
        "00777 ",
        "TRUE",
        "faux",
        "Wahr",
        "#N/A",
        "#REF!",
        "5-Jan",
        "Jan 5",
        "mars 2021",
        "3 März",
        "SEPT2",
        "OCT4",
        "5 pm",
        "5 a",
        "January 5, 2020",
        "Monday, January 5, 2020",
        "5 févr. 2020",
        "２３",
        "12345678901234567890"
      })
  @DisplayName("B12 a text that a spreadsheet would take for a value is written as a text")
  void textThatLooksLikeAValueStaysText(String text) {
    assertThat(Cells.forSpreadsheet(NAME, text, ENGLISH)).isEqualTo("=\"" + text + "\"");
    assertThat(Cells.exact(NAME, text)).isEqualTo(text);
  }

  @Test
  @DisplayName("B12 what does not fit into a formula, or holds a control character, is marked")
  void whatCannotBeQuotedIsMarked() {
    assertThat(Cells.guarded("1".repeat(255))).isEqualTo("=\"" + "1".repeat(255) + "\"");
    assertThat(Cells.guarded("1".repeat(256))).isEqualTo("'" + "1".repeat(256));
    assertThat(Cells.guarded("1\n2")).isEqualTo("'1\n2");
    assertThat(Cells.guarded("5\"")).isEqualTo("=\"5\"\"\"");
  }

  @Test
  @DisplayName("B12 numbers and days are not guarded, so that a spreadsheet can count with them")
  void valuesStayValues() {
    Column pairs = Column.of("pairs", Kind.NUMBER);
    assertThat(Cells.forSpreadsheet(pairs, 12L, ENGLISH)).isEqualTo("12");
    Column day = Column.of("starts_on", Kind.DAY);
    assertThat(Cells.forSpreadsheet(day, LocalDate.of(2027, 2, 11), FRENCH))
        .isEqualTo("2027-02-11");
  }

  @Test
  @DisplayName("S17 a score has the decimal sign of the language, and a point in the exact product")
  void scoreFollowsTheLanguage() {
    Column score = Column.of("score", Kind.SCORE);
    assertThat(Cells.forSpreadsheet(score, 8_725L, FRENCH)).isEqualTo("87,25");
    assertThat(Cells.forSpreadsheet(score, 8_725L, ENGLISH)).isEqualTo("87.25");
    assertThat(Cells.exact(score, 8_700L)).isEqualTo("87.00");
  }

  @Test
  @DisplayName("S17 a code is said in words for spreadsheets and stays a code in the exact product")
  void codeIsSaidInWords() {
    Column role = Column.of("role", Kind.CODE);
    assertThat(Cells.forSpreadsheet(role, "MENTEE", FRENCH)).isEqualTo("Personne mentorée");
    assertThat(Cells.exact(role, "MENTEE")).isEqualTo("MENTEE");
  }

  @Test
  @DisplayName("B12 times are the programme's own for spreadsheets and UTC in the exact product")
  void timesAreLocal() {
    Instant at = Instant.parse("2027-02-11T09:00:00.123456Z");
    Column moment = Column.of("enrolled_at", Kind.MOMENT);
    assertThat(Cells.exact(moment, at)).isEqualTo("2027-02-11T09:00:00Z");
    assertThat(Cells.forSpreadsheet(moment, at, FRENCH)).isEqualTo("2027-02-11 10:00:00");
    assertThat(Cells.exact(Column.of("starts_on", Kind.DAY), LocalDate.of(2027, 2, 11)))
        .isEqualTo("2027-02-11");
    assertThat(Cells.exact(moment, null)).isEmpty();
    assertThat(moment.label(ENGLISH)).isEqualTo("Enrolled at (Europe/Paris)");
    assertThat(NAME.label(FRENCH)).isEqualTo("Nom");
  }
}
