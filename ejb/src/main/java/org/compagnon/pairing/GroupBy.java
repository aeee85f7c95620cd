package org.compagnon.pairing;

/** By what the mentees of a round are put into groups. */
public enum GroupBy {
  /** Organisational unit. */
  UNIT("p.unit"),
  /** Country. */
  COUNTRY("p.country"),
  /** Level. */
  LEVEL("cast(p.level as varchar(20))"),
  /** City where they work. */
  SITE("p.city");

  private final String column;

  GroupBy(String column) {
    this.column = column;
  }

  /** The expression on the person that names the group. */
  String column() {
    return column;
  }
}
