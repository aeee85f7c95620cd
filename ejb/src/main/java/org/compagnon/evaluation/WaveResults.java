package org.compagnon.evaluation;

import java.io.Serializable;
import java.util.List;

/**
 * The results of a wave as of its last release. Items may rest on different numbers of answers:
 * each waits for a group of its own.
 *
 * @param responseRate people who answered among those asked; null where fewer than the minimum
 *     group have
 * @param sheets sheets there were at the last release; null where there is none yet
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
