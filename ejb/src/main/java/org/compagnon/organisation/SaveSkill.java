package org.compagnon.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A skill as entered by hand.
 *
 * @param code lower-case words joined by hyphens; null or blank to have it made from the English
 *     name; not changed afterwards
 * @param synonymsEn may be empty; the name itself need not be among them
 * @param synonymsFr may be empty
 */
public record SaveSkill(
    @Size(max = 80) @Pattern(regexp = "([a-z0-9]+(-[a-z0-9]+)*)?") String code,
    @NotBlank @Size(max = 160) String nameEn,
    @NotBlank @Size(max = 160) String nameFr,
    @NotNull @Size(max = 40) List<String> synonymsEn,
    @NotNull @Size(max = 40) List<String> synonymsFr) {

  /** Leaves blank synonyms out; an element's length is checked by {@link Skills}. */
  public SaveSkill {
    synonymsEn = withoutBlanks(synonymsEn);
    synonymsFr = withoutBlanks(synonymsFr);
  }

  private static List<String> withoutBlanks(List<String> synonyms) {
    return synonyms == null
        ? null
        : synonyms.stream().filter(one -> one != null && !one.isBlank()).toList();
  }
}
