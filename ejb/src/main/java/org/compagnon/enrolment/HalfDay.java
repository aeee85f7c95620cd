package org.compagnon.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Half-days of a usual week, where the person is. Their order is that of the bits that are kept.
 */
public enum HalfDay {
  /** Monday, 8 to 12. */
  MONDAY_MORNING,
  /** Monday, 13 to 17. */
  MONDAY_AFTERNOON,
  /** Monday, 18 to 21. */
  MONDAY_EVENING,
  /** Tuesday, 8 to 12. */
  TUESDAY_MORNING,
  /** Tuesday, 13 to 17. */
  TUESDAY_AFTERNOON,
  /** Tuesday, 18 to 21. */
  TUESDAY_EVENING,
  /** Wednesday, 8 to 12. */
  WEDNESDAY_MORNING,
  /** Wednesday, 13 to 17. */
  WEDNESDAY_AFTERNOON,
  /** Wednesday, 18 to 21. */
  WEDNESDAY_EVENING,
  /** Thursday, 8 to 12. */
  THURSDAY_MORNING,
  /** Thursday, 13 to 17. */
  THURSDAY_AFTERNOON,
  /** Thursday, 18 to 21. */
  THURSDAY_EVENING,
  /** Friday, 8 to 12. */
  FRIDAY_MORNING,
  /** Friday, 13 to 17. */
  FRIDAY_AFTERNOON,
  /** Friday, 18 to 21. */
  FRIDAY_EVENING;

  /** Half-days as bits, Monday morning being bit 0; null where there are none. */
  static Integer bits(Collection<HalfDay> halfDays) {
    int bits = halfDays.stream().mapToInt(half -> 1 << half.ordinal()).reduce(0, (a, b) -> a | b);
    return bits == 0 ? null : bits;
  }

  /** The half-days of {@link #bits}, in their order; null gives none. */
  static List<HalfDay> of(Integer bits) {
    return bits == null
        ? List.of()
        : IntStream.range(0, values().length)
            .filter(k -> (bits >>> k & 1) != 0)
            .mapToObj(k -> values()[k])
            .toList();
  }
}
