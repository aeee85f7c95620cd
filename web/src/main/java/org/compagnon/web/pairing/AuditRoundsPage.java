package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.pairing.ComputedRoundView;
import org.compagnon.pairing.RoundProofs;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The computed rounds of all programmes, for the auditor. */
@Named
@RequestScoped
public class AuditRoundsPage {
  private static final int ROWS = 20;

  @Inject private RoundProofs proofs;

  private int page;
  private Page<ComputedRoundView> found;

  /** Reads the page that was asked for. */
  public void load() {
    found = proofs.page(new PageRequest(page, ROWS));
  }

  public Page<ComputedRoundView> getFound() {
    return found;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
