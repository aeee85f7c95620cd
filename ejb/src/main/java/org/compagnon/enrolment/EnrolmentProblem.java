package org.compagnon.enrolment;

import java.io.Serializable;
import java.util.List;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/**
 * One thing that is wrong in a file of enrolments.
 *
 * @param row the row as a spreadsheet numbers it: the header is row 1; 0: the file as a whole
 * @param column the column's header as the file spells it; "" where no single column is meant
 * @param value the cell as found, cut to 120 characters; "" where none is meant
 * @param key message key; its last part is the problem's code
 * @param arguments values of the sentence
 * @param error whether it stops the import; else a warning
 */
public record EnrolmentProblem(
    long row, String column, String value, String key, List<Object> arguments, boolean error)
    implements Serializable {
  private static final int SHOWN = 120;

  /** Cuts the value, copies the arguments. */
  public EnrolmentProblem {
    value = value == null ? "" : value.replaceAll("\\p{Cntrl}", "·");
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
    column = column == null ? "" : column;
    arguments = List.copyOf(arguments);
  }

  /** The problem's code, {@code UNKNOWN_PERSON}. */
  public String code() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** The sentence with the remedy. */
  public String in(Language language) {
    return Texts.say(language, key, arguments);
  }
}
