package org.compagnon.organisation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.compagnon.organisation.importing.ImportFixture.HEADER;
import static org.compagnon.organisation.importing.ImportFixture.known;
import static org.compagnon.organisation.importing.ImportFixture.options;
import static org.compagnon.organisation.importing.ImportFixture.people;
import static org.compagnon.organisation.importing.ImportFixture.plan;
import static org.compagnon.organisation.importing.ImportFixture.read;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {

  @ParameterizedTest(name = "B20 a file separated by ''{0}'' is read")
  @ValueSource(strings = {",", ";", "\t"})
  void delimiterIsFound(String delimiter) {
    String csv = HEADER + "1,Ada,Moreau,a@example.com,,\n";

    ImportReport report = read("\ufeff" + csv.replace(",", delimiter));

    assertThat(report.problems()).isEmpty();
    assertThat(report.created()).isEqualTo(1);
  }

  @Test
  @DisplayName("B20 a file as spreadsheets write it, with sep= and CRLF and quoted cells, is read")
  void spreadsheetFileIsRead() {
    ImportPlan plan =
        plan(
            "sep=;\r\n"
                + "Matricule;Pr\u00e9nom;Nom;Courriel;Intitul\u00e9 du poste\r\n"
                + "\"7\";Zo\u00e9;\"L''H\u00e9ritier\";zoe@example.com;\"Chef;"
                + " \"\"projets\"\"\"\r\n",
            ExistingPeople.none());

    assertThat(plan.report().problems()).isEmpty();
    assertThat(plan.people().get(0).value(ImportField.JOB_TITLE)).isEqualTo("Chef; \"projets\"");
  }

  @ParameterizedTest(name = "B20 the header {0} is recognised as {1}")
  @CsvSource({
    "Employee Number,EMPLOYEE_NUMBER",
    "N° matricule,EMPLOYEE_NUMBER",
    "Staff ID,EMPLOYEE_NUMBER",
    "Prénom,GIVEN_NAME",
    "First name,GIVEN_NAME",
    "Nom de famille,FAMILY_NAME",
    "Surname,FAMILY_NAME",
    "E-mail,EMAIL",
    "Adresse de courriel,EMAIL",
    "Work e-mail,EMAIL",
    "Service,UNIT",
    "Department,UNIT",
    "Ville,CITY",
    "Pays,COUNTRY",
    "Intitulé du poste,JOB_TITLE",
    "Job Title,JOB_TITLE",
    "Niveau,LEVEL",
    "Grade,GRADE",
    "Date d'embauche,HIRED_ON",
    "hire_date,HIRED_ON",
    "Langues,LANGUAGES",
    "Fuseau horaire,TIME_ZONE",
    "Time zone,TIME_ZONE",
    "Matricule du manager,MANAGER",
    "Supervisor ID,MANAGER",
    "Téléphone,PHONE",
    "Statut,STATUS",
    "Fonction,FUNCTION"
  })
  void headerIsRecognised(String header, ImportField field) {
    ImportReport report = read("\"" + header + "\",x\n1,2\n");

    assertThat(report.columns().get(0).field()).isEqualTo(field);
  }

  @Test
  @DisplayName("B20 columns in any order and under any name are read through a mapping")
  void explicitMappingWins() {
    Map<String, ImportField> mapping =
        Map.of(
            "Alpha", ImportField.EMAIL,
            "Beta", ImportField.FAMILY_NAME,
            "Gamma", ImportField.GIVEN_NAME,
            "Delta", ImportField.EMPLOYEE_NUMBER);

    ImportPlan plan =
        plan(
            "Alpha,Beta,Gamma,email,Delta\na@example.com,Moreau,Ada,ignored,9\n",
            ExistingPeople.none(),
            options(mapping, null, false, DateOrder.AUTOMATIC));

    assertThat(plan.report().problems()).isEmpty();
    assertThat(plan.people().get(0).employeeNumber()).isEqualTo("9");
    assertThat(plan.people().get(0).value(ImportField.EMAIL)).isEqualTo("a@example.com");
  }

  @Test
  @DisplayName("B20 a mapping that names a column the file lacks is an error")
  void unknownMappedColumn() {
    ImportPlan plan =
        plan(
            HEADER + "1,Ada,Moreau,a@example.com,,\n",
            ExistingPeople.none(),
            options(Map.of("Town", ImportField.CITY), null, false, DateOrder.AUTOMATIC));

    assertThat(plan.report().problems())
        .extracting(ImportProblem::code)
        .containsExactly(ProblemCode.UNKNOWN_MAPPED_COLUMN);
  }

  @ParameterizedTest(name = "B20 the date {0} is read as {1}")
  @CsvSource({
    "2016-03-25,2016-03-25",
    "25/03/2016,2016-03-25",
    "25-03-2016,2016-03-25",
    "25.03.2016,2016-03-25",
    "3.4.2016,2016-04-03",
    "2016-03-25T00:00:00,2016-03-25",
    "03/03/2016,2016-03-03"
  })
  void datesAreRead(String text, String iso) {
    ImportPlan plan =
        plan(HEADER + "1,Ada,Moreau,a@example.com,," + text + "\n", ExistingPeople.none());

    assertThat(plan.report().problems()).isEmpty();
    assertThat(plan.people().get(0).value(ImportField.HIRED_ON)).isEqualTo(iso);
  }

  @Test
  @DisplayName(
      "B20 one date that settles the order settles it for the column; the order can be chosen")
  void orderOfDates() {
    String settled = HEADER + "1,A,B,a@example.com,,03/04/2016\n2,C,D,c@example.com,,25/04/2016\n";
    String american = HEADER + "1,A,B,a@example.com,,03/25/2016\n";

    assertThat(read(settled).problems()).isEmpty();
    ImportPlan plan =
        plan(
            american, ExistingPeople.none(), options(Map.of(), null, false, DateOrder.MONTH_FIRST));
    assertThat(plan.people().get(0).value(ImportField.HIRED_ON)).isEqualTo("2016-03-25");
  }

  @Test
  @DisplayName(
      "B20 languages, country, level and time zone come in many spellings and one normal form")
  void normalForms() {
    ImportPlan plan =
        plan(
            "employee_id,first_name,last_name,email,languages,country,level,time_zone\n"
                + "1,Ada,Moreau,a@example.com,\"Fran\u00e7ais, EN;"
                + " German\",Royaume-Uni,L07,europe/paris\n",
            ExistingPeople.none());

    PersonRow ada = plan.people().get(0);
    assertThat(plan.report().problems()).isEmpty();
    assertThat(ada.value(ImportField.LANGUAGES)).isEqualTo("de en fr");
    assertThat(ada.value(ImportField.COUNTRY)).isEqualTo("GB");
    assertThat(ada.value(ImportField.LEVEL)).isEqualTo("7");
    assertThat(ada.value(ImportField.TIME_ZONE)).isEqualTo("Europe/Paris");
  }

  @Test
  @DisplayName("B20 the same file again changes nothing")
  void sameFileAgainChangesNothing() {
    String csv =
        HEADER
            + "1,Ada,Moreau,ada.moreau@example.com,,\n2,Bo,Roy,bo.roy@example.com,1,2020-05-06\n";
    ExistingPeople after =
        people(
            known(11, "1", "Ada", "Moreau"),
            known(12, "2", "Bo", "Roy")
                .with(ImportField.MANAGER, "1")
                .with(ImportField.HIRED_ON, "2020-05-06")
                .with(ImportField.CITY, "Lyon"));

    ImportReport report = plan(csv, after).report();

    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(report.changesAnything()).isFalse();
  }

  @Test
  @DisplayName(
      "B20 the preview says who is created, changed with before and after, left alone and"
          + " deactivated")
  void previewSaysWhatChanges() {
    String csv =
        HEADER
            + "1,Ada,Moreau,ada.moreau@example.com,,\n"
            + "2,Bo,King,bo.roy@example.com,1,\n"
            + "3,Cy,Lo,cy@example.com,1,\n";
    ExistingPeople before =
        people(
            known(11, "1", "Ada", "Moreau"),
            known(12, "2", "Bo", "Roy"),
            known(14, "4", "Di", "May"),
            known(15, "5", "Ed", "Fox").left());

    ImportPlan plan = plan(csv, before, options(Map.of(), null, true, DateOrder.AUTOMATIC));

    ImportReport report = plan.report();
    assertThat(report.created()).isEqualTo(1);
    assertThat(report.updated()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.deactivated()).isEqualTo(1);
    assertThat(plan.leavers()).containsExactly(14L);
    assertThat(report.changes())
        .filteredOn(c -> c.kind() == ImportReport.Kind.UPDATED)
        .singleElement()
        .satisfies(
            c ->
                assertThat(c.fields())
                    .containsExactly(
                        new ImportReport.FieldChange(ImportField.FAMILY_NAME, "Roy", "King"),
                        new ImportReport.FieldChange(ImportField.MANAGER, "", "1")));
    assertThat(report.counts()).containsKey(ProblemCode.MANY_LEAVERS);
  }

  @Test
  @DisplayName("B20 people absent from the file stay as they are unless leavers are asked for")
  void absentPeopleStay() {
    ImportReport report =
        plan(HEADER + "1,Ada,Moreau,a@example.com,,\n", people(known(14, "4", "Di", "May")))
            .report();

    assertThat(report.deactivated()).isZero();
  }

  @Test
  @DisplayName(
      "S92 somebody who had left and is in the file comes back; a status column can say that"
          + " somebody left")
  void leaversAndReturners() {
    ExistingPeople before =
        people(known(11, "1", "Ada", "Moreau").left(), known(12, "2", "Bo", "Roy"));

    ImportReport report =
        plan(
                "employee_id,first_name,last_name,email,status\n"
                    + "1,Ada,Moreau,ada.moreau@example.com,Active\n"
                    + "2,Bo,Roy,bo.roy@example.com,Terminated\n",
                before)
            .report();

    assertThat(report.updated()).isEqualTo(1);
    assertThat(report.deactivated()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "B20 a mail address of somebody outside the file is taken; two people may exchange theirs")
  void takenMail() {
    ExistingPeople before = people(known(11, "1", "Ada", "Moreau"), known(12, "2", "Bo", "Roy"));

    ImportReport taken = plan(HEADER + "9,Bo,Roy,bo.roy@example.com,,\n", before).report();
    ImportReport exchanged =
        plan(
                HEADER + "1,Ada,Moreau,bo.roy@example.com,,\n2,Bo,Roy,ada.moreau@example.com,,\n",
                before)
            .report();

    assertThat(taken.problems())
        .extracting(ImportProblem::code)
        .containsExactly(ProblemCode.MAIL_TAKEN);
    assertThat(exchanged.problems()).isEmpty();
    assertThat(exchanged.updated()).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "B20 a manager may be known outside the file, given by mail, or part of a circle with known"
          + " people")
  void managersOutsideTheFile() {
    ExistingPeople before =
        people(
            known(11, "1", "Ada", "Moreau").with(ImportField.MANAGER, "2"),
            known(13, "3", "Cy", "Lo"));

    ImportPlan byMail = plan(HEADER + "9,Bo,Roy,bo@example.com,Cy.Lo@example.com,\n", before);
    ImportReport circle = plan(HEADER + "2,Bo,Roy,bo@example.com,1,\n", before).report();

    assertThat(byMail.people().get(0).value(ImportField.MANAGER)).isEqualTo("3");
    assertThat(circle.problems())
        .extracting(ImportProblem::code)
        .containsExactly(ProblemCode.MANAGER_CYCLE);
  }

  @Test
  @DisplayName("B20 manager numbers that a program wrote as 100.0 are whole numbers")
  void wholeNumbersAsDecimals() {
    ImportPlan plan =
        plan(
            HEADER + "1,Ada,Moreau,a@example.com,,\n2,Bo,Roy,b@example.com,1.0,\n",
            ExistingPeople.none());

    assertThat(plan.report().problems()).isEmpty();
    assertThat(plan.people().get(1).value(ImportField.MANAGER)).isEqualTo("1");
  }

  @Test
  @DisplayName("B20 beside languages spoken, a column language is the language of correspondence")
  void languageBesideLanguages() {
    ImportReport both = read("language,languages\nfr,en\n");
    ImportReport alone = read("langue\nfr\n");

    assertThat(both.columns())
        .extracting(ImportReport.Column::field)
        .containsExactly(ImportField.LANGUAGE, ImportField.LANGUAGES);
    assertThat(alone.columns())
        .extracting(ImportReport.Column::field)
        .containsExactly(ImportField.LANGUAGES);
  }

  @Test
  @DisplayName("B20 a file with the line ends of old machines is read")
  void oldLineEnds() {
    ImportReport report =
        read(
            "employee_id,first_name,last_name,email\r"
                + "1,Ada,Moreau,a@example.com\r"
                + "2,Bo,Roy,b@example.com\r");

    assertThat(report.problems()).isEmpty();
    assertThat(report.created()).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "B20 an empty cell too many is refused, unless every row of the file ends in the same way")
  void emptyCellsTooMany() {
    String header = "employee_id,first_name,last_name,email\n";
    String one = header + "1,Ada,Moreau,a@example.com,\n2,Bo,Roy,b@example.com\n";
    String all = one.replace("b@example.com", "b@example.com,") + "3,Cy,Lo,c@example.com,\n";

    assertThat(read(one).problems())
        .extracting(ImportProblem::code, ImportProblem::row)
        .containsExactly(tuple(ProblemCode.WRONG_FIELD_COUNT, 2L));
    assertThat(read(all).problems()).isEmpty();
  }
}
