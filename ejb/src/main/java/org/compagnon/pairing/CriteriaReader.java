package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.QuestionCatalogue;
import org.compagnon.pairing.scoring.FieldCriterion;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.PersonPair;
import org.compagnon.pairing.scoring.Question;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Sql;

/** Turns a setup into criteria: with the questions it names and the relations of the catalogue. */
@ApplicationScoped
class CriteriaReader {

  @Inject private QuestionCatalogue questions;
  @Inject private Sql sql;

  /** The criteria of a programme under another setup for the same people and figures. */
  PairingModel.Criteria of(long programmeId, PairingSetup setup, PairingModel people) {
    var by = people.criteria();
    return of(programmeId, setup, by.forbidden(), by.silent()).with(by.averages());
  }

  /** The criteria of a programme; a question that no longer exists is passed over. */
  PairingModel.Criteria of(
      long programmeId, PairingSetup setup, Set<PersonPair> forbidden, Set<PersonPair> silent) {
    Map<String, ProfileQuestion> known =
        questions.of(programmeId).stream()
            .collect(Collectors.toMap(ProfileQuestion::code, question -> question));
    List<FieldCriterion> fields =
        setup.fields().stream()
            .filter(wish -> known.containsKey(wish.field()))
            .map(wish -> new FieldCriterion(question(known.get(wish.field())), wish))
            .toList();
    return new PairingModel.Criteria(
        setup.rules(),
        setup.weights(),
        fields,
        relatedSkills(),
        forbidden,
        silent,
        null,
        setup.order());
  }

  /**
   * Holds a setup that somebody asks for to the programme's questions.
   *
   * @throws InvalidInput if it names a question that the programme does not ask
   */
  void check(long programmeId, PairingSetup setup, PairingSetup own) {
    var known =
        questions.of(programmeId).stream().map(ProfileQuestion::code).collect(Collectors.toSet());
    own.fields().forEach(wish -> known.add(wish.field()));
    if (!setup.fields().stream().allMatch(wish -> known.contains(wish.field()))) {
      throw new InvalidInput("fields", "pairing.failure.unknownQuestion");
    }
  }

  private static Question question(ProfileQuestion asked) {
    return new Question(
        asked.code(),
        Question.Kind.valueOf(asked.kind().name()),
        asked.text().en(),
        asked.text().fr(),
        asked.options().stream().map(ProfileQuestion.Option::code).toList(),
        asked.lowest(),
        asked.highest());
  }

  private Map<Long, Set<Long>> relatedSkills() {
    var related = new HashMap<Long, Set<Long>>();
    sql.list(
        "select narrower_id, broader_id from skill_relation",
        row -> {
          related.computeIfAbsent(row.getLong(1), id -> new HashSet<>()).add(row.getLong(2));
          return related.computeIfAbsent(row.getLong(2), id -> new HashSet<>()).add(row.getLong(1));
        },
        List.of());
    return related;
  }
}
