package org.compagnon.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** The directory, for those who run and those who audit; everybody may read their own page. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
public class People {
  @Inject private PersonRepository people;
  @Inject private PersonSearch search;
  @Inject private CurrentCaller current;

  /** People that fit, by family name, given name. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  @PersonalRead(action = "organisation.people.search", thing = "person")
  public Page<PersonSummary> search(PersonFilter filter, PageRequest request) {
    return search.page(filter, request);
  }

  /** What the directory can be narrowed down to. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public DirectoryFacets facets() {
    return search.facets();
  }

  /**
   * A person's page.
   *
   * @throws NotFound if there is no such person
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  @PersonalRead(action = "organisation.person.read", thing = "person")
  public PersonView get(long id) {
    return view(people.byId(id));
  }

  /**
   * The page of the person with that employee number.
   *
   * @throws NotFound if there is no such person
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  @PersonalRead(action = "organisation.person.read", thing = "person")
  public PersonView byEmployeeNo(String employeeNo) {
    return view(
        people.findByNumber(employeeNo).orElseThrow(() -> new NotFound("person", employeeNo)));
  }

  /** The active people who report to a person directly, by name. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  @PersonalRead(action = "organisation.person.read", thing = "person")
  public Page<PersonRef> reports(long id, PageRequest request) {
    people.byId(id);
    return search.reports(id, request);
  }

  /**
   * The caller's own page.
   *
   * @throws org.compagnon.security.AccessDenied if the account belongs to nobody in the directory
   */
  @RolesAllowed({Role.PARTICIPANT, Role.ADMINISTRATOR, Role.AUDITOR, Role.SYSTEM})
  public PersonView me() {
    return view(people.byId(current.get().requirePersonId()));
  }

  private PersonView view(Person person) {
    List<PersonRef> managers = people.managersOf(person).stream().map(Person::asRef).toList();
    return person.asView(managers, search.countReports(person.id()));
  }
}
