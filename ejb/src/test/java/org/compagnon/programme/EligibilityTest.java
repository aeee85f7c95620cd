package org.compagnon.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.compagnon.organisation.PersonCard;
import org.compagnon.shared.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

  @Test
  @DisplayName("S93 the months of service end on the day that says so")
  void monthsOfService() {
    Eligibility sixMonths = new Eligibility(6, List.of(), List.of(), null, null, null, null);

    assertThat(keys(sixMonths, person(), false, TODAY)).isEmpty();
    assertThat(keys(sixMonths, person(), false, TODAY.minusDays(1)))
        .containsExactly("programme.obstacle.service");
  }

  @Test
  @DisplayName("S93 a reason names the day from which the person may take part, in both languages")
  void reasonNamesTheDay() {
    Obstacle reason =
        new Eligibility(6, List.of(), List.of(), null, null, null, null)
            .obstacles(person(), false, TODAY.minusDays(1))
            .get(0);

    assertThat(reason.in(Language.EN)).contains("6 months").contains("2025");
    assertThat(reason.in(Language.FR)).contains("6 mois").contains("2025");
  }

  @Test
  @DisplayName("S93 country and unit are compared without case; each one that fails is named")
  void places() {
    assertThat(
            keys(
                ProgrammeExamples.places(List.of("fr"), List.of("WORKS ")), person(), false, TODAY))
        .isEmpty();
    assertThat(
            keys(ProgrammeExamples.places(List.of("DE"), List.of("Sales")), person(), true, TODAY))
        .containsExactly("programme.obstacle.country", "programme.obstacle.unit");
  }

  @Test
  @DisplayName("S93 mentors and mentees have levels of their own")
  void levelsByRole() {
    Eligibility rules = new Eligibility(0, null, null, null, 3, 5, null);

    assertThat(keys(rules, ProgrammeExamples.person(1, 4), false, TODAY))
        .containsExactly("programme.obstacle.levelAbove");
    assertThat(keys(rules, ProgrammeExamples.person(1, 4), true, TODAY))
        .containsExactly("programme.obstacle.levelBelow");
    assertThat(keys(rules, ProgrammeExamples.person(1, 5), true, TODAY)).isEmpty();
    assertThat(keys(rules, ProgrammeExamples.person(1, 3), false, TODAY)).isEmpty();
  }

  @Test
  @DisplayName("S93 what is not known of a person does not exclude them, having left does")
  void unknownDoesNotExclude() {
    Eligibility strict = new Eligibility(12, List.of("DE"), List.of("Sales"), 3, 4, 5, 6);
    PersonCard unknown =
        new PersonCard(
            1,
            "E1",
            "Ada",
            "Doe",
            "a@it.example",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Language.EN,
            Set.of("en"),
            null,
            null,
            true);
    PersonCard gone =
        new PersonCard(
            1,
            "E1",
            "Ada",
            "Doe",
            "a@it.example",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Language.EN,
            Set.of("en"),
            null,
            null,
            false);

    assertThat(keys(strict, unknown, false, TODAY)).isEmpty();
    assertThat(keys(strict, gone, false, TODAY)).containsExactly("programme.obstacle.left");
  }

  private static PersonCard person() {
    return ProgrammeExamples.person(1, 3);
  }

  private static List<String> keys(
      Eligibility rules, PersonCard person, boolean asMentor, LocalDate today) {
    return rules.obstacles(person, asMentor, today).stream().map(Obstacle::key).toList();
  }
}
