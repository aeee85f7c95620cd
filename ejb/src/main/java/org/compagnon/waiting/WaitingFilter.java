package org.compagnon.waiting;

import java.io.Serializable;

/**
 * Which part of a queue is wanted, in which order.
 *
 * @param query words of name, mail address or employee number, in any order; null or blank:
 *     everybody
 * @param skillId only who seeks this skill; null: everybody
 * @param sort null: the longest wait first
 */
public record WaitingFilter(String query, Long skillId, Sort sort) implements Serializable {
  /** Everybody, the longest wait first. */
  public static final WaitingFilter ALL = new WaitingFilter(null, null, null);

  /** Null becomes the order of the queue. */
  public WaitingFilter {
    sort = sort == null ? Sort.LONGEST : sort;
  }

  /** The order of the list; the place in the queue stays the same in each. */
  public enum Sort {
    /** The longest wait first. */
    LONGEST("waiting_since, id"),
    /** The shortest wait first. */
    SHORTEST("waiting_since desc, id desc"),
    /** By family name, given name. */
    NAME("sort_key, id");

    private final String columns;

    Sort(String columns) {
      this.columns = columns;
    }

    String columns() {
      return columns;
    }
  }
}
