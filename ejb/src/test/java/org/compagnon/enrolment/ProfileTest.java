package org.compagnon.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.compagnon.programme.Limits;
import org.compagnon.shared.InvalidInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final Limits LIMITS = new Limits(1, 3, 1);
  private static final String ANSWER = "I lead my first team from June.";

  @Test
  @DisplayName("S20 S21 S22 S23 a mentee answers five questions before asking for a mentor")
  void readiness() {
    assertThat(fields(Profile.EMPTY, EnrolmentRole.MENTEE))
        .containsExactly("goal", "strengths", "growth", "whyMentor", "hopedMentor");
    assertThat(fields(mentee(ANSWER), EnrolmentRole.MENTEE)).isEmpty();
  }

  @Test
  @DisplayName("S20 an answer of a word or two is not enough")
  void shortAnswers() {
    List<InvalidInput> problems = mentee("Grow").problems(EnrolmentRole.MENTEE, LIMITS);

    assertThat(problems).hasSize(5).allMatch(p -> p.key().equals("enrolment.failure.answerShort"));
  }

  @Test
  @DisplayName("S83 S95 S97 a mentor says beforehand how many mentees and hours are possible")
  void mentorStatesCapacity() {
    assertThat(fields(Profile.EMPTY, EnrolmentRole.MENTOR))
        .containsExactly("capacity", "hoursPerMonth");
    assertThat(fields(mentor(3, 2), EnrolmentRole.MENTOR)).isEmpty();
    assertThat(fields(mentor(4, 2), EnrolmentRole.MENTOR)).containsExactly("capacity");
    assertThat(fields(mentor(0, 2), EnrolmentRole.MENTOR)).containsExactly("capacity");
    assertThat(fields(mentor(1, 81), EnrolmentRole.MENTOR)).containsExactly("hoursPerMonth");
  }

  @Test
  @DisplayName("texts are stripped, skills and interests are kept once and in a fixed order")
  void normalForm() {
    Profile profile =
        new Profile(
            null,
            null,
            "  ",
            " " + ANSWER + " ",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(new SkillWish(9, 2), new SkillWish(3, 5), new SkillWish(9, 4)),
            List.of("Sailing", " cooking ", "SAILING", "!"),
            Fit.EMPTY);

    assertThat(profile.commitment()).isNull();
    assertThat(profile.goal()).isEqualTo(ANSWER);
    assertThat(profile.skills()).containsExactly(new SkillWish(3, 5), new SkillWish(9, 2));
    assertThat(profile.interests()).containsExactly("cooking", "Sailing");
  }

  @Test
  @DisplayName("a skill weighs from 1 to 5")
  void weights() {
    Profile profile =
        new Profile(
            1,
            2,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(new SkillWish(1, 6)),
            List.of(),
            Fit.EMPTY);

    assertThat(fields(profile, EnrolmentRole.MENTOR)).containsExactly("skills");
  }

  private static List<String> fields(Profile profile, EnrolmentRole role) {
    return profile.problems(role, LIMITS).stream().map(InvalidInput::field).toList();
  }

  private static Profile mentee(String answer) {
    return new Profile(
        null,
        null,
        null,
        answer,
        answer + " One.",
        answer + " Two.",
        answer + " Three.",
        answer + " Four.",
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        Fit.EMPTY);
  }

  private static Profile mentor(int capacity, int hours) {
    return new Profile(
        capacity, hours, null, null, null, null, null, null, null, null, null, null, null, null,
        List.of(), List.of(), Fit.EMPTY);
  }
}
