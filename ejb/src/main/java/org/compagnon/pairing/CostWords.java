package org.compagnon.pairing;

import java.text.NumberFormat;
import java.util.function.Supplier;
import org.compagnon.pairing.algorithm.PairingAnalysis.Loss;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Says what a change costs. Plain Java. */
final class CostWords {
  private static final double POINT = 100;

  private CostWords() {}

  /** The cost in words; for a place that was given by hand, that it is. */
  static ChangeCost of(Supplier<Loss> loss, Language language) {
    try {
      return of(loss.get(), language);
    } catch (IllegalArgumentException e) {
      return new ChangeCost(0, 0, Texts.say(language, "pairing.cost.locked"));
    }
  }

  static ChangeCost of(Loss loss, Language language) {
    return new ChangeCost(loss.pairs(), loss.worth(), text(loss, language));
  }

  /** Of two who are kept together by hand: nothing can part them before that is taken back. */
  static ChangeCost kept(Language language) {
    return new ChangeCost(0, 0, Texts.say(language, "pairing.cost.kept"));
  }

  /** What one more place changes, in words. */
  static ChangeCost ofPlace(Loss loss, Language language) {
    return loss.none()
        ? new ChangeCost(0, 0, Texts.say(language, "pairing.cost.place"))
        : of(loss, language);
  }

  private static String text(Loss loss, Language language) {
    if (loss.none()) {
      return Texts.say(language, "pairing.cost.none");
    }
    String points = points(-loss.worth(), language);
    if (loss.pairs() == 0) {
      return Texts.say(language, "pairing.cost.worth", points);
    }
    String key = loss.pairs() > 0 ? "pairing.cost.fewer" : "pairing.cost.more";
    return Texts.say(language, key, Math.abs(loss.pairs()), points);
  }

  /** Points with one digit and a sign. */
  private static String points(long basisPoints, Language language) {
    NumberFormat digits = NumberFormat.getNumberInstance(language.locale());
    digits.setMaximumFractionDigits(1);
    String sign = basisPoints < 0 ? "−" : "+";
    return sign + digits.format(Math.abs(basisPoints) / POINT);
  }
}
