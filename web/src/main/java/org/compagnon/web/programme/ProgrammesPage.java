package org.compagnon.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.compagnon.pairing.RoundApprovals;
import org.compagnon.pairing.WaitingApproval;
import org.compagnon.programme.ProgrammeFilter;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeSummary;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The programmes there are. */
@Named
@RequestScoped
public class ProgrammesPage {
  private static final int ROWS = 25;

  @Inject private Programmes programmes;
  @Inject private RoundApprovals approvals;

  private String query;
  private ProgrammeStatus status;
  private int page;
  private Page<ProgrammeSummary> found;
  private List<WaitingApproval> waiting;

  /** Finds them. */
  public void load() {
    found = programmes.page(new ProgrammeFilter(query, status), new PageRequest(page, ROWS));
  }

  /** Pairings that wait for the reader's approval. */
  public List<WaitingApproval> getWaiting() {
    if (waiting == null) {
      waiting = approvals.waiting();
    }
    return waiting;
  }

  /** Whether nothing was asked for. */
  public boolean isUnfiltered() {
    return status == null && (query == null || query.isBlank());
  }

  public ProgrammeStatus[] getStatuses() {
    return ProgrammeStatus.values();
  }

  public Page<ProgrammeSummary> getFound() {
    return found;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public ProgrammeStatus getStatus() {
    return status;
  }

  public void setStatus(ProgrammeStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
