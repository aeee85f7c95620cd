package org.compagnon.enrolment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.compagnon.programme.Limits;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** The readiness check (S20 to S24) and the ranges of a profile. */
final class ProfileChecks {
  private static final String KEY = "enrolment.failure.";
  static final int MOST_HOURS = 80;
  static final int LONGEST_INTEREST = 100;
  private static final int ANSWER = 2_000;
  private static final int PARAGRAPH = 500;
  private static final int LINE = 200;
  private static final int MOST_SKILLS = 20;
  private static final int SCALE = 5;

  private final List<InvalidInput> found = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();

  private ProfileChecks() {}

  /**
   * @param complete whether the role's questions must be answered
   */
  static List<InvalidInput> of(
      Profile profile, EnrolmentRole role, Limits limits, boolean complete) {
    ProfileChecks checks = new ProfileChecks();
    if (role == EnrolmentRole.MENTEE) {
      checks.mentee(profile, complete);
    } else {
      checks.mentor(profile, limits, complete);
    }
    checks.both(profile);
    return List.copyOf(checks.found);
  }

  private void mentee(Profile profile, boolean complete) {
    answer("goal", profile.goal(), complete);
    answer("strengths", profile.strengths(), complete);
    answer("growth", profile.growth(), complete);
    answer("whyMentor", profile.whyMentor(), complete);
    answer("hopedMentor", profile.hopedMentor(), complete);
  }

  private void answer(String field, String text, boolean complete) {
    if (complete && text == null) {
      fail(field, "answerMissing");
    } else if (complete) {
      Substance.lackOf(text, questions(field), answers)
          .ifPresent(lack -> fail(field, lack.key(), Substance.LEAST));
      answers.add(text);
    }
    length(field, text, ANSWER);
  }

  private static List<String> questions(String field) {
    return Arrays.stream(Language.values())
        .map(language -> Texts.say(language, "enrolment.question." + field))
        .toList();
  }

  /** Whether a problem is that an answer says little, which an administrator may accept. */
  static boolean saysLittle(InvalidInput problem) {
    return Arrays.stream(Substance.Lack.values())
        .anyMatch(lack -> problem.key().equals(KEY + lack.key()));
  }

  /** Whether the text of a readiness question is the same in two profiles. */
  static boolean isUnchanged(String field, Profile one, Profile other) {
    return Objects.equals(answerTo(field, one), answerTo(field, other));
  }

  private static String answerTo(String field, Profile profile) {
    return switch (field) {
      case "goal" -> profile.goal();
      case "strengths" -> profile.strengths();
      case "growth" -> profile.growth();
      case "whyMentor" -> profile.whyMentor();
      case "hopedMentor" -> profile.hopedMentor();
      default ->
          throw new IllegalArgumentException("The field (%s) is no question.".formatted(field));
    };
  }

  private void mentor(Profile profile, Limits limits, boolean complete) {
    Integer capacity = profile.capacity();
    if (capacity == null ? complete : capacity < 1 || capacity > limits.maxCapacity()) {
      fail("capacity", "capacityOutOfRange", limits.maxCapacity());
    }
    if (complete && profile.hoursPerMonth() == null) {
      fail("hoursPerMonth", "hoursOutOfRange", MOST_HOURS);
    }
    length("goal", profile.goal(), ANSWER);
    length("strengths", profile.strengths(), ANSWER);
    length("growth", profile.growth(), ANSWER);
    length("whyMentor", profile.whyMentor(), ANSWER);
    length("hopedMentor", profile.hopedMentor(), ANSWER);
  }

  private void both(Profile profile) {
    Integer hours = profile.hoursPerMonth();
    if (hours != null && (hours < 1 || hours > MOST_HOURS)) {
      fail("hoursPerMonth", "hoursOutOfRange", MOST_HOURS);
    }
    length("commitment", profile.commitment(), PARAGRAPH);
    length("experience", profile.experience(), ANSWER);
    length("focusArea", profile.focusArea(), LINE);
    length("industry", profile.industry(), LINE);
    length("values", profile.values(), PARAGRAPH);
    length("availability", profile.availability(), LINE);
    scale("directness", profile.fit().directness());
    scale("structure", profile.fit().structure());
    scale("advice", profile.fit().advice());
    if (profile.skills().size() > MOST_SKILLS) {
      fail("skills", "tooManySkills", MOST_SKILLS);
    }
    if (profile.skills().stream().anyMatch(s -> s.weight() < 1 || s.weight() > SkillWish.MOST)) {
      fail("skills", "weightOutOfRange", SkillWish.MOST);
    }
    if (profile.interests().size() > MOST_SKILLS) {
      fail("interests", "tooManyInterests", MOST_SKILLS);
    }
    profile.interests().forEach(one -> length("interests", one, LONGEST_INTEREST));
  }

  private void scale(String field, Integer value) {
    if (value != null && (value < 1 || value > SCALE)) {
      fail(field, "scaleOutOfRange", SCALE);
    }
  }

  private void length(String field, String text, int most) {
    if (text != null && text.length() > most) {
      fail(field, "textTooLong", most);
    }
  }

  private void fail(String field, String name, Object... arguments) {
    found.add(new InvalidInput(field, KEY + name, arguments));
  }
}
