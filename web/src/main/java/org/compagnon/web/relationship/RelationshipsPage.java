package org.compagnon.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.compagnon.programme.ProgrammeSummary;
import org.compagnon.relationship.RelationshipCounts;
import org.compagnon.relationship.RelationshipFilter;
import org.compagnon.relationship.RelationshipRow;
import org.compagnon.relationship.Relationships;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.reporting.ProgrammeChoices;

/** The pairs of a programme (or of all), by part of their life; and those that have gone quiet. */
@Named
@RequestScoped
public class RelationshipsPage {
  private static final int ROWS = 25;

  @Inject private Relationships relationships;
  @Inject private ProgrammeChoices programmes;
  @Inject private LanguageChoice language;

  private Long programme;
  private String state;
  private String query;
  private Integer days;
  private int page;
  private Page<RelationshipRow> found;
  private RelationshipCounts counts;
  private List<ProgrammeSummary> about = List.of();

  /** Reads the pairs that were asked for. */
  public void load() {
    read(new RelationshipFilter(programme, wanted(), null, query));
  }

  /** Reads the quiet ones. */
  public void loadQuiet() {
    read(new RelationshipFilter(programme, RelationshipFilter.State.QUIET, days, query));
  }

  private void read(RelationshipFilter filter) {
    found = relationships.page(filter, new PageRequest(page, ROWS));
    counts = relationships.counts(programme);
    about = programmes.all();
  }

  private RelationshipFilter.State wanted() {
    return Arrays.stream(RelationshipFilter.State.values())
        .filter(one -> one.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  /** Whether anything but the programme narrows the list. */
  public boolean isFiltered() {
    return query != null || wanted() != null;
  }

  /** The states that can be looked for. */
  public RelationshipFilter.State[] getStates() {
    return RelationshipFilter.State.values();
  }

  /** The programme's name; empty for all programmes. */
  public String getProgrammeName() {
    return about.stream()
        .filter(one -> programme != null && one.id() == programme)
        .map(one -> one.name().in(language.current()))
        .findFirst()
        .orElse("");
  }

  /** Kind of the chip that shows where a pair stands. */
  public String kind(RelationshipRow row) {
    return PairChips.kind(row.norm().standing());
  }

  public Page<RelationshipRow> getFound() {
    return found;
  }

  public RelationshipCounts getCounts() {
    return counts;
  }

  public List<ProgrammeSummary> getAbout() {
    return about;
  }

  public Long getProgramme() {
    return programme;
  }

  public void setProgramme(Long programme) {
    this.programme = programme;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
