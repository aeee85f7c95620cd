package org.compagnon.evaluation;

import java.io.Serializable;
import org.compagnon.shared.Language;

/**
 * Whom a wave of a programme would ask today: everybody at work who is or was in one of its pairs.
 *
 * @param mentees people asked as mentees
 * @param mentors people asked as mentors; somebody who is both counts here
 */
public record Audience(long programmeId, String nameEn, String nameFr, long mentees, long mentors)
    implements Serializable {

  /** The programme's name in a language. */
  public String name(Language language) {
    return language == Language.FR ? nameFr : nameEn;
  }

  /** People asked, each once. */
  public long people() {
    return mentees + mentors;
  }
}
