package org.compagnon.programme;

import java.io.Serializable;
import org.compagnon.shared.Language;

/**
 * A text in both languages.
 *
 * @param en English; never null, "" where nothing was written
 * @param fr French; never null, "" where nothing was written
 */
public record Bilingual(String en, String fr) implements Serializable {
  /** Nothing written yet. */
  public static final Bilingual EMPTY = new Bilingual("", "");

  /** Strips both; null becomes "". */
  public Bilingual {
    en = en == null ? "" : en.strip();
    fr = fr == null ? "" : fr.strip();
  }

  /** The text in a language; where that is empty, in the other one. */
  public String in(Language language) {
    String wanted = language == Language.FR ? fr : en;
    return wanted.isEmpty() ? language == Language.FR ? en : fr : wanted;
  }

  boolean isComplete() {
    return !en.isEmpty() && !fr.isEmpty();
  }

  boolean isLongerThan(int length) {
    return en.length() > length || fr.length() > length;
  }
}
