package org.compagnon.enrolment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.compagnon.programme.Bilingual;
import org.compagnon.shared.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfileQuestionTest {
  private static final List<ProfileQuestion.Option> OPTIONS =
      List.of(
          new ProfileQuestion.Option("lab", new Bilingual("Laboratory", "Laboratoire")),
          new ProfileQuestion.Option("field", new Bilingual("In the field", "Sur le terrain")));

  @Test
  @DisplayName("an answer is understood by code or by text in either language")
  void meanings() {
    var one = question(QuestionKind.CHOICE, false);
    assertThat(one.meaning(" LABORATOIRE ")).contains("lab");
    assertThat(one.meaning("in the field")).contains("field");
    assertThat(one.meaning("office")).isEmpty();
    var several = question(QuestionKind.CHOICES, false);
    assertThat(several.meaning("Sur le terrain; lab")).contains("lab|field");
    assertThat(several.meaning("lab; office")).isEmpty();
    var number = question(QuestionKind.NUMBER, false);
    assertThat(number.meaning("07")).contains("7");
    assertThat(number.meaning("11")).isEmpty();
    assertThat(number.meaning("a few")).isEmpty();
    var yes = question(QuestionKind.YES_NO, false);
    assertThat(yes.meaning("Oui")).contains("yes");
    assertThat(yes.meaning("no")).contains("no");
    assertThat(several.spoken("lab|field"))
        .isEqualTo(new Bilingual("Laboratory, In the field", "Laboratoire, Sur le terrain"));
  }

  @Test
  @DisplayName("answers are held to the questions, required ones only where all is asked")
  void problems() {
    var needed = List.of(question(QuestionKind.CHOICE, true));
    assertThat(fields(QuestionCatalogue.problems(needed, Map.of(), true)))
        .containsExactly("answers.site");
    assertThat(QuestionCatalogue.problems(needed, Map.of(), false)).isEmpty();
    assertThat(fields(QuestionCatalogue.problems(needed, Map.of("site", "office"), true)))
        .containsExactly("answers.site");
    assertThat(fields(QuestionCatalogue.problems(List.of(), Map.of("site", "lab"), true)))
        .containsExactly("answers.site");
    assertThat(QuestionCatalogue.problems(needed, Map.of("site", "lab"), true)).isEmpty();
  }

  @Test
  @DisplayName("a file answers questions, half-days and scales in either language")
  void file() {
    var file =
        """
        email,role,times,directness,Où ?
        a@example.org,mentor,Mon morning; vendredi soir,4,Laboratoire
        b@example.org,mentor,Monday,9,Office
        """;
    var problems = new EnrolmentProblems();
    var lines =
        EnrolmentFile.read(
            file.getBytes(UTF_8), List.of(question(QuestionKind.CHOICE, false)), problems);
    assertThat(lines.get(0).times).containsExactly(HalfDay.MONDAY_MORNING, HalfDay.FRIDAY_EVENING);
    assertThat(lines.get(0).directness).isEqualTo(4);
    assertThat(lines.get(0).answers).isEqualTo(Map.of("site", "lab"));
    assertThat(lines.get(1).rejected).isTrue();
    assertThat(problems.errors()).isEqualTo(3);
  }

  @Test
  @DisplayName("half-days are kept as bits and come back in order")
  void halfDays() {
    var some = List.of(HalfDay.FRIDAY_EVENING, HalfDay.MONDAY_MORNING);
    assertThat(HalfDay.bits(some)).isEqualTo(1 << 14 | 1);
    assertThat(HalfDay.of(HalfDay.bits(some)))
        .containsExactly(HalfDay.MONDAY_MORNING, HalfDay.FRIDAY_EVENING);
    assertThat(HalfDay.bits(List.of())).isNull();
    assertThat(HalfDay.of(null)).isEmpty();
  }

  @Test
  @DisplayName("a question needs both languages, two answers, and bounds in order")
  void writing() {
    assertThatThrownBy(() -> save("Site", QuestionKind.YES_NO, List.of(), 0, 0).check())
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> save("site", QuestionKind.CHOICE, OPTIONS.subList(0, 1), 0, 0).check())
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> save("site", QuestionKind.NUMBER, List.of(), 5, 5).check())
        .isInstanceOf(InvalidInput.class);
    save("site", QuestionKind.CHOICE, OPTIONS, 0, 0).check();
  }

  private static SaveQuestion save(
      String code, QuestionKind kind, List<ProfileQuestion.Option> options, int low, int high) {
    return new SaveQuestion(code, kind, new Bilingual("W?", "O ?"), options, low, high, false);
  }

  private static List<String> fields(List<InvalidInput> problems) {
    return problems.stream().map(InvalidInput::field).toList();
  }

  private static ProfileQuestion question(QuestionKind kind, boolean required) {
    boolean choice = kind == QuestionKind.CHOICE || kind == QuestionKind.CHOICES;
    return new ProfileQuestion(
        1,
        2,
        "site",
        kind,
        new Bilingual("Where?", "Où ?"),
        choice ? OPTIONS : List.of(),
        0,
        kind == QuestionKind.NUMBER ? 10 : 0,
        required,
        0,
        1);
  }
}
