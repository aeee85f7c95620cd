package org.compagnon.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.DirectoryFacets;
import org.compagnon.organisation.InvitedPeople;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PeopleInvitations;
import org.compagnon.organisation.PersonFilter;
import org.compagnon.organisation.PersonStatus;
import org.compagnon.organisation.PersonSummary;
import org.compagnon.security.PersonAccount;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Chosen;
import org.compagnon.web.layout.Messages;
import org.omnifaces.util.Faces;

/** The directory: search and filters in the address, so that it can be shared. */
@Named
@RequestScoped
public class PeoplePage {
  private static final int ROWS = 25;

  @Inject private People people;
  @Inject private PeopleInvitations invitations;
  @Inject private Messages messages;
  @Inject private Address address;

  private String query;
  private String unit;
  private String country;
  private Integer level;
  private String status;
  private int page;
  private Page<PersonSummary> found;
  private DirectoryFacets facets;
  private Map<Long, PersonAccount> accounts;

  /** What the address asks for, known before a form that comes back is looked at. */
  @PostConstruct
  void asked() {
    query = address.word("query");
    unit = address.word("unit");
    country = address.word("country");
    status = address.word("status");
    int wanted = address.number("level", -1);
    level = wanted < 0 ? null : Integer.valueOf(wanted);
    page = address.number("page", 0);
  }

  /** Reads the page that was asked for. */
  public void load() {
    facets = people.facets();
    found = people.search(filter(), new PageRequest(page, ROWS));
    accounts = invitations.accounts(found.items().stream().map(PersonSummary::id).toList());
  }

  private PersonFilter filter() {
    return new PersonFilter(query, unit, country, level, wanted());
  }

  /** Invites the people who are ticked, and shows the list again. */
  public void inviteChosen() throws IOException {
    List<Long> chosen = Chosen.ids("person");
    if (chosen.isEmpty()) {
      messages.error("people.invite.nobody");
    } else {
      tell(invitations.invite(chosen));
    }
    Faces.refreshWithQueryString();
  }

  /** Invites who fits and has no account yet, and shows the list again. */
  public void inviteFound() throws IOException {
    tell(invitations.inviteFound(filter()));
    Faces.refreshWithQueryString();
  }

  private void tell(InvitedPeople done) {
    messages.info("people.invite.done", done.invited(), done.again(), done.passedOver());
  }

  /** How somebody of the list comes in; null for somebody without an account. */
  public PersonAccount account(PersonSummary one) {
    return accounts.get(one.id());
  }

  /** Whether an invitation would help somebody of the list. */
  public boolean isInvitable(PersonSummary one) {
    PersonAccount account = accounts.get(one.id());
    return one.status() == PersonStatus.ACTIVE && (account == null || account.isForgotten());
  }

  /** Whether anybody of the page can be invited. */
  public boolean isAnyInvitable() {
    return getFound().items().stream().anyMatch(this::isInvitable);
  }

  /** How many people are invited at once, at most. */
  public int getAtOnce() {
    return PeopleInvitations.AT_ONCE;
  }

  private PersonStatus wanted() {
    if ("all".equals(status)) {
      return null;
    }
    return "left".equals(status) ? PersonStatus.LEFT : PersonStatus.ACTIVE;
  }

  /** Whether anything narrows the list. */
  public boolean isFiltered() {
    return query != null || unit != null || country != null || level != null || status != null;
  }

  /** The page, read anew for a form that comes back with a mistake. */
  public Page<PersonSummary> getFound() {
    if (found == null) {
      load();
    }
    return found;
  }

  public DirectoryFacets getFacets() {
    getFound();
    return facets;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public Integer getLevel() {
    return level;
  }

  public void setLevel(Integer level) {
    this.level = level;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
