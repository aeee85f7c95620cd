package org.compagnon.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.compagnon.shared.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Writing UK = new Writing(Locale.UK, ZoneId.of("Asia/Kolkata"));

  @Test
  @DisplayName("initials are the first letters of the first and the last word")
  void initialsOfNames() {
    assertThat(Formats.initials("Léa Marchetti")).isEqualTo("LM");
    assertThat(Formats.initials("Marie-Ève de la Tour")).isEqualTo("MT");
    assertThat(Formats.initials(" Cher ")).isEqualTo("C");
    assertThat(Formats.initials("")).isEmpty();
    assertThat(Formats.initials(null)).isEmpty();
  }

  @Test
  @DisplayName("a share stays between 0 and 100 whatever the figures are")
  void sharesStayInRange() {
    assertThat(Formats.share(19, 40)).isEqualTo(48);
    assertThat(Formats.share(50, 40)).isEqualTo(100);
    assertThat(Formats.share(-1, 40)).isZero();
    assertThat(Formats.share(3, 0)).isZero();
    assertThat(Formats.share(null, 10)).isZero();
  }

  @Test
  @DisplayName("a moment is written with its zone, and in the reader's where none is given")
  void momentsNameTheirZone() {
    Instant noon = Instant.parse("2027-02-11T12:00:00Z");
    assertThat(UK.moment(noon, "Europe/Paris")).contains("13:00").endsWith("(Europe/Paris)");
    assertThat(UK.moment(noon, null)).contains("17:30").endsWith("(Asia/Kolkata)");
    assertThat(UK.moment(null, null)).isEmpty();
  }

  @Test
  @DisplayName("days are written out, with nothing for no day")
  void daysAreWrittenOut() {
    assertThat(UK.day(LocalDate.of(2027, 2, 11))).contains("Thursday").contains("11 February 2027");
    assertThat(UK.date(null)).isEmpty();
  }

  @Test
  @DisplayName("the range of a page tells its rows and how many there are")
  void rangesOfPages() {
    assertThat(UK.range(new Page<>(List.of(1, 2, 3), 2, 25, 1203))).isEqualTo("51–53 / 1,203");
    assertThat(UK.range(new Page<>(List.of(), 0, 25, 0))).isEqualTo("0");
    assertThat(Formats.pagesAround(new Page<>(List.of(1), 0, 25, 1203))).containsExactly(0, 1, 2);
    assertThat(Formats.pagesAround(new Page<>(List.of(1), 48, 25, 1203)))
        .containsExactly(46, 47, 48);
  }

  @Test
  @DisplayName("countries and languages are named, unknown ones stay as written")
  void namesOfCountriesAndLanguages() {
    assertThat(UK.country("FR")).isEqualTo("France");
    assertThat(UK.country("Atlantis")).isEqualTo("Atlantis");
    assertThat(UK.tongue("de")).isEqualTo("German");
    assertThat(UK.tongue(null)).isEmpty();
  }
}
