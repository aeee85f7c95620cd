package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.compagnon.evaluation.anonymity.Sealing;
import org.compagnon.settings.FirstStart;
import org.compagnon.shared.Sql;

/**
 * Seals what an earlier version kept open: drafts become sealed ones that the same browsers lead
 * to, sheets that were handed in are blended, and who has handed in becomes a mark.
 */
@ApplicationScoped
class SheetCarrying {
  private static final String DRAFTS =
      " from answer_sheet where wave_id = ? and not submitted and person_id is null";

  @Inject private Sql sql;
  @Inject private FirstStart firstStart;
  @Inject private WaveRepository waves;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private WaveSeals seals;
  @Inject private SheetDrafts drafts;
  @Inject private SheetBox box;
  @Inject private SheetPile pile;
  @Inject private Event<Blending.SheetsMoved> moved;

  private record Draft(Object sheet, String hash) {}

  /** Carries every wave that needs it; of two nodes that start at once the second finds none. */
  @Transactional
  void carryAll() {
    if (waiting().isEmpty()) {
      return;
    }
    firstStart.takeTurn();
    List<Long> found = waiting();
    found.forEach(this::carry);
    if (!found.isEmpty()) {
      moved.fire(new Blending.SheetsMoved(true));
    }
  }

  private List<Long> waiting() {
    return sql.list(
        """
        select w.id from survey_wave w
        where w.status = 'OPEN' and w.mode = 'ANONYMOUS'
          and not exists (select 1 from wave_seal s where s.wave_id = w.id)
        order by w.id""",
        row -> row.getLong(1),
        List.of());
  }

  private void carry(long waveId) {
    WaveSeal seal = seals.make(waveId);
    int size = SheetCodec.size(questionnaires.byId(waves.byId(waveId).questionnaireId()).items());
    for (Draft draft :
        sql.list(
            "select id, secret_hash" + DRAFTS,
            row -> new Draft(row.getObject(1), row.getString(2)),
            List.of(waveId))) {
      SheetDrafts.Way way = SheetDrafts.Way.ofHash(draft.hash());
      byte[] content = SheetCodec.write(answers(draft.sheet()));
      drafts.add(waveId, null, way, Sealing.seal(way.key(), content, size));
    }
    sql.update("delete from answer where sheet_id in (select id" + DRAFTS + ")", List.of(waveId));
    sql.update("delete" + DRAFTS, List.of(waveId));
    marks(waveId, seal);
    pile.blend(waveId, List.of());
  }

  private List<GivenAnswer> answers(Object sheet) {
    return sql.list(
        "select item_id, choice, words from answer where sheet_id = ?",
        row -> new GivenAnswer(row.getLong(1), Sql.integer(row, 2), row.getString(3)),
        List.of(sheet));
  }

  private void marks(long waveId, WaveSeal seal) {
    List<String> marks =
        sql
            .list(
                "select person_id from wave_invitation where wave_id = ? and status = 'DONE'",
                row -> row.getLong(1),
                List.of(waveId))
            .stream()
            .map(seal::mark)
            .toList();
    box.empty(waveId, marks);
    sql.update("update wave_invitation set status = 'INVITED' where wave_id = ?", List.of(waveId));
  }
}
