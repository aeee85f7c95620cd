package org.compagnon.web.organisation;

import java.io.Serializable;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.organisation.importing.StatusMeaning;

/** A word of a status column, and what it is said to mean; null where nobody knows. */
public class WordChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final String word;
  private final int count;
  private final StatusMeaning was;
  private StatusMeaning meaning;

  WordChoice(ImportReport.StatusWord read) {
    column = read.column();
    word = read.word();
    count = read.count();
    was = read.meaning();
    meaning = was;
  }

  public String getColumn() {
    return column;
  }

  public String getWord() {
    return word;
  }

  public int getCount() {
    return count;
  }

  public StatusMeaning getMeaning() {
    return meaning;
  }

  public void setMeaning(StatusMeaning meaning) {
    this.meaning = meaning;
  }

  public boolean isUnknown() {
    return was == null;
  }

  /** Whether somebody said something else than the file was read with. */
  boolean isSaid() {
    return meaning != null && meaning != was;
  }
}
