package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.organisation.importing.ImportFixture.HEADER;
import static org.compagnon.organisation.importing.ImportFixture.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongPeopleFileTest {

  private static final String GOOD = "1,Ada,Moreau,ada.moreau@example.com,,2020-01-31\n";

  private static Arguments wrong(
      String what, String csv, ProblemCode code, long row, String column) {
    return Arguments.of(what, csv, code, row, column);
  }

  private static Arguments row(String what, String row, ProblemCode code, String column) {
    return wrong(what, HEADER + GOOD + row + "\n", code, 3, column);
  }

  static Stream<Arguments> files() {
    return Stream.concat(Stream.concat(wholeFiles(), cells()), people());
  }

  private static Stream<Arguments> wholeFiles() {
    return Stream.of(
        wrong("empty file", "", ProblemCode.EMPTY_FILE, 0, ""),
        wrong("blank lines only", "\n\r\n  \n", ProblemCode.EMPTY_FILE, 0, ""),
        wrong("header only", HEADER, ProblemCode.HEADER_ONLY, 0, ""),
        wrong("a workbook", "PK\u0003\u0004 something", ProblemCode.NOT_A_CSV_FILE, 1, ""),
        wrong("binary zeros", HEADER + "1,A\0da,x\n", ProblemCode.NOT_A_CSV_FILE, 2, ""),
        wrong(
            "quote never closed",
            HEADER + GOOD + "2,\"Bo,Roy,b@example.com,,\n",
            ProblemCode.UNCLOSED_QUOTE,
            3,
            ""),
        wrong(
            "text after a quote",
            HEADER + "2,\"Bo\"x,Roy,b@example.com,,\n",
            ProblemCode.TEXT_AFTER_QUOTE,
            2,
            ""),
        wrong(
            "a huge cell",
            HEADER + "2," + "x".repeat(40_000) + ",Roy,b@example.com,,\n",
            ProblemCode.HUGE_FIELD,
            2,
            ""),
        wrong(
            "a column is missing",
            "employee_id,first_name,last_name\n1,Ada,Moreau\n",
            ProblemCode.MISSING_COLUMN,
            1,
            ""),
        wrong(
            "header twice",
            "employee_id,first_name,last_name,email,City,city\n"
                + "1,Ada,Moreau,a@example.com,Lyon,Lyon\n",
            ProblemCode.DUPLICATE_HEADER,
            1,
            "city"),
        wrong(
            "column without header",
            "employee_id,first_name,last_name,email,\n1,Ada,Moreau,a@example.com,x\n",
            ProblemCode.EMPTY_HEADER,
            1,
            ""));
  }

  private static Stream<Arguments> cells() {
    return Stream.of(
        row("a cell too few", "2,Bo,Roy,bo@example.com,", ProblemCode.WRONG_FIELD_COUNT, ""),
        row("a cell too many", "2,Bo,Roy,bo@example.com,,,x", ProblemCode.WRONG_FIELD_COUNT, ""),
        row(
            "no employee number",
            ",Bo,Roy,bo@example.com,,",
            ProblemCode.MISSING_VALUE,
            "employee_id"),
        row(
            "a name of spaces",
            "2,   ,Roy,bo@example.com,,",
            ProblemCode.MISSING_VALUE,
            "first_name"),
        row(
            "a number that is too long",
            "9".repeat(41) + ",Bo,Roy,bo@example.com,,",
            ProblemCode.TOO_LONG,
            "employee_id"),
        row(
            "a mail address that is too long",
            "2,Bo,Roy," + "b".repeat(260) + "@example.com,,",
            ProblemCode.TOO_LONG,
            "email"),
        row("no mail address", "2,Bo,Roy,bo.example.com,,", ProblemCode.BAD_MAIL, "email"),
        row(
            "a mail address with two dots",
            "2,Bo,Roy,bo..roy@example.com,,",
            ProblemCode.BAD_MAIL,
            "email"),
        row(
            "mail in the name column",
            "2,bo@example.com,Roy,Bo,,",
            ProblemCode.SWAPPED_COLUMNS,
            "email"),
        row(
            "number in the name column",
            "Bo,22,Roy,bo@example.com,,",
            ProblemCode.SWAPPED_COLUMNS,
            "first_name"),
        row("padded with a space", "2, Bo,Roy,bo@example.com,,", ProblemCode.PADDED, "first_name"),
        row(
            "padded with a no-break space",
            "2,Bo,Roy\u00a0,bo@example.com,,",
            ProblemCode.PADDED,
            "last_name"),
        row(
            "a control character",
            "2,B\u0007o,Roy,bo@example.com,,",
            ProblemCode.CONTROL_CHARACTER,
            "first_name"),
        row(
            "a line break in a name",
            "2,\"Bo\nJo\",Roy,bo@example.com,,",
            ProblemCode.LINE_BREAK,
            "first_name"),
        row("a formula", "2,=1+1,Roy,bo@example.com,,", ProblemCode.FORMULA, "first_name"),
        row(
            "text decoded wrongly before",
            "2,Ren\u00c3\u00a9,Roy,bo@example.com,,",
            ProblemCode.DAMAGED_TEXT,
            "first_name"),
        row(
            "a rounded number",
            "1.23E+05,Bo,Roy,bo@example.com,,",
            ProblemCode.SPREADSHEET_NUMBER,
            "employee_id"),
        row(
            "a date that does not exist",
            "2,Bo,Roy,bo@example.com,,2023-02-30",
            ProblemCode.BAD_DATE,
            "hire_date"),
        row(
            "a month that does not exist",
            "2,Bo,Roy,bo@example.com,,13/13/2020",
            ProblemCode.BAD_DATE,
            "hire_date"),
        row(
            "a date in a form nobody knows",
            "2,Bo,Roy,bo@example.com,,spring 2020",
            ProblemCode.UNKNOWN_DATE_FORM,
            "hire_date"),
        row(
            "a date with two readings",
            "2,Bo,Roy,bo@example.com,,03/04/2020",
            ProblemCode.AMBIGUOUS_DATE,
            "hire_date"),
        row(
            "a future date",
            "2,Bo,Roy,bo@example.com,,2026-12-01",
            ProblemCode.FUTURE_DATE,
            "hire_date"),
        row(
            "an unlikely date",
            "2,Bo,Roy,bo@example.com,,1900-01-01",
            ProblemCode.UNLIKELY_DATE,
            "hire_date"));
  }

  private static Stream<Arguments> people() {
    String more =
        "employee_id,first_name,last_name,email,languages,time_zone,country,level,status\n";
    return Stream.of(
        row(
            "a number twice",
            "1,Bo,Roy,bo@example.com,,",
            ProblemCode.DUPLICATE_NUMBER,
            "employee_id"),
        row(
            "a mail address twice",
            "2,Bo,Roy,ADA.Moreau@Example.com,,",
            ProblemCode.DUPLICATE_MAIL,
            "email"),
        row(
            "a manager nobody knows",
            "2,Bo,Roy,bo@example.com,77,",
            ProblemCode.UNKNOWN_MANAGER,
            "manager_id"),
        row(
            "the own manager",
            "2,Bo,Roy,bo@example.com,2,",
            ProblemCode.SELF_MANAGER,
            "manager_id"),
        row(
            "managers in a circle",
            "2,Bo,Roy,bo@example.com,3,\n3,Cy,Lo,cy@example.com,2,",
            ProblemCode.MANAGER_CYCLE,
            "manager_id"),
        wrong(
            "an unknown language",
            more + "1,A,B,a@example.com,Klingon,,,,\n",
            ProblemCode.UNKNOWN_LANGUAGE,
            2,
            "languages"),
        wrong(
            "an unknown time zone",
            more + "1,A,B,a@example.com,,Mars/Base,,,\n",
            ProblemCode.UNKNOWN_TIME_ZONE,
            2,
            "time_zone"),
        wrong(
            "an unknown country",
            more + "1,A,B,a@example.com,,,Atlantis,,\n",
            ProblemCode.UNKNOWN_COUNTRY,
            2,
            "country"),
        wrong(
            "a level in words",
            more + "1,A,B,a@example.com,,,,Senior,\n",
            ProblemCode.BAD_LEVEL,
            2,
            "level"),
        wrong(
            "an unknown status",
            more + "1,A,B,a@example.com,,,,,Dreaming\n",
            ProblemCode.UNKNOWN_STATUS,
            2,
            "status"));
  }

  @ParameterizedTest(name = "B20 {0} is found, with row and column")
  @MethodSource("files")
  void wrongFileIsFound(String what, String csv, ProblemCode code, long row, String column) {
    ImportReport report = read(csv);

    assertThat(report.problems())
        .as(what)
        .anySatisfy(
            p -> {
              assertThat(p.code()).isEqualTo(code);
              assertThat(p.row()).isEqualTo(row);
              assertThat(p.column()).isEqualTo(column);
            });
    assertThat(report.applicable()).isEqualTo(code.severity() == Severity.WARNING);
  }

  @ParameterizedTest(name = "B20 a file in {0} is refused and the line is named")
  @ValueSource(strings = {"IBM850", "x-MacRoman"})
  void encodingOfAnotherSystemIsRefused(String charset) {
    byte[] bytes =
        (HEADER + GOOD + "2,Ren\u00e9,Roy,r@example.com,,\n").getBytes(Charset.forName(charset));

    assertRefused(bytes);
  }

  @Test
  @DisplayName("B20 a file put together from two encodings is refused and the line is named")
  void mixedEncodingsAreRefused() {
    byte[] right = (HEADER + GOOD.replace("Ada", "Ad\u00e9")).getBytes(StandardCharsets.UTF_8);
    byte[] wrong = "2,Ren\u00e9,Roy,r@example.com,,\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] both = Arrays.copyOf(right, right.length + wrong.length);
    System.arraycopy(wrong, 0, both, right.length, wrong.length);

    assertRefused(both);
  }

  private static void assertRefused(byte[] bytes) {
    assertThat(read(bytes).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(3))
        .extracting(ImportProblem::code)
        .isEqualTo(ProblemCode.WRONG_ENCODING);
  }

  @Test
  @DisplayName("B20 a circle of managers is named member by member, once")
  void circleIsNamed() {
    ImportReport report =
        read(
            HEADER
                + "1,Ada,Moreau,a@example.com,3,\n"
                + "2,Bo,Roy,b@example.com,1,\n"
                + "3,Cy,Lo,c@example.com,2,\n"
                + "4,Di,May,d@example.com,1,\n");

    assertThat(report.problems())
        .filteredOn(p -> p.code() == ProblemCode.MANAGER_CYCLE)
        .singleElement()
        .satisfies(p -> assertThat(p.args()).containsExactly("1 → 3 → 2 → 1", "3"));
  }

  @Test
  @DisplayName(
      "B20 one row with names the other way round than everybody's mail address is questioned")
  void swappedNamesAreQuestioned() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 12; i++) {
      String given = "Given" + (char) ('a' + i);
      String family = "Family" + (char) ('a' + i);
      csv.append(i + 10)
          .append(i == 7 ? "," + family + "," + given : "," + given + "," + family)
          .append("," + given + "." + family + "@example.com,,\n");
    }

    assertThat(read(csv.toString()).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.NAMES_SWAPPED))
        .satisfies(p -> assertThat(p.row()).isEqualTo(9));
  }

  @Test
  @DisplayName(
      "B20 of many problems the first thousand are kept, errors before warnings, and all are"
          + " counted")
  void manyProblemsAreBounded() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 3_000; i++) {
      csv.append(i).append(", Padded,Name,p").append(i).append("@example.com,,\n");
    }
    csv.append("x,Bad,Mail,nowhere,,\n");

    ImportReport report = read(csv.toString());

    assertThat(report.problems()).hasSize(ImportReport.PROBLEMS);
    assertThat(report.warnings()).isEqualTo(3_000);
    assertThat(report.problems()).extracting(ImportProblem::code).contains(ProblemCode.BAD_MAIL);
  }

  @Test
  @DisplayName("B20 rows are numbered as a spreadsheet shows them, lines as a text editor does")
  void rowsAndLinesAreBothGiven() {
    ImportReport report =
        read(
            "employee_id,first_name,last_name,email,job_title\n"
                + "1,Ada,Moreau,a@example.com,\"Head\nof\nthings\"\n"
                + "\n"
                + "2,Bo,Roy,nowhere,Clerk\n");

    assertThat(report.problems())
        .filteredOn(p -> p.code() == ProblemCode.BAD_MAIL)
        .singleElement()
        .satisfies(p -> assertThat(p.row()).isEqualTo(4))
        .satisfies(p -> assertThat(p.line()).isEqualTo(6));
  }
}
