package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.organisation.DirectoryFacets;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonFilter;
import org.compagnon.organisation.PersonStatus;
import org.compagnon.organisation.PersonSummary;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The directory: search and filters in the address, so that it can be shared. */
@Named
@RequestScoped
public class PeoplePage {
  private static final int ROWS = 25;

  @Inject private People people;

  private String query;
  private String unit;
  private String country;
  private Integer level;
  private String status;
  private int page;
  private Page<PersonSummary> found;
  private DirectoryFacets facets;

  /** Reads the page that was asked for. */
  public void load() {
    facets = people.facets();
    PersonFilter filter = new PersonFilter(query, unit, country, level, wanted());
    found = people.search(filter, new PageRequest(page, ROWS));
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

  public Page<PersonSummary> getFound() {
    return found;
  }

  public DirectoryFacets getFacets() {
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
