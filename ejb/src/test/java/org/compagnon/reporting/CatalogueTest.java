package org.compagnon.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.compagnon.shared.Language;
import org.compagnon.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {
  private static final List<String> NEVER =
      List.of(
          "goal",
          "strengths",
          "growth",
          "why_mentor",
          "topic",
          "thanks",
          "end_reason",
          "ended_by",
          "paused",
          "phone_number",
          "email",
          "work_values");

  @ParameterizedTest
  @EnumSource(ReportName.class)
  @DisplayName("S17 every report and every column has words in both languages")
  void everythingIsSaidInBothLanguages(ReportName name) {
    for (Language language : Language.values()) {
      ReportInfo info = Catalogue.info(name, language);
      Stream<String> words =
          Stream.concat(
              Stream.of(info.title(), info.about()),
              info.columns().stream().map(ReportInfo.ColumnInfo::label));
      assertThat(words).noneMatch(text -> text.contains("?"));
    }
  }

  @ParameterizedTest
  @EnumSource(ReportName.class)
  @DisplayName("S68 S74 S88 no report reads words about people, pauses or reasons of endings")
  void noReportReadsWhatIsNobodysBusiness(ReportName name) {
    String sql = Catalogue.query(name).sql();
    assertThat(NEVER).noneMatch(sql::contains);
  }

  @Test
  @DisplayName("B12 a pair stands in a report where it stood at the report's moment")
  void pairStandsWhereItStood() {
    var scope =
        new ReportQuery.Scope(
            7, Instant.parse("2027-02-11T10:00:00Z"), LocalDate.of(2027, 2, 11), ZoneOffset.UTC, 1);
    LocalDate started = LocalDate.of(2027, 2, 1);
    assertThat(ReportQuery.statusAt(scope, "ENDED", started, Instant.parse("2027-02-12T00:00:00Z")))
        .isEqualTo("ACTIVE");
    assertThat(ReportQuery.statusAt(scope, "ENDED", started, Instant.parse("2027-02-10T00:00:00Z")))
        .isEqualTo("ENDED");
    assertThat(ReportQuery.statusAt(scope, "ACTIVE", LocalDate.of(2027, 3, 1), null))
        .isEqualTo("PLANNED");
  }

  @Test
  @DisplayName("B12 a report that does not exist is not found")
  void unknownReport() {
    assertThatThrownBy(() -> ReportName.of("salaries")).isInstanceOf(NotFound.class);
  }
}
