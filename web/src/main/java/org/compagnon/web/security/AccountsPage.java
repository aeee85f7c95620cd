package org.compagnon.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.security.AccountView;
import org.compagnon.security.Accounts;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The list of accounts. */
@Named
@RequestScoped
public class AccountsPage {
  private static final int ROWS = 25;

  @Inject private Accounts accounts;

  private String query;
  private int page;
  private Page<AccountView> found;

  /** Reads the page that was asked for. */
  public void load() {
    found = accounts.page(query == null ? "" : query, new PageRequest(page, ROWS));
  }

  public Page<AccountView> getFound() {
    return found;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
