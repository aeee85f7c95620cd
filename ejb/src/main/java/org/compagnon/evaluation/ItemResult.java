package org.compagnon.evaluation;

import java.io.Serializable;
import java.util.List;

/**
 * The result of one item.
 *
 * @param figures null for an item in words and where there are not enough answers
 * @param comments null for an item with figures, where there are not enough comments, and for
 *     readers who are not to see words; in random order
 */
public record ItemResult(ItemView item, ItemFigures figures, List<String> comments)
    implements Serializable {

  /** Whether there is anything to see; if not, say "not enough answers". */
  public boolean isReleased() {
    return figures != null || comments != null;
  }
}
