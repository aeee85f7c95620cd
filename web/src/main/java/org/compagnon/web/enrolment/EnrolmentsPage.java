package org.compagnon.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.compagnon.enrolment.EnrolmentCounts;
import org.compagnon.enrolment.EnrolmentDoors;
import org.compagnon.enrolment.EnrolmentFilter;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentRow;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.organisation.InvitedPeople;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.security.PersonAccount;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.omnifaces.util.Faces;

/** Who takes part in a programme. */
@Named
@RequestScoped
public class EnrolmentsPage {
  private static final int ROWS = 25;

  @Inject private Enrolments enrolments;
  @Inject private EnrolmentDoors doors;
  @Inject private Programmes programmes;
  @Inject private Messages messages;
  @Inject private Address address;
  @Inject private LanguageChoice language;

  private long programme;
  private String query;
  private EnrolmentRole role;
  private EnrolmentStatus status;
  private Boolean paired;
  private EnrolmentFilter.Sort sort;
  private int page;
  private ProgrammeView about;
  private EnrolmentCounts counts;
  private Page<EnrolmentRow> found;
  private Map<Long, PersonAccount> accounts = Map.of();
  private Integer shutOut;

  /** Which programme, known before a form that comes back is looked at. */
  @PostConstruct
  void asked() {
    programme = address.number("programme");
  }

  /** Finds them. */
  public void load() {
    about = programmes.get(programme);
    counts = enrolments.counts(programme);
    found =
        enrolments.page(
            programme,
            new EnrolmentFilter(query, role, status, paired, sort),
            new PageRequest(page, ROWS));
    accounts = doors.accounts(found.items().stream().map(row -> row.person().id()).toList());
  }

  /** Invites those who take part and cannot come in, and shows the list again. */
  public void letIn() throws IOException {
    InvitedPeople done = doors.letIn(programme);
    messages.info("people.invite.done", done.invited(), done.again(), done.passedOver());
    Faces.refreshWithQueryString();
  }

  /** How somebody of the list comes in; null for somebody without an account. */
  public PersonAccount account(EnrolmentRow row) {
    return accounts.get(row.person().id());
  }

  /** How many take part who cannot come in. */
  public int getShutOut() {
    if (shutOut == null) {
      shutOut = doors.shutOut(programme);
    }
    return shutOut;
  }

  /** Whether nothing was asked for. */
  public boolean isUnfiltered() {
    return (query == null || query.isBlank()) && role == null && status == null && paired == null;
  }

  /** Which day it was in the programme; null for null. */
  public LocalDate day(Instant moment) {
    return moment == null ? null : about.dayAt(moment);
  }

  /** The programme's name in the page's language. */
  public String getProgrammeName() {
    return about.name().in(language.current());
  }

  /** Whether people may be enrolled or invited. */
  public boolean isOpen() {
    return about.status() == ProgrammeStatus.PUBLISHED;
  }

  /** Whether the programme is not published yet. */
  public boolean isDraft() {
    return about.status() == ProgrammeStatus.DRAFT;
  }

  public EnrolmentRole[] getRoles() {
    return EnrolmentRole.values();
  }

  public EnrolmentStatus[] getStatuses() {
    return EnrolmentStatus.values();
  }

  public EnrolmentFilter.Sort[] getSorts() {
    return EnrolmentFilter.Sort.values();
  }

  public long getProgramme() {
    return programme;
  }

  public void setProgramme(long programme) {
    this.programme = programme;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public EnrolmentRole getRole() {
    return role;
  }

  public void setRole(EnrolmentRole role) {
    this.role = role;
  }

  public EnrolmentStatus getStatus() {
    return status;
  }

  public void setStatus(EnrolmentStatus status) {
    this.status = status;
  }

  public Boolean getPaired() {
    return paired;
  }

  public void setPaired(Boolean paired) {
    this.paired = paired;
  }

  public EnrolmentFilter.Sort getSort() {
    return sort;
  }

  public void setSort(EnrolmentFilter.Sort sort) {
    this.sort = sort;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public EnrolmentCounts getCounts() {
    return counts;
  }

  public Page<EnrolmentRow> getFound() {
    return found;
  }
}
