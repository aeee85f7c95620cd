package org.compagnon.pairing.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the hard rules allow a pair. Immutable and safe for several threads. Score and capacity
 * are not asked here.
 */
public final class Eligibility {

  private static final Rule[] HARD_RULES =
      EnumSet.range(Rule.SAME_PERSON, Rule.FIELD).toArray(Rule[]::new);

  private final PairingRules rules;
  private final Set<PersonPair> forbidden;
  private final Set<PersonPair> silent;
  private final List<FieldCriterion> fields;

  /** Rules for one round; excluded pairs are forbidden whoever would be the mentor. */
  public Eligibility(PairingModel.Criteria criteria) {
    rules = criteria.rules();
    forbidden = Set.copyOf(criteria.forbidden());
    silent = Set.copyOf(criteria.silent());
    fields = criteria.fields().stream().filter(field -> field.wish().mustBeEqual()).toList();
  }

  /** The first rule, in the order of {@link Rule}, that forbids the pair; empty where none does. */
  public Optional<Rule> firstBlock(ScoringProfile mentee, ScoringProfile mentor) {
    for (var rule : HARD_RULES) {
      if (blocks(rule, mentee, mentor)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /**
   * All rules that forbid the pair. Two who are kept apart for safety are as impossible as somebody
   * with themselves, and nothing else is said about them.
   */
  public Set<Rule> blocks(ScoringProfile mentee, ScoringProfile mentor) {
    if (silent(mentee, mentor)) {
      return EnumSet.of(Rule.SAME_PERSON);
    }
    var blocks = EnumSet.noneOf(Rule.class);
    for (var rule : HARD_RULES) {
      if (blocks(rule, mentee, mentor)) {
        blocks.add(rule);
      }
    }
    return blocks;
  }

  /** Whether one rule forbids the pair. */
  boolean blocks(Rule rule, ScoringProfile mentee, ScoringProfile mentor) {
    return switch (rule) {
      case SAME_PERSON -> mentee.personId() == mentor.personId() || silent(mentee, mentor);
      case OWN_LINE ->
          mentee.managers().contains(mentor.personId())
              || mentor.managers().contains(mentee.personId());
      case FORBIDDEN ->
          !forbidden.isEmpty()
              && forbidden.contains(new PersonPair(mentee.personId(), mentor.personId()));
      case PREVIOUS_PARTNERS ->
          mentee.partners().contains(mentor.personId())
              || rules.newPartners() && mentee.previousPartners().contains(mentor.personId());
      case SAME_TEAM -> rules.otherTeam() && sameTeam(mentee, mentor);
      case LANGUAGE -> rules.commonLanguage() && !Points.commonLanguage(mentee, mentor);
      case LEVEL -> !levelFits(mentee.workplace().level(), mentor.workplace().level());
      case LOCATION -> !placeFits(mentee.workplace(), mentor.workplace());
      case TIME_ZONE -> tooManyHoursApart(mentee.workplace(), mentor.workplace());
      case OVERLAP -> PreferencePoints.tooFewHours(rules.minCommonHours(), mentee, mentor);
      case FIELD -> fields.stream().anyMatch(field -> field.forbids(mentee, mentor));
      case MINIMUM_SCORE, CAPACITY, NO_MENTORS -> false;
    };
  }

  private boolean silent(ScoringProfile mentee, ScoringProfile mentor) {
    return !silent.isEmpty()
        && silent.contains(new PersonPair(mentee.personId(), mentor.personId()));
  }

  private static boolean sameTeam(ScoringProfile mentee, ScoringProfile mentor) {
    var unit = mentee.workplace().unit();
    if (unit != null && unit.equals(mentor.workplace().unit())) {
      return true;
    }
    return !mentee.managers().isEmpty()
        && !mentor.managers().isEmpty()
        && mentee.managers().get(0).equals(mentor.managers().get(0));
  }

  private boolean levelFits(Integer mentee, Integer mentor) {
    if (mentee == null || mentor == null) {
      return true;
    }
    int gap = mentor - mentee;
    return (rules.minLevelGap() == null || gap >= rules.minLevelGap())
        && (rules.maxLevelGap() == null || gap <= rules.maxLevelGap());
  }

  private boolean placeFits(Workplace mentee, Workplace mentor) {
    return switch (rules.place()) {
      case ANYWHERE -> true;
      case SAME_COUNTRY ->
          unknown(mentee.country(), mentor.country()) || Points.sameCountry(mentee, mentor);
      case SAME_CITY -> unknown(mentee.city(), mentor.city()) || Points.sameCity(mentee, mentor);
    };
  }

  private boolean tooManyHoursApart(Workplace mentee, Workplace mentor) {
    return rules.maxHoursApart() != null
        && Points.zonesCount(mentee, mentor)
        && Points.minutesApart(mentee, mentor) > 60 * rules.maxHoursApart();
  }

  private static boolean unknown(Object one, Object other) {
    return one == null || other == null;
  }
}
