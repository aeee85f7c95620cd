package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

  private long id;
  private int page;
  private int version;
  private PersonView person;
  private Page<PersonRef> reports;
  private PersonAccount account;

  /** Reads the person. */
  public void load() {
    person = people.get(id);
    reports = people.reports(id, new PageRequest(page, ROWS));
    account = invitations.account(id).orElse(null);
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
  public int getVersion() {
    return person == null ? version : person.version();
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
