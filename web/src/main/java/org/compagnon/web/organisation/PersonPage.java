package org.compagnon.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PeopleAdministration;
import org.compagnon.organisation.PeopleInvitations;
import org.compagnon.organisation.PersonRef;
import org.compagnon.organisation.PersonStatus;
import org.compagnon.organisation.PersonView;
import org.compagnon.security.AccountStatus;
import org.compagnon.security.PersonAccount;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** A person's page. */
@Named
@RequestScoped
public class PersonPage {
  private static final int ROWS = 25;

  @Inject private People people;
  @Inject private PeopleAdministration administration;
  @Inject private PeopleInvitations invitations;
  @Inject private Messages messages;
  @Inject private Address address;

  private long id;
  private int page;
  private Integer version;
  private PersonView person;
  private Page<PersonRef> reports;
  private PersonAccount account;

  /** Reads the person, also for a form that comes back: what it shows depends on the person. */
  @PostConstruct
  void read() {
    id = address.number("id");
    page = address.number("page", 0);
    person = people.get(id);
    reports = people.reports(id, new PageRequest(page, ROWS));
    account = invitations.account(id).orElse(null);
  }

  /** Reads it before anything is shown, so that what is missing is a page that says so. */
  public void load() {
    Objects.requireNonNull(person);
  }

  /** Invites the person, or sends the invitation again. */
  public String invite() {
    PersonAccount invited = invitations.invite(id);
    messages.info(
        invited.status() == AccountStatus.INVITED
            ? "people.invite.sent"
            : "people.invite.takesPart",
        invited.login());
    return again();
  }

  /** How the person comes in; null where there is no account. */
  public PersonAccount getAccount() {
    return account;
  }

  /** Whether an invitation can be sent, for the first time or again. */
  public boolean isInvitable() {
    boolean open = account == null || account.status() == AccountStatus.INVITED;
    boolean lacks =
        account != null && account.status() == AccountStatus.ACTIVE && !account.participant();
    return isActive() && (open || lacks);
  }

  /** Marks the person as having left today. */
  public String leave() {
    administration.markLeft(id, version, null);
    messages.info("people.message.left");
    return again();
  }

  /** Takes that back. */
  public String comeBack() {
    administration.markReturned(id, version);
    messages.info("people.message.returned");
    return again();
  }

  private String again() {
    return "/admin/person?faces-redirect=true&id=" + id;
  }

  public boolean isActive() {
    return person.status() == PersonStatus.ACTIVE;
  }

  public PersonView getPerson() {
    return person;
  }

  public Page<PersonRef> getReports() {
    return reports;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  /** The version the page was drawn from, travelling with its form. */
  public Integer getVersion() {
    return version == null ? person.version() : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }
}
