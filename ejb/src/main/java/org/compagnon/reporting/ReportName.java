package org.compagnon.reporting;

import java.util.Arrays;
import java.util.Locale;
import org.compagnon.shared.NotFound;

/** The reports there are. A change of columns or meaning raises the version. */
public enum ReportName {
  /** Who takes or took part, since when, and how long until the first pair. */
  PARTICIPATION(2),
  /** Which pairs there are or were, from which round, with which score. */
  PAIRINGS(2),
  /** What people changed by hand against the engine's proposals, and what it cost. */
  PAIRING_CHANGES(2),
  /** How often each pair met. */
  MEETINGS(2),
  /** How the closed surveys were answered. */
  SURVEYS(3);

  private final int version;

  ReportName(int version) {
    this.version = version;
  }

  /** Rises with every change of columns or meaning. */
  public int version() {
    return version;
  }

  /** The name in addresses and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The report of that name.
   *
   * @throws NotFound if there is none
   */
  public static ReportName of(String code) {
    return Arrays.stream(values())
        .filter(name -> name.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("report", code));
  }
}
