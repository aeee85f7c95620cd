package org.compagnon.enrolment;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.programme.Limits;
import org.compagnon.shared.InvalidInput;

/**
 * What somebody says of themselves in one programme. Every part may be null; texts are stripped,
 * empty ones become null; skills are sorted by id, interests by their folded text, each once.
 *
 * @param capacity mentees at once; mentors only
 * @param hoursPerMonth hours a month that are possible; asked of mentors
 * @param commitment what else to know about their time, at most 500 characters
 * @param goal the next goal (S20), at most 2,000 characters as are the four that follow
 * @param strengths strengths and successes (S21)
 * @param growth areas to grow and why (S22)
 * @param whyMentor why a mentor (S23)
 * @param hopedMentor what kind of mentor (S24)
 * @param experience at most 2,000 characters
 * @param focusArea at most 200 characters
 * @param industry at most 200 characters
 * @param values at most 500 characters
 * @param availability at most 200 characters
 * @param skills sought by a mentee, offered by a mentor
 * @param interests beyond the own field, at most 100 characters each
 * @param fit when and how they like to talk, and the programme's own questions; never null
 */
public record Profile(
    Integer capacity,
    Integer hoursPerMonth,
    String commitment,
    String goal,
    String strengths,
    String growth,
    String whyMentor,
    String hopedMentor,
    String experience,
    String focusArea,
    String industry,
    String values,
    CommunicationStyle communicationStyle,
    String availability,
    List<SkillWish> skills,
    List<String> interests,
    Fit fit)
    implements Serializable {
  /** Nothing said yet. */
  public static final Profile EMPTY =
      new Profile(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          List.of(), List.of(), Fit.EMPTY);

  /** Brings everything into its normal form. */
  public Profile {
    commitment = text(commitment);
    goal = text(goal);
    strengths = text(strengths);
    growth = text(growth);
    whyMentor = text(whyMentor);
    hopedMentor = text(hopedMentor);
    experience = text(experience);
    focusArea = text(focusArea);
    industry = text(industry);
    values = text(values);
    availability = text(availability);
    skills = skills == null ? List.of() : sorted(skills);
    fit = fit == null ? Fit.EMPTY : fit;
    interests = interests == null ? List.of() : List.copyOf(byKey(interests).values());
  }

  /**
   * What is missing or wrong for a role, in the order of the form; empty where somebody may enrol
   * with it (EN2).
   *
   * @param limits of the programme
   */
  public List<InvalidInput> problems(EnrolmentRole role, Limits limits) {
    return ProfileChecks.of(this, role, limits, true);
  }

  /**
   * The same for somebody who takes part already: an answer that stands as it did was accepted
   * before, and is not asked back again.
   *
   * @param before the profile as it is kept; null for somebody new
   */
  public List<InvalidInput> problems(EnrolmentRole role, Limits limits, Profile before) {
    return problems(role, limits).stream()
        .filter(
            problem ->
                before == null
                    || !ProfileChecks.saysLittle(problem)
                    || !ProfileChecks.isUnchanged(problem.field(), this, before))
        .toList();
  }

  /** Whether a problem is that an answer says little, which an administrator may accept. */
  public static boolean saysLittle(InvalidInput problem) {
    return ProfileChecks.saysLittle(problem);
  }

  /** The interests as written, by their folded text. */
  public Map<String, String> interestsByKey() {
    return byKey(interests);
  }

  private static Map<String, String> byKey(List<String> interests) {
    Map<String, String> byKey = new TreeMap<>();
    for (String interest : interests) {
      if (interest != null && !Folding.words(interest).isEmpty()) {
        byKey.putIfAbsent(Folding.words(interest), interest.strip());
      }
    }
    return byKey;
  }

  private static List<SkillWish> sorted(List<SkillWish> skills) {
    Map<Long, SkillWish> once = new LinkedHashMap<>();
    skills.forEach(skill -> once.putIfAbsent(skill.skillId(), skill));
    return once.values().stream().sorted(Comparator.comparingLong(SkillWish::skillId)).toList();
  }

  private static String text(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
