package org.compagnon.pairing;

import java.text.NumberFormat;
import java.util.function.Supplier;
import org.compagnon.pairing.algorithm.PairingAnalysis.Loss;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Says what a change costs. Plain Java. */
final class CostWords {
  private static final double POINT = 100;

  private final Language language;
  private final long week;

  /**
   * Words in a language.
   *
   * @param week what a week of waiting counts as priority, in basis points; 0 where waiting counts
   *     by weight
   */
  CostWords(Language language, long week) {
    this.language = language;
    this.week = week;
  }

  /** The cost in words; for a place that was given by hand, that it is. */
  ChangeCost of(Supplier<Loss> loss) {
    try {
      return of(loss.get());
    } catch (IllegalArgumentException e) {
      return nothing("pairing.cost.locked");
    }
  }

  ChangeCost of(Loss loss) {
    long worth = week == 0 ? loss.worth() : loss.scores();
    long weeks = week == 0 || loss.pairs() != 0 ? 0 : loss.priorities() / week;
    return new ChangeCost(loss.pairs(), weeks, worth, text(loss.pairs(), weeks, worth));
  }

  /** Of two who are kept together by hand: nothing can part them before that is taken back. */
  ChangeCost kept() {
    return nothing("pairing.cost.kept");
  }

  /** What one more place changes, in words. */
  ChangeCost ofPlace(Loss loss) {
    return loss.none() ? nothing("pairing.cost.place") : of(loss);
  }

  private ChangeCost nothing(String key) {
    return new ChangeCost(0, 0, 0, Texts.say(language, key));
  }

  private String text(long pairs, long weeks, long worth) {
    if (pairs == 0 && weeks == 0 && worth == 0) {
      return Texts.say(language, "pairing.cost.none");
    }
    String points = points(-worth);
    if (weeks != 0) {
      String key = weeks > 0 ? "pairing.cost.longer" : "pairing.cost.shorter";
      return Texts.say(language, key, Math.abs(weeks), points);
    }
    if (pairs == 0) {
      return Texts.say(language, "pairing.cost.worth", points);
    }
    String key = pairs > 0 ? "pairing.cost.fewer" : "pairing.cost.more";
    return Texts.say(language, key, Math.abs(pairs), points);
  }

  /** Points with one digit and a sign. */
  private String points(long basisPoints) {
    NumberFormat digits = NumberFormat.getNumberInstance(language.locale());
    digits.setMaximumFractionDigits(1);
    String sign = basisPoints < 0 ? "−" : "+";
    return sign + digits.format(Math.abs(basisPoints) / POINT);
  }
}
