package org.compagnon.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.compagnon.evaluation.anonymity.Guarded;
import org.compagnon.evaluation.anonymity.Threshold;
import org.compagnon.evaluation.statistics.Distribution;
import org.compagnon.evaluation.statistics.NetPromoterScore;

/** Turns counts into guarded results (EV5, EV6). */
final class ItemMath {
  private static final int AGREEMENT_LEVELS = 5;
  private static final int AGREES = 3;
  private static final int RECOMMENDATION_LEVELS = 11;

  private ItemMath() {}

  /**
   * The result of one item.
   *
   * @param counts answers by choice
   * @param words answers in words; null where the reader is not to see any
   */
  static ItemResult result(
      ItemView item, Map<Integer, Long> counts, List<String> words, Threshold threshold) {
    Guarded<ItemFigures> figures =
        switch (item.kind()) {
          case LIKERT -> figures(item.kind(), distribution(counts, 1, AGREEMENT_LEVELS), threshold);
          case RECOMMENDATION ->
              figures(item.kind(), distribution(counts, 0, RECOMMENDATION_LEVELS), threshold);
          case CHOICE ->
              figures(item.kind(), distribution(counts, 0, highest(counts) + 1), threshold);
          case TEXT -> Guarded.notEnoughAnswers();
        };
    List<String> given = words == null ? List.of() : words;
    Guarded<List<String>> comments =
        Guarded.comments(threshold, given.size(), () -> List.copyOf(given));
    return new ItemResult(
        item,
        figures.isReleased() ? figures.value() : null,
        comments.isReleased() ? comments.value() : null);
  }

  private static Guarded<ItemFigures> figures(
      ItemKind kind, Distribution answers, Threshold threshold) {
    return Guarded.figure(threshold, answers.n(), () -> figures(kind, answers));
  }

  private static ItemFigures figures(ItemKind kind, Distribution answers) {
    int first = kind == ItemKind.LIKERT ? 1 : 0;
    List<OptionCount> options = new ArrayList<>();
    for (int level = 0; level < answers.levels(); level++) {
      options.add(new OptionCount(first + level, Rate.of(answers.share(level))));
    }
    return new ItemFigures(
        answers.n(),
        options,
        answers.mean(first).orElseThrow(),
        answers.standardDeviation().orElse(0),
        kind == ItemKind.LIKERT ? Rate.of(answers.shareFrom(AGREES)) : null,
        kind == ItemKind.RECOMMENDATION ? Score.of(NetPromoterScore.of(answers)) : null);
  }

  private static Distribution distribution(Map<Integer, Long> counts, int first, int levels) {
    List<Long> byLevel = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      byLevel.add(counts.getOrDefault(first + level, 0L));
    }
    return new Distribution(byLevel);
  }

  private static int highest(Map<Integer, Long> counts) {
    return counts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
