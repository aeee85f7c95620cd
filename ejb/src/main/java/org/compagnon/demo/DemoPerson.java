package org.compagnon.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A person of the invented company.
 *
 * @param number position in the company, 0 for the head; a manager's is below those of the team
 * @param level 1 (starting) to 8 (head of the company)
 * @param manager number of the manager, −1 for the head
 * @param language language the product speaks to them, en or fr
 * @param languages languages they speak, ISO 639-1, the first being their own
 * @param phone null where none is given
 * @param leftOn null while they work here
 */
record DemoPerson(
    int number,
    int manager,
    String givenName,
    String familyName,
    String email,
    String title,
    String function,
    String unit,
    int level,
    Site site,
    String language,
    List<String> languages,
    String phone,
    LocalDate hiredOn,
    LocalDate leftOn) {

  /** Personnel number as the import file has it. */
  String employeeNo() {
    return "C%05d".formatted(10_000 + number * 7);
  }

  /** Grade as people call it: two steps of each of four bands. */
  String grade() {
    return "ABCD".charAt((level - 1) / 2) + (level % 2 == 1 ? "1" : "2");
  }

  String name() {
    return givenName + " " + familyName;
  }

  boolean active() {
    return leftOn == null;
  }

  /** Full years of service on a day, at least 1. */
  int years(LocalDate day) {
    return Math.max(1, hiredOn.until(day).getYears());
  }
}
