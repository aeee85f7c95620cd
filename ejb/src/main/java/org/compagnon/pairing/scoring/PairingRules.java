package org.compagnon.pairing.scoring;

/**
 * The hard rules of a round. The own reporting line is always forbidden and therefore no option.
 *
 * @param commonLanguage whether the two must have a language in common
 * @param otherTeam whether people of the same unit or the same direct manager are forbidden
 * @param newPartners whether former partners are forbidden; present ones always are
 * @param minLevelGap least mentor level minus mentee level; null where any will do
 * @param maxLevelGap greatest mentor level minus mentee level; null where any will do
 * @param place within which area the two must be; null: anywhere
 * @param maxHoursApart greatest difference between the two time zones, 0 to 26 hours; null where
 *     any will do
 * @param minCommonHours least hours of a usual week in which both can meet, 1 to 40; null where any
 *     will do
 * @param minimumScore least score of a pair in basis points, 0 to 10,000
 */
public record PairingRules(
    boolean commonLanguage,
    boolean otherTeam,
    boolean newPartners,
    Integer minLevelGap,
    Integer maxLevelGap,
    Place place,
    Integer maxHoursApart,
    Integer minCommonHours,
    int minimumScore) {

  /** Common language and new partners, nothing else. */
  public static final PairingRules DEFAULT =
      new PairingRules(true, false, true, null, null, Place.ANYWHERE, null, null, 0);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a value is out of range or the gaps contradict each other
   */
  public PairingRules {
    place = place == null ? Place.ANYWHERE : place;
    if (minimumScore < 0 || minimumScore > 10_000) {
      throw new IllegalArgumentException(
          "The minimumScore (%d) must lie between 0 and 10,000.".formatted(minimumScore));
    }
    if (minLevelGap != null && maxLevelGap != null && minLevelGap > maxLevelGap) {
      throw new IllegalArgumentException(
          "The minLevelGap (%d) must not exceed the maxLevelGap (%d)."
              .formatted(minLevelGap, maxLevelGap));
    }
    if (maxHoursApart != null && (maxHoursApart < 0 || maxHoursApart > 26)) {
      throw new IllegalArgumentException(
          "The maxHoursApart (%d) must lie between 0 and 26.".formatted(maxHoursApart));
    }
    if (minCommonHours != null && (minCommonHours < 1 || minCommonHours > 40)) {
      throw new IllegalArgumentException(
          "The minCommonHours (%d) must lie between 1 and 40.".formatted(minCommonHours));
    }
  }
}
