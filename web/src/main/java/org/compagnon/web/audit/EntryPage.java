package org.compagnon.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.compagnon.audit.AuditReading;
import org.compagnon.audit.AuditView;

/** One row of the trail with both states side by side. */
@Named
@RequestScoped
public class EntryPage {
  @Inject private AuditReading trail;

  private long id;
  private AuditView entry;
  private List<StateDiff.Line> lines = List.of();

  /** Reads the row. */
  public void load() {
    entry = trail.get(id);
    lines = StateDiff.of(entry.before(), entry.after());
  }

  /** Whether there is a state before and one after. */
  public boolean isChange() {
    return entry.before() != null && entry.after() != null;
  }

  public AuditView getEntry() {
    return entry;
  }

  public List<StateDiff.Line> getLines() {
    return lines;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
