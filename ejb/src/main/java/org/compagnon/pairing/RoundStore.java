package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.scoring.Obstacles;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.shared.Json;
import org.compagnon.shared.Sql;

/** Writes the pairs and the unpaired of a round, by the thousand. */
@ApplicationScoped
class RoundStore {

  private static final String PAIR =
      """
      insert into round_pair (id, round_id, mentee_enrolment_id, mentor_enrolment_id,
        mentee_person_id, mentor_person_id, waiting_days, score, origin, breakdown, warning, version)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";
  private static final String UNPAIRED =
      """
      insert into round_unpaired (id, round_id, enrolment_id, person_id, missing, waiting_days,
        blocking, detail)
      values (?, ?, ?, ?, ?, ?, ?, ?)""";

  @Inject private Sql sql;

  /** A mentee who lacks mentors, explained. */
  record Unpaired(PairingResult.Shortfall shortfall, Obstacles obstacles) {}

  /** Replaces what the round held before: a computation may be repeated after a crash. */
  void replace(
      long roundId, PairingModel model, List<PairingResult.Pair> pairs, List<Unpaired> unpaired) {
    sql.update("delete from round_pair where round_id = ?", List.of(roundId));
    sql.update("delete from round_unpaired where round_id = ?", List.of(roundId));
    long[] ids = sql.ids("round_pair_seq", pairs.size());
    var rows = new ArrayList<List<?>>(pairs.size());
    for (var pair : pairs) {
      rows.add(pairRow(ids[rows.size()], roundId, model, pair));
    }
    sql.batch(PAIR, rows);
    add(roundId, model, unpaired);
  }

  /** Adds people to a round's unpaired. */
  void add(long roundId, PairingModel model, List<Unpaired> unpaired) {
    long[] ids = sql.ids("round_unpaired_seq", unpaired.size());
    var rows = new ArrayList<List<?>>(unpaired.size());
    for (var person : unpaired) {
      var profile = model.profile(person.shortfall().mentee());
      rows.add(
          List.of(
              ids[rows.size()],
              roundId,
              profile.enrolmentId(),
              profile.personId(),
              person.shortfall().missing(),
              profile.waitingDays(),
              person.obstacles().main().name(),
              Json.write(person.obstacles())));
    }
    sql.batch(UNPAIRED, rows);
  }

  void removeUnpaired(long roundId, long menteeEnrolmentId) {
    sql.update(
        "delete from round_unpaired where round_id = ? and enrolment_id = ?",
        List.of(roundId, menteeEnrolmentId));
  }

  int countUnpaired(long roundId) {
    return (int)
        sql.number("select count(*) from round_unpaired where round_id = ?", List.of(roundId));
  }

  private static List<?> pairRow(
      long id, long roundId, PairingModel model, PairingResult.Pair pair) {
    var mentee = model.profile(pair.mentee());
    var mentor = model.profile(pair.mentor());
    var warning =
        pair.locked() ? RoundPair.warningOf(model.blocks(pair.mentee(), pair.mentor())) : null;
    return Arrays.asList(
        id,
        roundId,
        pair.mentee(),
        pair.mentor(),
        mentee.personId(),
        mentor.personId(),
        mentee.waitingDays(),
        pair.score(),
        (pair.locked() ? PairOrigin.LOCKED : PairOrigin.ENGINE).name(),
        Json.write(model.explain(pair.mentee(), pair.mentor())),
        warning);
  }
}
