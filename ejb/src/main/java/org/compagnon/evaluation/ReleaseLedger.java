package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.evaluation.anonymity.Release;
import org.compagnon.evaluation.anonymity.Threshold;
import org.compagnon.shared.Sql;

/**
 * What has been shown of each wave, over all readers and the whole life of the wave. Pages, the
 * REST interface and reports read their figures here and nowhere else (EV4).
 */
@ApplicationScoped
class ReleaseLedger {
  @Inject private Sql sql;
  @Inject private Tally tally;

  private record Count(long item, int choice, long answers) {}

  private record Words(long item, String words) {}

  /** Opens the ledger of a new wave. */
  void begin(long waveId) {
    sql.update("insert into survey_release (wave_id, sheets) values (?, 0)", List.of(waveId));
  }

  /**
   * Waits for the wave's turn: whoever has it moves sheets and figures, nobody else does. To be
   * taken before the wave itself is locked. Handing in does not take it.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void takeTurn(long waveId) {
    sql.list(
        "select wave_id from survey_release where wave_id = ? for update",
        row -> row.getLong(1),
        List.of(waveId));
  }

  /** The same without waiting: false where somebody else has it. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean tryTurn(long waveId) {
    return !sql.list(
            "select wave_id from survey_release where wave_id = ? for update skip locked",
            row -> row.getLong(1),
            List.of(waveId))
        .isEmpty();
  }

  /** What is shown now. */
  Release shown(long waveId) {
    long sheets =
        sql.number("select sheets from survey_release where wave_id = ?", List.of(waveId));
    Map<Long, Map<Integer, Long>> counts = new HashMap<>();
    sql.list(
            "select item_id, choice, answers from survey_release_count where wave_id = ?",
            row -> new Count(row.getLong(1), row.getInt(2), row.getLong(3)),
            List.of(waveId))
        .forEach(
            one ->
                counts
                    .computeIfAbsent(one.item(), item -> new HashMap<>())
                    .put(one.choice(), one.answers()));
    Map<Long, List<String>> words = new HashMap<>();
    sql.list(
            "select item_id, words from survey_release_words where wave_id = ? order by place",
            row -> new Words(row.getLong(1), row.getString(2)),
            List.of(waveId))
        .forEach(
            one -> words.computeIfAbsent(one.item(), item -> new ArrayList<>()).add(one.words()));
    return new Release(sheets, counts, words);
  }

  /** Whether enough has come in since the last release to show a newer one. */
  boolean canMove(SurveyWave wave, long sheets) {
    long shown =
        sql.number("select sheets from survey_release where wave_id = ?", List.of(wave.id()));
    return wave.threshold().allowsFigures(sheets - shown);
  }

  /** Shows what may be shown of everything that is handed in. The caller has the wave's turn. */
  void move(long waveId, Threshold threshold) {
    Release before = shown(waveId);
    Release after = before.next(threshold, tally.of(waveId));
    if (!after.equals(before)) {
      write(waveId, after);
    }
  }

  private void write(long waveId, Release release) {
    List<Object> wave = List.of(waveId);
    sql.update(
        "update survey_release set sheets = ? where wave_id = ?",
        List.of(release.sheets(), waveId));
    sql.update("delete from survey_release_count where wave_id = ?", wave);
    sql.update("delete from survey_release_words where wave_id = ?", wave);
    List<List<?>> counts = new ArrayList<>();
    release
        .counts()
        .forEach(
            (item, given) ->
                given.forEach(
                    (choice, answers) -> counts.add(List.of(waveId, item, choice, answers))));
    sql.batch(
        """
        insert into survey_release_count (wave_id, item_id, choice, answers)
        values (?, ?, ?, ?)""",
        counts);
    List<List<?>> words = new ArrayList<>();
    release
        .words()
        .forEach(
            (item, given) -> {
              for (int place = 0; place < given.size(); place++) {
                words.add(List.of(waveId, item, place, given.get(place)));
              }
            });
    sql.batch(
        "insert into survey_release_words (wave_id, item_id, place, words) values (?, ?, ?, ?)",
        words);
  }
}
