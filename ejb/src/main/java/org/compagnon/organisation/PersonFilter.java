package org.compagnon.organisation;

import java.io.Serializable;

/**
 * What the directory is searched for; every part may be null or blank for "any".
 *
 * @param query words of name, mail address or employee number, in any order; case and accents do
 *     not matter
 * @param unit exactly this unit
 * @param country exactly this country, as {@link PersonCard#country()} has it
 * @param level exactly this level
 * @param status active or left
 */
public record PersonFilter(
    String query, String unit, String country, Integer level, PersonStatus status)
    implements Serializable {

  /** Active people that fit the words. */
  public static PersonFilter active(String query) {
    return new PersonFilter(query, null, null, null, PersonStatus.ACTIVE);
  }
}
