package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.compagnon.shared.Sql;

/**
 * Moves anonymous sheets from the box into the pile, in groups of at least the wave's minimum, and
 * keeps the figures of identified waves up to date in steps of the same size (EV3, EV4). One
 * transaction each, by whichever node gets the wave's turn; a node that dies leaves nothing half
 * moved.
 */
@ApplicationScoped
class Blending {
  private static final Logger LOG = Logger.getLogger(Blending.class.getName());

  @Inject private Sql sql;
  @Inject private ReleaseLedger ledger;
  @Inject private WaveRepository waves;
  @Inject private WaveSeals seals;
  @Inject private SheetDrafts drafts;
  @Inject private SheetBox box;
  @Inject private SheetPile pile;
  @Inject private Event<SheetsMoved> moved;

  /**
   * Rows were written anew; what was there before is to be cleared away after the commit.
   *
   * @param thoroughly whether the tables are to be written anew as well
   */
  record SheetsMoved(boolean thoroughly) {}

  /** Waves that there may be something to do for: open ones, and those closed a while ago. */
  List<Long> due() {
    return sql.list(
        """
        select w.id from survey_wave w left join wave_seal s on s.wave_id = w.id
        where w.status = 'OPEN' or s.wave_id is not null
        order by w.id""",
        row -> row.getLong(1),
        List.of());
  }

  /** Does what is to be done for one wave, unless another node is just doing it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void attend(long waveId) {
    if (!ledger.tryTurn(waveId)) {
      return;
    }
    SurveyWave wave = waves.byId(waveId);
    if (!wave.isAnonymous()) {
      ledger.move(waveId, wave.threshold());
    } else if (wave.status() == WaveStatus.OPEN) {
      blend(wave, wave.threshold().figures());
    } else {
      afterClose(wave);
    }
  }

  /** What was handed in at the very moment of the close still comes in; then the keys go. */
  private void afterClose(SurveyWave wave) {
    blend(wave, 1);
    if (box.waiting(wave.id()) == 0 && seals.forget(wave.id())) {
      box.forgetMarks(wave.id());
      drafts.dropAll(wave.id());
      moved.fire(new SheetsMoved(true));
    }
  }

  /**
   * Moves what waits into the pile. The caller has the wave's turn.
   *
   * @param least how many sheets must wait
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void blend(SurveyWave wave, int least) {
    if (box.waiting(wave.id()) < least) {
      return;
    }
    Optional<WaveSeal> seal = seals.find(wave.id());
    if (seal.isEmpty()) {
      LOG.severe(
          () ->
              "Sheets of wave %d wait, and this server does not have the key the wave began with: set COMPAGNON_SURVEY_KEY to it"
                  .formatted(wave.id()));
      return;
    }
    List<Collection<GivenAnswer>> sheets = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (SheetBox.Row row : box.rows(wave.id())) {
      Optional<byte[]> sheet = row.waits() ? seal.get().open(row.content()) : Optional.empty();
      sheet.ifPresent(bytes -> sheets.add(SheetCodec.read(bytes).values()));
      if (sheet.isPresent() || !row.waits()) {
        marks.add(row.mark());
      } else {
        LOG.log(Level.SEVERE, "A sheet of wave {0} cannot be opened and stays sealed", wave.id());
      }
    }
    if (sheets.size() >= least) {
      pile.blend(wave.id(), sheets);
      box.empty(wave.id(), marks);
      moved.fire(new SheetsMoved(false));
    }
  }
}
