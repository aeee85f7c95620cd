package org.compagnon.evaluation;

import java.io.Serializable;
import java.util.List;

/**
 * The results of a wave as of its last snapshot.
 *
 * @param responseRate people who answered among those asked; null where fewer than the minimum
 *     group have
 * @param sheets sheets in the snapshot; null where there is no snapshot yet or too few sheets
 * @param snapshotPossible whether a first or a newer snapshot may be taken now
 * @param items in the order of asking; each may be withheld
 */
public record WaveResults(
    WaveView wave, Rate responseRate, Long sheets, boolean snapshotPossible, List<ItemResult> items)
    implements Serializable {

  /** Whether there is any figure to see; if not, say "not enough answers". */
  public boolean isReleased() {
    return sheets != null;
  }
}
