package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.organisation.importing.ImportFixture.TODAY;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People files that went wrong once, each with its right value. All people are invented. */
class PeopleFileCasesTest {

  static ImportPlan plan(String file, ImportOptions options) throws IOException {
    try (InputStream in = PeopleFileCasesTest.class.getResourceAsStream("cases/" + file)) {
      return PeopleFile.read(in, options, ExistingPeople.none());
    }
  }

  private static ImportPlan plan(String file) throws IOException {
    return plan(file, ImportOptions.plain(TODAY));
  }

  /** What of a person is compared: number, then status, manager and day of hiring where known. */
  static String said(PersonRow person) {
    StringBuilder said = new StringBuilder(person.employeeNumber());
    if (person.value(ImportField.STATUS) != null) {
      said.append(' ').append(person.value(ImportField.STATUS));
    }
    if (person.value(ImportField.MANAGER) != null) {
      said.append(" > ").append(person.value(ImportField.MANAGER));
    }
    if (person.value(ImportField.HIRED_ON) != null) {
      said.append(" @ ").append(person.value(ImportField.HIRED_ON));
    }
    return said.toString();
  }

  @ParameterizedTest(name = "B20 {0} is read as {1}, told {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "01-two-status-columns.csv | Q12 ACTIVE; Q15 LEFT; Q23 LEFT | CONTRADICTING_STATUS",
        "02-termination-date-only.csv | Q31 LEFT @ 2019-03-15 | ''",
        "05-double-encoded-capitals.csv | '' | DAMAGED_TEXT",
        "06-unquoted-comma-shifts-silently.csv | Q62 | PADDED WRONG_FIELD_COUNT",
        "07-managers-by-name.csv | R100; R103 > R100; R104; R105 > R104"
            + " | AMBIGUOUS_MANAGER MANAGER_NOT_TAKEN",
        "08-bamboohr-columns.csv | 8753 ACTIVE @ 2023-10-09; 6419 ACTIVE > 8753 @ 2024-02-02;"
            + " 6023 ACTIVE > 6419 @ 2021-08-02 | AMBIGUOUS_DATE",
        "10-title-row-above.csv | R100 @ 2019-03-15; R101 > R100 @ 2020-01-10;"
            + " R102 > R100 @ 2021-06-01 | HEADER_BELOW",
        "11-totals-footers.csv | R100 @ 2019-03-15; R101 > R100 @ 2020-01-10;"
            + " R102 > R100 @ 2021-06-01 | FOOTER_LEFT_OUT",
        "12-invisible-characters.csv | R 100 @ 2019-03-15; R101 > R 100 @ 2020-01-10;"
            + " R102 @ 2020-01-10 | INVISIBLE_CHARACTER",
        "13-plain.xlsx | R100 @ 2019-03-15 | ''",
        "15-report-cells-excel-damages.csv | 00777; 1E5; 3-4 | FORMULA LINE_BREAK",
        "16-academic-title.csv | 1 | TITLE_NOT_JOB",
        "17-oracle-hcm.csv | 300 ACTIVE @ 2021-03-15; 301 LEFT > 300 @ 2019-01-01 | ''",
        "18-adp.csv | AAA111 ACTIVE @ 2012-01-10; AAA112 LEFT > AAA111 @ 2019-03-15 | ''",
        "19-successfactors.csv | 10001 ACTIVE; 10002 LEFT | ''",
        "20-month-first-automatic.csv | R220 @ 2011-07-05; R221 @ 2015-03-30; R222 @ 2013-09-30"
            + " | ''",
        "21-windows-1252.csv | R100 @ 2019-03-15; R101 > R100 @ 2020-01-10;"
            + " R102 > R100 @ 2021-06-01 | ENCODING_GUESSED",
        "22-excel-unicode-text.txt | R100 @ 2019-03-15; R101 > R100 @ 2020-01-10;"
            + " R102 > R100 @ 2021-06-01 | ''",
        "23-scim.json | '' | NOT_A_CSV_FILE",
        "25-numbers-as-floats.csv | 1001 @ 2019-03-15; 1002 > 1001 @ 2019-03-15 | ''",
        "26-one-dotted-date-hides-ambiguity.csv | R100 @ 2011-05-07; R101 @ 2015-03-15"
            + " | AMBIGUOUS_DATE"
      })
  void fileIsReadRight(String file, String people, String told) throws IOException {
    ImportPlan plan = plan(file);

    assertThat(
            plan.people().stream().map(PeopleFileCasesTest::said).collect(Collectors.joining("; ")))
        .as(plan.report().problems().toString())
        .isEqualTo(people);
    assertThat(plan.report().counts().keySet().stream().map(Enum::name).sorted())
        .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told.split(" ")));
  }

  @Test
  @DisplayName("B20 of 73 words for a status 44 mean gone and 29 mean here, and none is guessed")
  void statusWords() throws IOException {
    ImportPlan plan = plan("03-status-words.csv");

    assertThat(plan.report().problems()).isEmpty();
    assertThat(plan.people()).hasSize(73);
    for (PersonRow person : plan.people()) {
      assertThat(person.value(ImportField.STATUS))
          .as("%s in row %d", person.employeeNumber(), person.row)
          .isEqualTo(person.employeeNumber().startsWith("I") ? "LEFT" : "ACTIVE");
    }
  }

  @Test
  @DisplayName("B20 what people and programs write for nothing is nothing, in every field")
  void cellsWithoutValue() throws IOException {
    ImportPlan plan = plan("04-na-cells.csv");

    assertThat(plan.report().problems()).isEmpty();
    Set<ImportField> filled =
        Set.of(
            ImportField.EMPLOYEE_NUMBER,
            ImportField.GIVEN_NAME,
            ImportField.FAMILY_NAME,
            ImportField.EMAIL);
    for (PersonRow person : plan.people()) {
      for (ImportField field : ImportField.values()) {
        assertThat(person.value(field) != null).as(field.key()).isEqualTo(filled.contains(field));
      }
    }
  }

  @Test
  @DisplayName("B20 damaged names are told in both columns, and repaired where that is asked")
  void damagedNames() throws IOException {
    ImportPlan told = plan("05-double-encoded-capitals.csv");
    ImportOptions repair =
        new ImportOptions(
            Map.of(), null, "en", false, DateOrder.AUTOMATIC, TODAY, Map.of(), true, 0, Set.of());
    ImportPlan repaired = plan("05-double-encoded-capitals.csv", repair);

    assertThat(told.report().problems())
        .extracting(ImportProblem::row, ImportProblem::column)
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "(2L, \"First Name\")",
            "(2L, \"Last Name\")",
            "(3L, \"First Name\")",
            "(3L, \"Last Name\")",
            "(4L, \"First Name\")",
            "(4L, \"Last Name\")");
    assertThat(told.report().applicable()).isFalse();
    assertThat(repaired.people())
        .extracting(PersonRow::name)
        .containsExactly("HÉLÈNE LEFÈVRE", "Benoît BEAUCHÊNE", "Noël CHÂTEAU");
    assertThat(repaired.report().counts()).containsOnlyKeys(ProblemCode.REPAIRED_TEXT);
  }

  @Test
  @DisplayName("B20 the manager of a name that two people bear is asked for, with both numbers")
  void twoOfOneName() throws IOException {
    assertThat(plan("07-managers-by-name.csv").report().problems())
        .filteredOn(p -> p.code() == ProblemCode.AMBIGUOUS_MANAGER)
        .extracting(p -> p.row() + " " + p.args())
        .containsExactly("3 [R100, R105]", "4 [R100, R105]", "8 [R100, R105]");
  }

  @Test
  @DisplayName("B20 dates in ten forms are the days that stand beside them")
  void formsOfDates() throws IOException {
    ImportPlan plan = plan("09-date-formats.csv");

    assertThat(plan.report().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.AMBIGUOUS_DATE))
        .satisfies(p -> assertThat(p.row()).isEqualTo(11));
    assertThat(plan.people())
        .extracting(p -> p.value(ImportField.HIRED_ON))
        .containsExactly(
            "2021-03-15",
            "2019-01-01",
            "2019-03-15",
            "2019-03-15",
            "2019-03-15",
            "2019-03-15",
            "2019-03-15",
            "2019-03-15",
            "2019-03-15",
            "2020-02-01");
  }

  @Test
  @DisplayName("B20 a no-break space makes no second unit and no second family name")
  void noBreakSpaces() throws IOException {
    ImportPlan plan = plan("14-names-for-sorting-and-nbsp.csv");

    Function<ImportField, Set<String>> values =
        field -> plan.people().stream().map(p -> p.value(field)).collect(Collectors.toSet());
    assertThat(plan.report().problems()).isEmpty();
    assertThat(values.apply(ImportField.UNIT)).containsExactlyInAnyOrder("Sales", "Sales North");
    assertThat(values.apply(ImportField.FAMILY_NAME)).contains("van der Meer").hasSize(6);
  }

  @Test
  @DisplayName("B20 accents survive every encoding a spreadsheet writes")
  void accents() throws IOException {
    for (String file : List.of("21-windows-1252.csv", "22-excel-unicode-text.txt")) {
      assertThat(plan(file).people()).extracting(PersonRow::name).contains("Élodie Brûlé");
    }
  }

  @Test
  @DisplayName("B20 the job title is the column of words, not the code of a position or a Dr.")
  void jobTitles() throws IOException {
    assertThat(plan("19-successfactors.csv").people())
        .extracting(p -> p.value(ImportField.JOB_TITLE))
        .containsExactly("Owner", "Bookkeeper");
    assertThat(plan("16-academic-title.csv").people())
        .extracting(p -> p.value(ImportField.JOB_TITLE))
        .containsExactly((String) null);
  }
}
