package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.pairing.algorithm.PairingResult;
import org.compagnon.pairing.algorithm.ScoreRows;
import org.compagnon.pairing.algorithm.StayRows;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.shared.Sql;

/** Scores of a round that follows another one: the pairs of that one get the bonus for staying. */
@ApplicationScoped
class Favouring {

  private static final String PAIRS =
      """
      select mentee_enrolment_id, mentor_enrolment_id from round_pair
      where round_id = ? order by id""";

  @Inject private Sql sql;

  /** The model's own scores, or those with the bonus. */
  ScoreRows rows(PairingRound round, PairingModel model) {
    var plain = model.rows();
    Long followed = round.following().followsId();
    if (followed == null) {
      return plain;
    }
    var stays =
        sql
            .list(
                PAIRS,
                row ->
                    new StayRows.Stay(
                        plain.menteeIndex(row.getLong(1)), plain.mentorIndex(row.getLong(2))),
                List.of(followed))
            .stream()
            .filter(stay -> stay.mentee() >= 0 && stay.mentor() >= 0)
            .toList();
    return new StayRows(plain, stays, round.following().stayBonus());
  }

  /** The pairs found, each with what it is worth without the bonus. */
  List<PairingResult.Pair> plain(
      PairingRound round, PairingModel model, List<PairingResult.Pair> found) {
    if (round.following().followsId() == null) {
      return found;
    }
    return found.stream()
        .map(
            pair ->
                new PairingResult.Pair(
                    pair.mentee(),
                    pair.mentor(),
                    model.score(pair.mentee(), pair.mentor()),
                    pair.locked()))
        .toList();
  }
}
