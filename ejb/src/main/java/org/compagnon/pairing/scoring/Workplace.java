package org.compagnon.pairing.scoring;

/**
 * Where and as what a person works; every part may be null where it is unknown. Texts are compared
 * as they are, so the caller folds case and accents.
 *
 * @param level the higher, the more senior
 * @param utcOffsetMinutes offset of the person's time zone from UTC at the programme's start
 * @param assumedZone whether that is the programme's zone because the person's is not known
 */
public record Workplace(
    String unit,
    String function,
    Integer level,
    String city,
    String country,
    Integer utcOffsetMinutes,
    boolean assumedZone) {

  /** A place whose zone, where there is one, is the person's own. */
  public Workplace(
      String unit,
      String function,
      Integer level,
      String city,
      String country,
      Integer utcOffsetMinutes) {
    this(unit, function, level, city, country, utcOffsetMinutes, false);
  }

  /** Nothing is known. */
  public static final Workplace UNKNOWN = new Workplace(null, null, null, null, null, null);
}
