package org.compagnon.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.organisation.SkillView;
import org.compagnon.organisation.Skills;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The skills catalogue. */
@Named
@RequestScoped
public class SkillsPage {
  private static final int ROWS = 25;

  @Inject private Skills skills;

  private String query;
  private boolean retired;
  private int page;
  private Page<SkillView> found;

  /** Reads the page that was asked for. */
  public void load() {
    found = skills.search(query, retired, new PageRequest(page, ROWS));
  }

  public Page<SkillView> getFound() {
    return found;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public boolean isRetired() {
    return retired;
  }

  public void setRetired(boolean retired) {
    this.retired = retired;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
