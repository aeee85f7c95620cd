package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.shared.Language;
import org.compagnon.shared.Sql;

/** Asks the model of a computed round about pairs that are not in it. */
@ApplicationScoped
class RoundModels {

  private static final String LOADS =
      """
      select mentor_enrolment_id, count(*) from round_pair
      where round_id = ? group by mentor_enrolment_id""";
  private static final String OWN_MENTORS =
      "select mentor_enrolment_id from round_pair where round_id = ? and mentee_enrolment_id = ?";

  @Inject private ProgrammeReader programmes;
  @Inject private ParticipantReader participants;
  @Inject private RoundQueries queries;
  @Inject private Explanations explanations;
  @Inject private Sql sql;

  /** A possible mentor of one mentee. */
  private record Candidate(long mentor, int score, Set<Rule> blocks) {

    boolean isPossible() {
      return blocks.stream().noneMatch(PairEditing.NEVER::contains);
    }
  }

  /** The model with today's people and decisions, and waiting time as of the round's start. */
  @Transactional
  PairingModel of(PairingRound round) {
    return participants
        .model(programmes.byId(round.programmeId()), round.setup(), round.peopleAt())
        .averaged(round.figures().averages());
  }

  /**
   * The same as if the round's own pairs had not been published, so that they can be asked about.
   */
  @Transactional
  PairingModel beforePublishing(PairingRound round) {
    return participants
        .modelBeforePublishing(
            programmes.byId(round.programmeId()), round.setup(), round.peopleAt(), round.id())
        .averaged(round.figures().averages());
  }

  void requireTakingPart(PairingModel model, long mentee, long mentor) {
    if (model.demand(mentee) == 0) {
      throw PairingFailure.notInRound(mentee);
    }
    if (!model.isMentor(mentor)) {
      throw PairingFailure.notInRound(mentor);
    }
  }

  PairPreview preview(PairingRound round, long mentee, long mentor, Language language) {
    var model = of(round);
    requireTakingPart(model, mentee, mentor);
    var candidate = candidate(model, mentee, mentor);
    return previews(round, model, mentee, List.of(candidate), language).get(0);
  }

  /** Mentors the mentee does not have, allowed ones first, best first; never the own line. */
  List<PairPreview> candidates(PairingRound round, long mentee, int limit, Language language) {
    var model = of(round);
    if (model.demand(mentee) == 0) {
      throw PairingFailure.notInRound(mentee);
    }
    var own =
        new HashSet<>(sql.list(OWN_MENTORS, row -> row.getLong(1), List.of(round.id(), mentee)));
    var best =
        model.mentors().stream()
            .filter(mentor -> !own.contains(mentor))
            .map(mentor -> candidate(model, mentee, mentor))
            .filter(Candidate::isPossible)
            .sorted(
                Comparator.<Candidate>comparingInt(one -> one.blocks().isEmpty() ? 0 : 1)
                    .thenComparing(one -> -one.score())
                    .thenComparing(Candidate::mentor))
            .limit(Math.max(1, Math.min(limit, 50)))
            .toList();
    return previews(round, model, mentee, best, language);
  }

  private static Candidate candidate(PairingModel model, long mentee, long mentor) {
    return new Candidate(
        mentor, model.score(mentee, mentor), new TreeSet<>(model.blocks(mentee, mentor)));
  }

  private List<PairPreview> previews(
      PairingRound round,
      PairingModel model,
      long mentee,
      List<Candidate> candidates,
      Language language) {
    var people = people(model, mentee, candidates);
    var loads = new HashMap<Long, Integer>();
    sql.list(LOADS, row -> loads.put(row.getLong(1), row.getInt(2)), List.of(round.id()));
    var parts =
        explanations.say(
            candidates.stream().map(one -> model.explain(mentee, one.mentor())).toList(), language);
    var previews = new ArrayList<PairPreview>();
    for (var one : candidates) {
      int left = model.capacity(one.mentor()) - loads.getOrDefault(one.mentor(), 0);
      var warnings = new TreeSet<>(one.blocks());
      if (left <= 0) {
        warnings.add(Rule.CAPACITY);
      }
      previews.add(
          new PairPreview(
              ref(model, people, mentee),
              ref(model, people, one.mentor()),
              one.score(),
              left,
              parts.get(previews.size()),
              Explanations.warnings(warnings, language),
              one.isPossible()));
    }
    return previews;
  }

  private Map<Long, PersonRef> people(PairingModel model, long mentee, List<Candidate> candidates) {
    var ids = new HashSet<>(Set.of(model.profile(mentee).personId()));
    candidates.forEach(one -> ids.add(model.profile(one.mentor()).personId()));
    return queries.people(ids);
  }

  private static PersonRef ref(PairingModel model, Map<Long, PersonRef> people, long enrolment) {
    return people.get(model.profile(enrolment).personId()).enrolledAs(enrolment);
  }
}
