package org.compagnon.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PeopleAdministration;
import org.compagnon.organisation.PersonView;
import org.compagnon.organisation.SavePerson;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.Messages;

/** Adding a person, or changing one. The manager is named by employee number. */
@Named
@ViewScoped
public class PersonEditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private People people;
  @Inject private PeopleAdministration administration;
  @Inject private Messages messages;

  private Long id;
  private int version;
  private String name;
  private PersonForm form = new PersonForm();

  /** Reads the person; nothing for a new one. */
  public void load() {
    if (id != null) {
      PersonView person = people.get(id);
      version = person.version();
      name = person.card().name();
      String manager = person.managers().isEmpty() ? null : person.managers().get(0).employeeNo();
      form = PersonForm.of(person.card(), manager);
    }
  }

  /** Saves and shows the person. */
  public String save() {
    String number = form.getManagerNo();
    Long manager =
        number == null || number.isBlank() ? null : people.byEmployeeNo(number.strip()).id();
    SavePerson command = form.asCommand(manager);
    if (id == null) {
      id = administration.create(command);
    } else {
      administration.update(id, version, command);
    }
    messages.info("people.message.saved");
    return "/admin/person?faces-redirect=true&id=" + id;
  }

  public boolean isFresh() {
    return id == null;
  }

  public Language[] getAllLanguages() {
    return Language.values();
  }

  public String getName() {
    return name;
  }

  public PersonForm getForm() {
    return form;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
