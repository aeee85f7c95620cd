package org.compagnon.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.compagnon.shared.Language;

/**
 * What other rooms know of a person. Texts that are not known are null.
 *
 * @param id the person
 * @param employeeNo the employee number
 * @param unit department or unit
 * @param function field of work
 * @param level 0–99, higher is more senior; null where not known
 * @param country ISO 3166 alpha-2 code where known, else as written
 * @param timeZone IANA identifier, or null
 * @param language the language the product speaks to them
 * @param languages ISO 639-1 codes they speak, sorted; the product's language included; never empty
 * @param managerId their manager, or null
 * @param active whether they still work here
 */
public record PersonCard(
    long id,
    String employeeNo,
    String givenName,
    String familyName,
    String email,
    String phone,
    String jobTitle,
    String function,
    String unit,
    Integer level,
    String grade,
    String city,
    String country,
    String timeZone,
    Language language,
    Set<String> languages,
    LocalDate hiredOn,
    Long managerId,
    boolean active)
    implements Serializable {

  /** Given name, then family name. */
  public String name() {
    return givenName + " " + familyName;
  }
}
