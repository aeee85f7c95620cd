package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.compagnon.organisation.importing.Languages;
import org.compagnon.organisation.importing.Mail;
import org.compagnon.organisation.importing.Places;
import org.compagnon.shared.InvalidInput;

/**
 * Brings what was entered by hand into the same normal forms as a file, or says which field is
 * wrong.
 */
@ApplicationScoped
class PersonEntry {
  @Inject private PersonRepository people;
  @Inject private ReportingLines lines;

  /**
   * @param id the person who is changed, or null for a new one
   */
  SavePerson checked(SavePerson entered, Long id) {
    String email = entered.email().strip();
    if (!Mail.isAddress(email)) {
      throw new InvalidInput("email", "organisation.failure.badMail", email);
    }
    people
        .findByMail(email)
        .filter(p -> isOther(p, id))
        .ifPresent(p -> taken("email", "mailTaken", email, p));
    String number = entered.employeeNo().strip();
    people
        .findByNumber(number)
        .filter(p -> isOther(p, id))
        .ifPresent(p -> taken("employeeNo", "numberTaken", number, p));
    manager(entered.managerId(), id);
    return new SavePerson(
        number,
        entered.givenName().strip(),
        entered.familyName().strip(),
        email,
        text(entered.phone()),
        text(entered.jobTitle()),
        text(entered.function()),
        text(entered.unit()),
        entered.level(),
        text(entered.grade()),
        text(entered.city()),
        country(text(entered.country())),
        timeZone(text(entered.timeZone())),
        entered.language(),
        languages(entered.languages()),
        entered.hiredOn(),
        entered.managerId());
  }

  private static boolean isOther(Person person, Long id) {
    return id == null || person.id() != id;
  }

  private static void taken(String field, String failure, String value, Person by) {
    throw new InvalidInput(field, "organisation.failure." + failure, value, by.asRef().name());
  }

  private void manager(Long managerId, Long id) {
    if (managerId == null) {
      return;
    }
    if (people.find(managerId).isEmpty()) {
      throw new InvalidInput("managerId", "organisation.failure.unknownManager");
    }
    if (id != null && lines.wouldCircle(id, managerId)) {
      throw new InvalidInput("managerId", "organisation.failure.managerCircle");
    }
  }

  private static String text(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static String country(String text) {
    String code = text == null ? null : Places.country(text);
    return code == null ? text : code;
  }

  private static String timeZone(String text) {
    if (text == null) {
      return null;
    }
    String zone = Places.timeZone(text);
    if (zone == null) {
      throw new InvalidInput("timeZone", "organisation.failure.unknownTimeZone", text);
    }
    return zone;
  }

  private static Set<String> languages(Set<String> entered) {
    Set<String> codes = new TreeSet<>();
    for (String language : entered) {
      String code = language == null ? null : Languages.code(language);
      if (code == null) {
        throw new InvalidInput("languages", "organisation.failure.unknownLanguage", language);
      }
      codes.add(code);
    }
    return codes;
  }
}
