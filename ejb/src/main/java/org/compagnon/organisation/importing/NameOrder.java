package org.compagnon.organisation.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds rows whose given and family name look swapped.
 *
 * <p>Where nearly all mail addresses of a file read {@code given.family@}, one that reads {@code
 * family.given@} is suspicious (and the other way round). Needs at least five rows of the usual
 * kind and ten times as many of them as of the other.
 */
final class NameOrder {

  private static final int ENOUGH = 5;
  private static final int TIMES = 10;
  private static final int KEPT = 2_000;

  private final List<PersonRow> givenFirst = new ArrayList<>();
  private final List<PersonRow> familyFirst = new ArrayList<>();
  private int givenFirstCount;
  private int familyFirstCount;

  void look(PersonRow person) {
    String mail = person.value(ImportField.EMAIL);
    String given = Folding.header(person.value(ImportField.GIVEN_NAME));
    String family = Folding.header(person.value(ImportField.FAMILY_NAME));
    if (mail == null || given.isEmpty() || family.isEmpty() || given.equals(family)) {
      return;
    }
    String local = Folding.header(mail.substring(0, Math.max(0, mail.indexOf('@'))));
    if (local.equals(given + family)) {
      givenFirstCount++;
      keep(givenFirst, person);
    } else if (local.equals(family + given)) {
      familyFirstCount++;
      keep(familyFirst, person);
    }
  }

  private static void keep(List<PersonRow> rows, PersonRow person) {
    if (rows.size() < KEPT) {
      rows.add(person);
    }
  }

  void report(HeaderMapping mapping, Problems problems) {
    boolean usual = givenFirstCount >= familyFirstCount;
    int many = Math.max(givenFirstCount, familyFirstCount);
    int few = Math.min(givenFirstCount, familyFirstCount);
    if (many < ENOUGH || few * TIMES > many) {
      return;
    }
    for (PersonRow person : usual ? familyFirst : givenFirst) {
      problems.add(
          person.row,
          person.line,
          mapping.header(ImportField.GIVEN_NAME),
          person.value(ImportField.GIVEN_NAME),
          ProblemCode.NAMES_SWAPPED,
          person.value(ImportField.FAMILY_NAME),
          person.value(ImportField.EMAIL));
    }
  }
}
