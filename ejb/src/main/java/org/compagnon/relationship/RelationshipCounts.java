package org.compagnon.relationship;

import java.io.Serializable;

/** How many pairs a programme (or all) has, by part of their life; quiet ones are active too. */
public record RelationshipCounts(long planned, long active, long quiet, long ended, long completed)
    implements Serializable {

  /** All that were not taken back. */
  public long total() {
    return planned + active + ended + completed;
  }
}
