package org.compagnon.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.compagnon.programme.ProgrammeExamples.DAYS;
import static org.compagnon.programme.ProgrammeExamples.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeChecksTest {

  @Test
  @DisplayName("S64 a complete programme has no problems; equal days are fine")
  void nothingWrong() {
    LocalDate day = DAYS.startsOn();

    assertThat(programme(DAYS, Eligibility.EVERYBODY).problems()).isEmpty();
    assertThat(
            programme(new Timeline(day, day, day, day, day, day), Eligibility.EVERYBODY).problems())
        .isEmpty();
  }

  @Test
  @DisplayName("S64 every day that comes too early is named, with the day it must not precede")
  void daysRunForwards() {
    Timeline wrong =
        new Timeline(
            DAYS.enrolmentOpensOn(),
            DAYS.enrolmentOpensOn().minusDays(1),
            DAYS.pairingBy(),
            DAYS.pairingBy().minusDays(1),
            null,
            DAYS.closesOn().plusYears(300));

    List<InvalidInput> problems = programme(wrong, Eligibility.EVERYBODY).problems();

    assertThat(problems)
        .extracting(InvalidInput::field)
        .containsExactly(
            "timeline.enrolmentClosesOn",
            "timeline.startsOn",
            "timeline.midpointOn",
            "timeline.closesOn");
    assertThat(problems.get(0).arguments()).containsExactly(DAYS.enrolmentOpensOn());
    assertThat(problems.get(3).key()).isEqualTo("programme.failure.dayUnlikely");
  }

  @Test
  @DisplayName("S64 the name is needed in both languages and texts have a greatest length")
  void texts() {
    List<InvalidInput> problems =
        changed(
                p ->
                    new SaveProgramme(
                        new Bilingual("x".repeat(161), " "),
                        p.summary(),
                        p.rules(),
                        "Mars/Olympus",
                        p.timeline(),
                        p.pairingMode(),
                        new Limits(4, 3, 1),
                        p.norm(),
                        new Eligibility(-1, null, null, 5, 4, 2, 2),
                        p.pairingRules(),
                        p.approval(),
                        p.contact()))
            .problems();

    assertThat(problems)
        .extracting(InvalidInput::field)
        .containsExactly(
            "name.fr",
            "name.en",
            "timeZone",
            "limits.defaultCapacity",
            "eligibility.minMonthsOfService",
            "eligibility.menteeMaxLevel");
  }

  @Test
  @DisplayName("S17 every problem has a sentence in English and in French")
  void sentences() {
    List<InvalidInput> problems =
        programme(new Timeline(null, null, null, null, null, null), Eligibility.EVERYBODY)
            .problems();

    assertThat(problems).hasSize(6);
    for (InvalidInput problem : problems) {
      assertThat(Texts.say(Language.FR, problem.key(), problem.arguments())).isNotBlank();
      assertThat(Texts.say(Language.FR, problem.key(), problem.arguments()))
          .isNotEqualTo(Texts.say(Language.EN, problem.key(), problem.arguments()))
          .doesNotContain("?programme");
    }
  }

  private static SaveProgramme changed(UnaryOperator<SaveProgramme> change) {
    return change.apply(programme(DAYS, Eligibility.EVERYBODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"team", "team@", "@it.example", "a@b", "team@it.example\nBcc: x@it.example"})
  @DisplayName("PR8 a contact's address has to be one, because answers to mails go there")
  void contactAddress(String address) {
    assertThat(fields(new ProgrammeContact("Team", address, Bilingual.EMPTY)))
        .containsExactly("contact.address");
  }

  @Test
  @DisplayName("PR8 a contact's name is one line, and hours have a greatest length")
  void contactTexts() {
    assertThat(
            fields(
                new ProgrammeContact(
                    "A\r\nB", "team@it.example", new Bilingual("x", "x".repeat(201)))))
        .containsExactly("contact.name", "contact.hours.fr");
    assertThat(fields(ProgrammeContact.NOBODY)).isEmpty();
  }

  private static List<String> fields(ProgrammeContact contact) {
    return changed(
            p ->
                new SaveProgramme(
                    p.name(),
                    p.summary(),
                    p.rules(),
                    p.timeZone(),
                    p.timeline(),
                    p.pairingMode(),
                    p.limits(),
                    p.norm(),
                    p.eligibility(),
                    p.pairingRules(),
                    p.approval(),
                    contact))
        .problems()
        .stream()
        .map(InvalidInput::field)
        .toList();
  }
}
