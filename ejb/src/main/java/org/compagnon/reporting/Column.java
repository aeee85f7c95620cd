package org.compagnon.reporting;

import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/**
 * A column of a report.
 *
 * @param id its name in the exact product
 * @param kind what its cells are
 * @param fromDirectory whether it shows the directory of today, not that of the report's moment
 */
record Column(String id, Kind kind, boolean fromDirectory) {

  /** What the cells of a column are; null is an empty cell in all of them. */
  enum Kind {
    /** {@link String}. */
    TEXT,
    /** {@link Long}. */
    NUMBER,
    /** {@link Long} of basis points, shown as points of a hundred. */
    SCORE,
    /** {@link java.time.LocalDate}. */
    DAY,
    /** {@link java.time.Instant}; UTC in the exact product, local time for spreadsheets. */
    MOMENT,
    /** {@link String}, a code that has words in each language. */
    CODE
  }

  static Column text(String id) {
    return new Column(id, Kind.TEXT, false);
  }

  static Column directory(String id) {
    return new Column(id, Kind.TEXT, true);
  }

  static Column of(String id, Kind kind) {
    return new Column(id, kind, false);
  }

  String label(Language language) {
    return Texts.say(language, "reporting.column." + id);
  }

  /** The label in a product for spreadsheets; moments say in which zone they are. */
  String label(Look look) {
    String label = label(look.language());
    return kind == Kind.MOMENT ? label + " (" + look.zone().getId() + ")" : label;
  }
}
