package org.compagnon.evaluation.anonymity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has been shown of a wave, or what could be shown if nothing had to be guarded.
 *
 * <p>A wave's life is a chain of releases. Each is the one before with some items replaced: an item
 * is replaced as a whole, and only where at least a group of new answers to that item has come. So
 * for every item the difference of any two releases rests on nobody or on at least a group, whoever
 * left the item out or said that it does not apply; and no sum or difference of everything ever
 * shown rests on fewer.
 *
 * @param sheets sheets handed in
 * @param counts how often each answer was given, by item and answer; "does not apply" is no answer
 *     and is not among them
 * @param words answers in words, by item
 */
public record Release(
    long sheets, Map<Long, Map<Integer, Long>> counts, Map<Long, List<String>> words) {

  /** Nothing has been shown yet. */
  public static final Release NOTHING = new Release(0, Map.of(), Map.of());

  /**
   * The next release: this one with every item replaced that may be.
   *
   * @param threshold the wave's threshold
   * @param now everything that is handed in
   * @return this release itself where fewer than a group of sheets have come since
   */
  public Release next(Threshold threshold, Release now) {
    if (!threshold.allowsFigures(now.sheets - sheets)) {
      return this;
    }
    Map<Long, Map<Integer, Long>> figures = new HashMap<>(counts);
    now.counts.forEach(
        (item, given) -> {
          if (threshold.allowsFigures(total(given) - total(figures.get(item)))) {
            figures.put(item, Map.copyOf(given));
          }
        });
    Map<Long, List<String>> comments = new HashMap<>(words);
    now.words.forEach(
        (item, given) -> {
          int shown = comments.getOrDefault(item, List.of()).size();
          if (threshold.allowsComments(given.size() - shown)) {
            comments.put(item, List.copyOf(given));
          }
        });
    return new Release(now.sheets, Map.copyOf(figures), Map.copyOf(comments));
  }

  private static long total(Map<Integer, Long> given) {
    return given == null ? 0 : given.values().stream().mapToLong(Long::longValue).sum();
  }
}
