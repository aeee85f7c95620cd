package org.compagnon.organisation;

import java.io.Serializable;
import java.util.List;
import org.compagnon.shared.Language;

/**
 * A skill of the catalogue.
 *
 * @param code stable name, lower-case words joined by hyphens
 * @param synonymsEn other ways to say it in English, without the name
 * @param synonymsFr other ways to say it in French, without the name
 * @param active whether it is offered; a retired skill stays where it is used
 * @param version to be handed back with a change
 */
public record SkillView(
    long id,
    String code,
    String nameEn,
    String nameFr,
    List<String> synonymsEn,
    List<String> synonymsFr,
    boolean active,
    int version)
    implements Serializable {

  /** Its name in a language. */
  public String name(Language language) {
    return language == Language.FR ? nameFr : nameEn;
  }
}
