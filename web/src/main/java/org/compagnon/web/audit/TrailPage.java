package org.compagnon.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.compagnon.audit.AuditFilter;
import org.compagnon.audit.AuditReading;
import org.compagnon.audit.AuditView;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.ReaderZone;

/** The trail: searched by time, actor, action and thing, all in the address. */
@Named
@RequestScoped
public class TrailPage {
  private static final int ROWS = 25;

  @Inject private AuditReading trail;

  private String from;
  private String to;
  private String actor;
  private String action;
  private String type;
  private String id;
  private int page;
  private Page<AuditView> found;

  /** Reads the page that was asked for. */
  public void load() {
    AuditFilter filter = new AuditFilter(startOf(from, 0), startOf(to, 1), actor, action, type, id);
    found = trail.search(filter, new PageRequest(page, ROWS));
  }

  /**
   * Start of a day where the reader is, some days later; null for nothing and for what is no day.
   */
  private static Instant startOf(String day, int daysLater) {
    if (day == null || day.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(day).plusDays(daysLater).atStartOfDay(ReaderZone.now()).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The first moment that is looked for, as the interface takes it; empty for none. */
  public String getFirst() {
    return Objects.toString(startOf(from, 0), "");
  }

  /** The first moment after those that are looked for; empty for none. */
  public String getEnd() {
    return Objects.toString(startOf(to, 1), "");
  }

  /** Whether a single action is looked for, and not those of a room. */
  public boolean isOneAction() {
    return action != null && !action.endsWith(".");
  }

  public Page<AuditView> getFound() {
    return found;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
