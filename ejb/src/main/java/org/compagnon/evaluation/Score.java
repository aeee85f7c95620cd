package org.compagnon.evaluation;

import java.io.Serializable;
import org.compagnon.evaluation.statistics.NetPromoterScore;

/**
 * A recommendation score in points, −100 to 100.
 *
 * @param raw promoters less detractors, in per cent
 * @param adjusted the same drawn towards 0 for small groups, to which the interval belongs
 * @param low lower end of the 95&nbsp;% interval (adjusted Wald)
 * @param high upper end
 */
public record Score(
    long promoters,
    long passives,
    long detractors,
    double raw,
    double adjusted,
    double low,
    double high)
    implements Serializable {

  static Score of(NetPromoterScore score) {
    return new Score(
        score.promoters(),
        score.passives(),
        score.detractors(),
        score.raw().orElse(0),
        score.adjusted(),
        score.interval().low(),
        score.interval().high());
  }
}
