package org.compagnon.pairing.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What scoring knows about one participant in one role. No collection is null; all are copied.
 *
 * @param enrolmentId identifies the participant within a round
 * @param personId identifies the person
 * @param managers person ids up the reporting line, nearest first
 * @param languages language codes, the preferred one first where it is known
 * @param preferred the preferred one of them; null where several are spoken and it is not known
 *     which is preferred, or none is known
 * @param skills skill id to weight, 1 to 5: a mentee's are sought (how much), a mentor's are
 *     offered (how well)
 * @param interests folded key to the text as the person wrote it
 * @param waitingDays whole days since the mentee began to wait; 0 for a mentor
 * @param partners person ids of present partners, with whom no second relationship is possible
 * @param previousPartners person ids of former partners
 * @param preferences what the person answered beyond that
 */
public record ScoringProfile(
    long enrolmentId,
    long personId,
    List<Long> managers,
    Workplace workplace,
    List<String> languages,
    String preferred,
    Map<Long, Integer> skills,
    Map<String, String> interests,
    int waitingDays,
    Set<Long> partners,
    Set<Long> previousPartners,
    Preferences preferences) {

  /** The first language is the preferred one. */
  public ScoringProfile(
      long enrolmentId,
      long personId,
      List<Long> managers,
      Workplace workplace,
      List<String> languages,
      Map<Long, Integer> skills,
      Map<String, String> interests,
      int waitingDays,
      Set<Long> partners,
      Set<Long> previousPartners,
      Preferences preferences) {
    this(
        enrolmentId,
        personId,
        managers,
        workplace,
        languages,
        languages.isEmpty() ? null : languages.get(0),
        skills,
        interests,
        waitingDays,
        partners,
        previousPartners,
        preferences);
  }

  /** Takes copies. */
  public ScoringProfile {
    managers = List.copyOf(managers);
    languages = List.copyOf(languages);
    skills = Map.copyOf(skills);
    interests = Map.copyOf(interests);
    partners = Set.copyOf(partners);
    previousPartners = Set.copyOf(previousPartners);
  }
}
