package org.compagnon.organisation;

import java.io.Serializable;

/**
 * A row of the directory.
 *
 * @param country ISO code where known
 * @param managerId null for somebody without manager
 * @param managerName null for somebody without manager
 */
public record PersonSummary(
    long id,
    String employeeNo,
    String givenName,
    String familyName,
    String email,
    String jobTitle,
    String function,
    String unit,
    Integer level,
    String grade,
    String city,
    String country,
    PersonStatus status,
    Long managerId,
    String managerName)
    implements Serializable {

  /** Given name, then family name. */
  public String name() {
    return givenName + " " + familyName;
  }
}
