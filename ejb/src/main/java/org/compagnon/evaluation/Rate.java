package org.compagnon.evaluation;

import java.io.Serializable;
import org.compagnon.evaluation.statistics.Interval;
import org.compagnon.evaluation.statistics.Proportion;

/**
 * A share with the number it rests on and its 95&nbsp;% interval (Wilson).
 *
 * @param share 0 to 1; 0 where {@code n} is 0
 * @param low lower end of the interval, 0 to 1
 * @param high upper end
 */
public record Rate(long count, long n, double share, double low, double high)
    implements Serializable {

  static Rate of(Proportion proportion) {
    Interval interval = proportion.interval();
    return new Rate(
        proportion.successes(),
        proportion.n(),
        proportion.share().orElse(0),
        interval.low(),
        interval.high());
  }
}
