package org.compagnon.organisation;

import java.io.Serializable;
import org.compagnon.shared.Language;

/** A skill's names, for lists and sentences. */
public record SkillName(long id, String code, String nameEn, String nameFr)
    implements Serializable {

  /** Its name in a language. */
  public String name(Language language) {
    return language == Language.FR ? nameFr : nameEn;
  }
}
