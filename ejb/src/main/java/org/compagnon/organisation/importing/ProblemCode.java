package org.compagnon.organisation.importing;

import static org.compagnon.organisation.importing.Severity.ERROR;
import static org.compagnon.organisation.importing.Severity.WARNING;

/**
 * Everything that can be wrong with a people file.
 *
 * <p>The sentence of a code, in two languages and with the remedy, is the message {@code
 * organisation.import.problem.<CODE>}; its arguments are {0} column, {1} value, then the problem's
 * own.
 */
public enum ProblemCode {
  // The file as a whole
  EMPTY_FILE(ERROR),
  HEADER_ONLY(ERROR),
  NOT_A_CSV_FILE(ERROR),
  WRONG_ENCODING(ERROR),
  ENCODING_GUESSED(WARNING),
  WORKBOOK_TOO_LARGE(ERROR),
  WORKBOOK_DAMAGED(ERROR),
  UNCLOSED_QUOTE(ERROR),
  TEXT_AFTER_QUOTE(ERROR),
  HUGE_FIELD(ERROR),
  TOO_MANY_ROWS(ERROR),
  // The header
  MISSING_COLUMN(ERROR),
  DUPLICATE_HEADER(ERROR),
  UNKNOWN_MAPPED_COLUMN(ERROR),
  COLUMN_MAPPED_TWICE(ERROR),
  EMPTY_HEADER(WARNING),
  HEADER_BELOW(WARNING),
  SHEET_CHOSEN(WARNING),
  TITLE_NOT_JOB(WARNING),
  NAME_SPLIT(WARNING),
  ONE_NAME_ONLY(ERROR),
  // Rows that are no people
  FOOTER_LEFT_OUT(WARNING),
  HEADER_REPEATED(WARNING),
  // A row
  WRONG_FIELD_COUNT(ERROR),
  MISSING_VALUE(ERROR),
  TOO_LONG(ERROR),
  CONTROL_CHARACTER(ERROR),
  LINE_BREAK(WARNING),
  PADDED(WARNING),
  FORMULA(WARNING),
  INVISIBLE_CHARACTER(WARNING),
  DAMAGED_TEXT(ERROR),
  LOST_TEXT(ERROR),
  REPAIRED_TEXT(WARNING),
  SPREADSHEET_NUMBER(ERROR),
  BAD_MAIL(ERROR),
  SWAPPED_COLUMNS(ERROR),
  BAD_DATE(ERROR),
  UNKNOWN_DATE_FORM(ERROR),
  AMBIGUOUS_DATE(WARNING),
  FUTURE_DATE(WARNING),
  UNLIKELY_DATE(WARNING),
  BAD_LEVEL(WARNING),
  UNKNOWN_LANGUAGE(WARNING),
  UNKNOWN_TIME_ZONE(WARNING),
  UNKNOWN_COUNTRY(WARNING),
  UNKNOWN_STATUS(ERROR),
  CONTRADICTING_STATUS(WARNING),
  // The people together
  DUPLICATE_NUMBER(ERROR),
  DUPLICATE_MAIL(ERROR),
  MAIL_TAKEN(ERROR),
  UNKNOWN_MANAGER(ERROR),
  AMBIGUOUS_MANAGER(ERROR),
  MANAGER_CONTRADICTION(WARNING),
  MANAGER_NOT_TAKEN(WARNING),
  SELF_MANAGER(ERROR),
  MANAGER_CYCLE(ERROR),
  MANAGER_LEAVES(WARNING),
  NAMES_SWAPPED(WARNING),
  MANY_LEAVERS(WARNING);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /** Whether this kind of problem stops the import. */
  public Severity severity() {
    return severity;
  }

  /** Key of the sentence in the organisation's message bundle. */
  public String messageKey() {
    return "organisation.import.problem." + name();
  }
}
