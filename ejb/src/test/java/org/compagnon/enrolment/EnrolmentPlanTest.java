package org.compagnon.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.programme.Eligibility;
import org.compagnon.programme.Limits;
import org.compagnon.programme.ProgrammeExamples;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.SaveProgramme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnrolmentPlanTest {
  private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
  private static final String MENTEE =
      "employee_no;role;skills;goal\nE1;mentee;\"Python:5; Data strategy\";A goal of my own\n";

  private EnrolmentProblems problems = new EnrolmentProblems();
  private final Map<Long, List<Enrolment>> parts = new HashMap<>();
  private Eligibility eligibility = Eligibility.EVERYBODY;

  @Test
  @DisplayName("S62 people of a file take part from now on, or from the day the file says")
  void created() {
    EnrolmentPlan plan = plan("employee_no;role;enrolled_on\nE1;mentee;2026-12-24\nE2;mentor;\n");

    assertThat(plan.report(false, 2).created()).isEqualTo(2);
    assertThat(plan.changes().get(0).since()).isEqualTo(Instant.parse("2026-12-24T11:00:00Z"));
    assertThat(plan.changes().get(1).since()).isEqualTo(NOW);
  }

  @Test
  @DisplayName("S83 the same file again changes nothing")
  void sameFileAgain() {
    Enrolment existing = enrolled(MENTEE);
    parts.put(1L, List.of(existing));

    EnrolmentReport report = plan(MENTEE).report(false, 1);

    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.created() + report.updated()).isZero();
    assertThat(report.problems()).isEmpty();
  }

  @Test
  @DisplayName("S83 an absent column changes nothing, an empty cell clears")
  void absentAndEmpty() {
    parts.put(1L, List.of(enrolled(MENTEE)));

    assertThat(plan("employee_no;role\nE1;mentee\n").report(false, 1).unchanged()).isEqualTo(1);
    EnrolmentPlan clearing = plan("employee_no;role;goal\nE1;mentee;\n");
    EnrolmentPlan.Change change = clearing.changes().get(0);
    assertThat(change.line().over(change.base(), 1, List.of()).goal()).isNull();
    assertThat(change.line().over(change.base(), 1, List.of()).skills()).hasSize(2);
  }

  @Test
  @DisplayName("S76 a file never brings back somebody who withdrew")
  void withdrawnStaysOut() {
    Enrolment gone = enrolled(MENTEE);
    gone.withdraw(NOW);
    parts.put(1L, List.of(gone));

    EnrolmentReport report = plan(MENTEE).report(false, 1);

    assertThat(report.created() + report.updated()).isZero();
    assertThat(codes()).containsExactly("WITHDRAWN");
    assertThat(report.errors()).isZero();
  }

  @Test
  @DisplayName("S60 a person stands in a file once, in one role, and is known by both marks alike")
  void personProblems() {
    parts.put(3L, List.of(new Enrolment(7, 3, EnrolmentRole.MENTOR, Profile.EMPTY, NOW)));

    plan(
        "employee_no;email;role\nE1;;mentee\n;PERSON1@it.example;mentor\nE2;person1@it.example;"
            + "mentor\nE9;;mentor\nE3;;mentee\nE4;;mentor\n");

    assertThat(codes())
        .contains(
            "DUPLICATE_PERSON", "PERSON_MISMATCH", "UNKNOWN_PERSON", "OTHER_ROLE", "HAS_LEFT");
    assertThat(problems.errors()).isEqualTo(5);
  }

  @Test
  @DisplayName("S83 a capacity above the programme's most is an error with the most in it")
  void capacity() {
    plan("employee_no;role;capacity\nE1;mentor;4\n");

    assertThat(problems.errors()).isEqualTo(1);
    assertThat(problems.kept().get(0).arguments()).containsExactly(Limits.DEFAULT.maxCapacity());
    assertThat(problems.kept().get(0).column()).isEqualTo("capacity");
  }

  @Test
  @DisplayName("S93 an administrator may enrol somebody who is not eligible, and is told so")
  void notEligible() {
    eligibility = new Eligibility(0, List.of("DE"), List.of(), null, null, null, null);

    plan(MENTEE);

    assertThat(problems.errors()).isZero();
    assertThat(codes()).contains("NOT_ELIGIBLE", "NOT_READY");
  }

  @Test
  @DisplayName("S15 a comma separates skills only where the catalogue does not know the whole")
  void commas() {
    EnrolmentPlan plan =
        plan("employee_no;role;skills\nE1;mentor;\"French, written; Python, Juggling\"\n");

    assertThat(plan.newSkills()).containsExactly("Juggling");
    assertThat(plan.changes().get(0).line().skills)
        .extracting(EnrolmentLine.SkillText::name)
        .containsExactly("French, written", "Python", "Juggling");
  }

  private Enrolment enrolled(String file) {
    EnrolmentPlan.Change change = plan(file).changes().get(0);
    Profile profile =
        change.line().over(Profile.EMPTY, 1, List.of(new SkillWish(10, 5), new SkillWish(11, 3)));
    return new Enrolment(7, 1, change.role(), profile, NOW);
  }

  private EnrolmentPlan plan(String file) {
    problems = new EnrolmentProblems();
    List<EnrolmentLine> lines = EnrolmentFile.read(file.getBytes(UTF_8), List.of(), problems);
    Map<String, Long> catalogue = new HashMap<>();
    Map<String, Long> known = Map.of("python", 10L, "data strategy", 11L, "french written", 12L);
    for (String text : EnrolmentSkills.asked(lines)) {
      Long id = known.get(Folding.words(text));
      if (id != null) {
        catalogue.put(text, id);
      }
    }
    Map<String, Long> numbers = Map.of("E1", 1L, "E2", 2L, "E3", 3L, "E4", 4L);
    Map<String, Long> mails = Map.of("person1@it.example", 1L);
    EnrolmentPlan plan =
        new EnrolmentPlan(
            new EnrolmentPlan.Known(programme(), numbers, mails, people(), parts, catalogue, NOW),
            problems);
    lines.forEach(plan::add);
    return plan;
  }

  private static Map<Long, PersonCard> people() {
    PersonCard four = ProgrammeExamples.person(4, 3);
    return Map.of(
        1L, ProgrammeExamples.person(1, 3),
        2L, ProgrammeExamples.person(2, 3),
        3L, ProgrammeExamples.person(3, 3),
        4L, gone(four));
  }

  private static PersonCard gone(PersonCard one) {
    return new PersonCard(
        one.id(),
        one.employeeNo(),
        one.givenName(),
        one.familyName(),
        one.email(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        one.language(),
        one.languages(),
        null,
        null,
        false);
  }

  private ProgrammeView programme() {
    SaveProgramme like = ProgrammeExamples.programme(ProgrammeExamples.DAYS, eligibility);
    return new ProgrammeView(
        7,
        like.name(),
        like.summary(),
        like.rules(),
        ProgrammeStatus.PUBLISHED,
        like.timeZone(),
        like.timeline(),
        like.pairingMode(),
        like.limits(),
        like.norm(),
        like.eligibility(),
        like.pairingRules(),
        like.approval(),
        like.contact(),
        NOW,
        1);
  }

  private List<String> codes() {
    return problems.kept().stream().map(EnrolmentProblem::code).toList();
  }
}
