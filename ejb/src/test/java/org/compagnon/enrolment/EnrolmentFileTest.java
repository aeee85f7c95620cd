package org.compagnon.enrolment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.enrolment.EnrolmentLine.SkillText;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentFileTest {
  private final EnrolmentProblems problems = new EnrolmentProblems();

  @ParameterizedTest
  @DisplayName(
      "S83 the same file is read with comma, semicolon or tab, with a byte order mark or not")
  @ValueSource(strings = {",", ";", "\t"})
  void delimiters(String delimiter) {
    String file =
        "\ufeffemployee_no,role,capacity,skills\r\nE1,mentor,2,\"Python:5|SQL\"\r\nE2,mentee,,\r\n"
            .replace(",", delimiter);

    List<EnrolmentLine> lines = read(file);

    assertThat(problems.kept()).isEmpty();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).role).isEqualTo(EnrolmentRole.MENTOR);
    assertThat(lines.get(0).capacity).isEqualTo(2);
    assertThat(lines.get(0).skills)
        .containsExactly(new SkillText("Python", 5), new SkillText("SQL", 3));
    assertThat(lines.get(1).role).isEqualTo(EnrolmentRole.MENTEE);
    assertThat(lines.get(1).capacity).isNull();
  }

  @Test
  @DisplayName("S17 headers, roles and styles may be French, in any order of the columns")
  void french() {
    List<EnrolmentLine> lines =
        read(
            "Rôle;Matricule;Compétences;Centres d’intérêt;Style de communication;Inscrit le\n"
                + "mentoré;E1;\"Droit du travail (4); SQL\";voile|cuisine;Réfléchie;02/11/2026\n");

    EnrolmentLine line = lines.get(0);
    assertThat(problems.kept()).isEmpty();
    assertThat(line.role).isEqualTo(EnrolmentRole.MENTEE);
    assertThat(line.text(EnrolmentField.EMPLOYEE_NO)).isEqualTo("E1");
    assertThat(line.skills)
        .containsExactly(new SkillText("Droit du travail", 4), new SkillText("SQL", 3));
    assertThat(line.interests).containsExactly("voile", "cuisine");
    assertThat(line.style).isEqualTo(CommunicationStyle.REFLECTIVE);
    assertThat(line.enrolledOn).isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @ParameterizedTest
  @DisplayName("S83 who is meant may stand under any header that a file of people knows")
  @ValueSource(strings = {"Email Address", "Work Email", "Personnel No", "Adresse électronique"})
  void headersOfPeopleFiles(String header) {
    List<EnrolmentLine> lines =
        read("Timestamp," + header + ",Role\n2026/11/01,keisha@compagnon.example,Mentee\n");

    assertThat(problems.errors()).isZero();
    assertThat(problems.kept()).extracting(EnrolmentProblem::column).containsExactly("Timestamp");
    EnrolmentLine line = lines.get(0);
    assertThat(line.role).isEqualTo(EnrolmentRole.MENTEE);
    assertThat(line.text(EnrolmentField.EMAIL) + line.text(EnrolmentField.EMPLOYEE_NO))
        .contains("keisha@compagnon.example");
  }

  @Test
  @DisplayName("S83 a second column of mail addresses is passed over where the first is plain")
  void secondColumnOfAddresses() {
    List<EnrolmentLine> lines =
        read("Work Email,email,role\nother@it.example,keisha@it.example,mentee\n");

    assertThat(problems.errors()).isZero();
    assertThat(problems.kept()).extracting(EnrolmentProblem::column).containsExactly("Work Email");
    assertThat(lines.get(0).text(EnrolmentField.EMAIL)).isEqualTo("keisha@it.example");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("S17 a role is recognised in both languages; the ambiguous “mentore” is not guessed")
  @CsvSource({
    "Mentor, MENTOR",
    "MENTEE, MENTEE",
    "mentoré, MENTEE",
    "mentorée, MENTEE",
    "mentoré(e), MENTEE",
    "mentore, ",
    "chef, "
  })
  void roles(String text, EnrolmentRole role) {
    assertThat(EnrolmentCells.role(text).orElse(null)).isEqualTo(role);
  }

  @Test
  @DisplayName("S83 every problem names row, column and value, and says what to do")
  void problemsSayWhere() {
    read(
        "employee_no,role,capacity,enrolled_on,shoe size\n"
            + "E1,boss,many,2026-02-30,42\n"
            + ",mentor,,,\n"
            + "E3,mentor\n");

    assertThat(problems.kept())
        .extracting(EnrolmentProblem::row, EnrolmentProblem::column, EnrolmentProblem::code)
        .containsExactly(
            tuple(1L, "shoe size", "UNKNOWN_COLUMN"),
            tuple(2L, "role", "BAD_ROLE"),
            tuple(2L, "capacity", "BAD_NUMBER"),
            tuple(2L, "enrolled_on", "BAD_DATE"),
            tuple(3L, "employee_no", "NO_PERSON"),
            tuple(4L, "", "WRONG_CELL_COUNT"));
    assertThat(problems.kept().get(2).value()).isEqualTo("many");
    assertThat(problems.errors()).isEqualTo(5);
    assertThat(problems.kept())
        .allMatch(p -> !p.in(Language.FR).startsWith("?") && !p.in(Language.EN).contains("{"));
  }

  @Test
  @DisplayName(
      "S83 a file without a person or a role column, empty or in another encoding is refused")
  void unusable() {
    assertThat(codes("capacity\n2\n")).containsExactly("NO_PERSON_COLUMN", "NO_ROLE_COLUMN");
    assertThat(codes("")).containsExactly("EMPTY");
    assertThat(codes("employee_no,role\n")).containsExactly("EMPTY");
    assertThat(codes("employee_no,role,number\n")).containsExactly("DUPLICATE_COLUMN");
    EnrolmentProblems old = new EnrolmentProblems();
    byte[] bytes = "matricule,rôle\nE1,mentoré\n".getBytes(Charset.forName("IBM850"));
    EnrolmentFile.read(bytes, List.of(), old);
    assertThat(old.kept()).extracting(EnrolmentProblem::code).containsExactly("WRONG_ENCODING");
    assertThat(codes("employee_no,role\n\"E1,mentor\n")).containsExactly("UNCLOSED_QUOTE");
  }

  @Test
  @DisplayName(
      "S83 a file as spreadsheets in western Europe write it is read, and the guess is told")
  void westernEncoding() {
    byte[] bytes = "matricule;rôle\nE1;mentoré\n".getBytes(ISO_8859_1);

    List<EnrolmentLine> lines = EnrolmentFile.read(bytes, List.of(), problems);

    assertThat(lines)
        .singleElement()
        .satisfies(l -> assertThat(l.role).isEqualTo(EnrolmentRole.MENTEE));
    assertThat(problems.kept())
        .extracting(EnrolmentProblem::code)
        .contains("ENCODING_GUESSED")
        .doesNotContain("WRONG_ENCODING");
  }

  private List<EnrolmentLine> read(String file) {
    return EnrolmentFile.read(file.getBytes(UTF_8), List.of(), problems);
  }

  private static List<String> codes(String file) {
    EnrolmentProblems found = new EnrolmentProblems();
    EnrolmentFile.read(file.getBytes(UTF_8), List.of(), found);
    return found.kept().stream().map(EnrolmentProblem::code).toList();
  }
}
