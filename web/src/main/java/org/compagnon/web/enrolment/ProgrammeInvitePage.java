package org.compagnon.web.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.compagnon.enrolment.Candidate;
import org.compagnon.enrolment.ProgrammeInvitations;
import org.compagnon.organisation.DirectoryFacets;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonFilter;
import org.compagnon.organisation.PersonStatus;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Chosen;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.omnifaces.util.Faces;

/** People of the directory who can be invited to a programme. */
@Named
@RequestScoped
public class ProgrammeInvitePage {
  private static final int ROWS = 25;

  @Inject private ProgrammeInvitations invitations;
  @Inject private Programmes programmes;
  @Inject private People people;
  @Inject private LanguageChoice language;
  @Inject private Messages messages;
  @Inject private Address address;

  private long programme;
  private String query;
  private String unit;
  private int page;
  private ProgrammeView about;
  private DirectoryFacets facets;
  private Page<Candidate> found;

  /** What the address asks for, known before a form that comes back is looked at. */
  @PostConstruct
  void asked() {
    programme = address.number("programme");
    query = address.word("query");
    unit = address.word("unit");
    page = address.number("page", 0);
  }

  /** Finds the people. */
  public void load() {
    about = programmes.get(programme);
    facets = people.facets();
    found =
        invitations.people(
            programme,
            new PersonFilter(query, unit, null, null, PersonStatus.ACTIVE),
            new PageRequest(page, ROWS));
  }

  /** Invites the people who are ticked, and shows the list again. */
  public void invite() throws IOException {
    List<Long> chosen = Chosen.ids("person");
    if (chosen.isEmpty()) {
      messages.error("people.invite.nobody");
    } else {
      int invited = invitations.invite(programme, chosen);
      messages.info("enrolment.invite.done", invited, chosen.size() - invited);
    }
    Faces.refreshWithQueryString();
  }

  /** What somebody could take part as, in words; empty where nothing. */
  public String as(Candidate one) {
    return String.join(
        ", ",
        Stream.of("MENTEE", "MENTOR")
            .filter(role -> against(one, role).isEmpty())
            .map(role -> messages.text("enrolment.EnrolmentRole." + role))
            .toList());
  }

  /** As what an administrator could enrol somebody by hand. */
  public List<String> roles(Candidate one) {
    return Stream.of("MENTEE", "MENTOR")
        .filter(role -> about.status() == ProgrammeStatus.PUBLISHED)
        .filter(role -> against(one, role).isEmpty())
        .map(role -> role.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Why somebody can take part neither as mentee nor as mentor. */
  public String why(Candidate one) {
    return one.againstMentee().isEmpty() ? "" : one.againstMentee().get(0).in(language.current());
  }

  private static List<?> against(Candidate one, String role) {
    return "MENTOR".equals(role) ? one.againstMentor() : one.againstMentee();
  }

  /** Whether anybody of the page can be invited. */
  public boolean isAnyInvitable() {
    return getFound().items().stream().anyMatch(Candidate::invitable);
  }

  /** The programme's name in the page's language. */
  public String getProgrammeName() {
    getFound();
    return about.name().in(language.current());
  }

  public ProgrammeView getAbout() {
    return about;
  }

  /** The page of people, read anew for a form that comes back with a mistake. */
  public Page<Candidate> getFound() {
    if (found == null) {
      load();
    }
    return found;
  }

  public DirectoryFacets getFacets() {
    getFound();
    return facets;
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

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
