package org.compagnon.enrolment;

import java.io.Serializable;

/**
 * Which enrolments of a programme are wanted; null sets no condition.
 *
 * @param query words of name, address or employee number
 * @param status as of today
 * @param paired whether they have a partner
 * @param sort null for by name
 */
public record EnrolmentFilter(
    String query, EnrolmentRole role, EnrolmentStatus status, Boolean paired, Sort sort)
    implements Serializable {
  /** Everybody, by name. */
  public static final EnrolmentFilter ALL = new EnrolmentFilter(null, null, null, null, null);

  /** The order of the list. */
  public enum Sort {
    /** By family name, given name. */
    NAME,
    /** The longest wait first. */
    WAITING
  }
}
