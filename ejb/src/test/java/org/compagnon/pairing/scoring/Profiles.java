package org.compagnon.pairing.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Profiles for tests; says only what matters. Enrolment id = person id. */
final class Profiles {

  private long id;
  private List<Long> managers = List.of();
  private Workplace workplace = Workplace.UNKNOWN;
  private List<String> languages = List.of("en");
  private Map<Long, Integer> skills = Map.of();
  private Map<String, String> interests = Map.of();
  private int waitingDays;
  private Preferences preferences = Preferences.NONE;
  private Set<Long> present = Set.of();
  private Set<Long> partners = Set.of();

  static Profiles person(long id) {
    var profile = new Profiles();
    profile.id = id;
    return profile;
  }

  Profiles managers(Long... value) {
    managers = List.of(value);
    return this;
  }

  Profiles at(Workplace value) {
    workplace = value;
    return this;
  }

  Profiles level(Integer level) {
    return at(new Workplace(null, null, level, null, null, null));
  }

  Profiles languages(String... value) {
    languages = List.of(value);
    return this;
  }

  Profiles skills(Map<Long, Integer> value) {
    skills = value;
    return this;
  }

  Profiles interests(Map<String, String> value) {
    interests = value;
    return this;
  }

  Profiles waiting(int days) {
    waitingDays = days;
    return this;
  }

  Profiles partners(Long... value) {
    partners = Set.of(value);
    return this;
  }

  Profiles present(Long... value) {
    present = Set.of(value);
    return this;
  }

  Profiles preferences(Preferences value) {
    preferences = value;
    return this;
  }

  static PairScorer scorer(Weights weights) {
    return new PairScorer(new PairingModel.Criteria(PairingRules.DEFAULT, weights, Set.of()));
  }

  static Eligibility eligibility(PairingRules rules, Set<PersonPair> forbidden) {
    return new Eligibility(new PairingModel.Criteria(rules, Weights.DEFAULT, forbidden));
  }

  ScoringProfile build() {
    return new ScoringProfile(
        id,
        id,
        managers,
        workplace,
        languages,
        skills,
        interests,
        waitingDays,
        present,
        partners,
        preferences);
  }
}
