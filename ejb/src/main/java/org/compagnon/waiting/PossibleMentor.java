package org.compagnon.waiting;

import java.io.Serializable;
import java.util.List;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.SkillName;
import org.compagnon.shared.Language;

/**
 * Somebody who could be asked to become a mentor.
 *
 * @param unit null where not known
 * @param why the strongest reason
 * @param skills which of the wanted skills they are asked for
 * @param language the language of the letter
 */
public record PossibleMentor(
    PersonRef person, String unit, WhyAsked why, List<SkillName> skills, Language language)
    implements Serializable {

  /** Copies the skills. */
  public PossibleMentor {
    skills = List.copyOf(skills);
  }
}
