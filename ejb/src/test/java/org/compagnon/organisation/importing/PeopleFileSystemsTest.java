package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.organisation.importing.ImportFixture.TODAY;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files with the headers and words of personnel systems; all people are invented. */
class PeopleFileSystemsTest {

  @ParameterizedTest(name = "B20 {0} needs no mapping: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "workday.csv | 21001 ACTIVE @ 2015-02-01; 21002 ACTIVE > 21001 @ 2019-03-15; 21003 LEFT >"
            + " 21001 @ 2019-03-15",
        "successfactors-two-headers.csv"
            + " | 501 ACTIVE @ 2019-03-15; 502 LEFT > 501 @ 2018-12-31",
        "personio-de.csv | 7001 ACTIVE @ 2015-02-01; 7002 ACTIVE > 7001 @ 2019-03-15; 7003 LEFT >"
            + " 7001 @ 2010-10-01",
        "sap-hr.txt | 00001234 ACTIVE @ 2015-02-01; 00001235 LEFT > 00001234 @ 2016-02-01",
        "lucca-fr.csv | M01 ACTIVE @ 2019-03-15; M02 LEFT > M01 @ 2018-02-01; M03 ACTIVE > M01 @"
            + " 2018-02-01",
        "sage-fr.csv | 0012 ACTIVE @ 2020-03-01; 0013 LEFT > 0012 @ 2019-02-15",
        "horilla.csv | PEP00 ACTIVE @ 2019-03-15; PEP01 LEFT > PEP00 @ 2020-03-15",
        "hibob.csv | 1 ACTIVE @ 2019-03-15; 2 LEFT > 1 @ 2020-04-01",
        "ukg.csv | 100 ACTIVE @ 2019-03-15; 101 ACTIVE > 100 @ 2019-12-31; 102 LEFT > 100 @"
            + " 2019-01-02",
        "dayforce.csv | E1 ACTIVE @ 2019-03-15; E2 LEFT > E1 @ 2019-03-15",
        "google-workspace.csv | 9 ACTIVE; 10 LEFT > 9",
        "entra.csv | 9 ACTIVE; 10 LEFT > 9",
        "peoplesoft.csv | 0001 ACTIVE @ 2019-03-15; 0002 ACTIVE > 0001 @ 2019-03-15; 0003 LEFT >"
            + " 0001 @ 2019-03-15",
        "zoho.csv | HRM1 ACTIVE @ 2019-03-15; HRM2 LEFT > HRM1 @ 2019-03-15",
        "orangehrm.csv | 0001 ACTIVE; 0002 ACTIVE > 0001",
        "odoo.csv | 41 ACTIVE; 42 LEFT > 41",
        "paycom.csv | A1 ACTIVE @ 2019-03-15; A2 ACTIVE > A1 @ 2020-04-01",
        "servicenow.csv | 1 ACTIVE; 2 LEFT > 1",
        "two-part-manager.csv | 1; 2 > 1",
        "page-breaks.csv | 1; 2",
        "status-by-flag.csv | 1 ACTIVE; 2 LEFT; 3 ACTIVE",
        "ldap.csv | 1; 2 > 1"
      })
  void fileOfSystem(String file, String people) throws IOException {
    ImportPlan plan;
    try (InputStream in = getClass().getResourceAsStream("systems/" + file)) {
      plan = PeopleFile.read(in, ImportOptions.plain(TODAY), ExistingPeople.none());
    }

    assertThat(plan.report().applicable()).as(plan.report().problems().toString()).isTrue();
    assertThat(
            plan.people().stream().map(PeopleFileCasesTest::said).collect(Collectors.joining("; ")))
        .as(plan.report().columns() + " " + plan.report().problems())
        .isEqualTo(people);
  }

  @ParameterizedTest(name = "B20 the names in {0} are {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "preferred-name.csv | Ana/Lund 1 ACTIVE; Tom/Neil 2 LEFT > 1",
        "person-full-name.csv | Ana/Lund 100 ACTIVE; Tom/Neil 101 LEFT > 100",
        "display-name.csv | Ana/Lund 1 ACTIVE; Tom/Neil 2 ACTIVE > 1; Mia/Berg 3 LEFT > 1",
        "user-id-fr.csv | Zoé/Martin u1 ACTIVE; Luc/Petit u2 LEFT > u1",
        "abbreviations-de.csv | Jörg/Müller 00000100 ACTIVE; Ute/Groß 00000101 LEFT > 00000100",
        "preferred-in-brackets-de.csv | Anna/Lund 1 ACTIVE; Tom/Neil 2 LEFT > 1",
        "whole-and-first-name-fr.csv | Ana/Lund 1 ACTIVE; Tom/Neil 2 LEFT > 1",
        "leaver-flag.csv | Ana/Lund 1 ACTIVE; Tom/Neil 2 LEFT > 1",
        "preferred-first-name.csv | Ana/Lund 1 ACTIVE; Tom/Neil 2 LEFT"
      })
  void namesOfSystem(String file, String people) throws IOException {
    ImportPlan plan;
    try (InputStream in = getClass().getResourceAsStream("systems/" + file)) {
      plan = PeopleFile.read(in, ImportOptions.plain(TODAY), ExistingPeople.none());
    }

    assertThat(plan.report().applicable()).as(plan.report().problems().toString()).isTrue();
    assertThat(
            plan.people().stream()
                .map(PeopleFileSystemsTest::named)
                .collect(Collectors.joining("; ")))
        .isEqualTo(people);
  }

  private static String named(PersonRow person) {
    return "%s/%s %s"
        .formatted(
            person.value(ImportField.GIVEN_NAME),
            person.value(ImportField.FAMILY_NAME),
            PeopleFileCasesTest.said(person).replaceAll(" @ [0-9-]+", ""));
  }
}
