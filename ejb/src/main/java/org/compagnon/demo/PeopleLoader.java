package org.compagnon.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.security.Role;
import org.compagnon.settings.NameKeys;
import org.compagnon.shared.Names;

/** Writes people, their languages and their accounts. */
final class PeopleLoader {
  /** Another setting makes them anew at the start. */
  private static final NameKeys KEYS = new NameKeys(true);

  private final Inserts inserts;
  private final Company company;
  private final Instant since;
  private final long[] ids;
  private final long[] accounts;

  PeopleLoader(Inserts inserts, Company company) {
    this.inserts = inserts;
    this.company = company;
    this.since = company.anchor().minusDays(400).atTime(8, 0).toInstant(ZoneOffset.UTC);
    this.ids = new long[company.people().size()];
    this.accounts = new long[company.people().size()];
  }

  /** The id of a person by number. */
  long id(int number) {
    return ids[number];
  }

  long id(Cast role) {
    return ids[company.cast().get(role)];
  }

  /** The account of somebody of the cast. */
  long account(Cast role) {
    return accounts[company.cast().get(role)];
  }

  /** The account of a person by number. */
  long account(int number) {
    return accounts[number];
  }

  /** What a person signs in with. */
  String login(int number) {
    return company.cast().entrySet().stream()
        .filter(entry -> entry.getValue() == number)
        .map(entry -> entry.getKey().login(company.people().get(number)))
        .findFirst()
        .orElse(company.people().get(number).email());
  }

  void load(String passwordHash) {
    people();
    accounts(passwordHash);
  }

  private void people() {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> languages = new ArrayList<>();
    for (DemoPerson person : company.people()) {
      long id = inserts.id("person");
      ids[person.number()] = id;
      rows.add(row(person, id));
      person.languages().forEach(spoken -> languages.add(new Object[] {id, spoken}));
    }
    inserts.rows(
        "person",
        """
        id, employee_no, given_name, family_name, email, email_key, search_key,
        sort_key, key_form, job_title, function_name, unit, level, grade, city, country, time_zone, language, phone, hired_on,
        manager_id, status, left_on, created_at, updated_at, version""",
        rows);
    inserts.rows("person_language", "person_id, language", languages);
  }

  private Object[] row(DemoPerson person, long id) {
    return new Object[] {
      id,
      person.employeeNo(),
      person.givenName(),
      person.familyName(),
      person.email(),
      person.email(),
      Names.searchKey(person.givenName(), person.familyName(), person.email(), person.employeeNo()),
      KEYS.sort(person.familyName(), person.givenName()),
      KEYS.form(),
      person.title(),
      person.function(),
      person.unit(),
      person.level(),
      person.grade(),
      person.site().city(),
      person.site().country(),
      person.site().zone().getId(),
      person.language(),
      person.phone(),
      person.hiredOn(),
      person.manager() < 0 ? null : ids[person.manager()],
      person.active() ? "ACTIVE" : "LEFT",
      person.leftOn(),
      since,
      person.active() ? since : person.leftOn().atTime(18, 0).toInstant(ZoneOffset.UTC),
      0
    };
  }

  private void accounts(String passwordHash) {
    Map<Integer, Cast> cast = new HashMap<>();
    company.cast().forEach((role, number) -> cast.put(number, role));
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> roles = new ArrayList<>();
    for (DemoPerson person : company.people()) {
      long id = inserts.id("account");
      Cast role = cast.get(person.number());
      String login = role == null ? person.email() : role.login(person);
      rows.add(
          new Object[] {
            id,
            login,
            person.name(),
            Names.searchKey(person.name(), "", login),
            KEYS.sort(person.name(), ""),
            KEYS.form(),
            ids[person.number()],
            person.language(),
            person.active() ? "ACTIVE" : "DISABLED",
            passwordHash,
            since,
            since,
            0
          });
      Set<String> given = role == null ? Set.of(Role.PARTICIPANT) : role.roles();
      given.forEach(name -> roles.add(new Object[] {id, name}));
      accounts[person.number()] = id;
    }
    inserts.rows(
        "account",
        """
        id, login, display_name, search_key, sort_key, key_form, person_id, language, status,
        password_hash, password_set_at, created_at, version""",
        rows);
    inserts.rows("account_role", "account_id, role", roles);
  }
}
