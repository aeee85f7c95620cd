package org.compagnon.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.notification.MailBox;
import org.compagnon.notification.MailStatus;
import org.compagnon.notification.MailView;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The list of mails. */
@Named
@RequestScoped
public class OutboxPage {
  private static final int ROWS = 25;

  @Inject private MailBox mails;

  private MailStatus status;
  private int page;
  private Page<MailView> found;

  /** Reads the page that was asked for. */
  public void load() {
    found = mails.page(status, new PageRequest(page, ROWS));
  }

  /** The colour of a state. */
  public String kind(MailStatus of) {
    return switch (of) {
      case SENT -> "g";
      case DEAD -> "b";
      case WAITING -> "m";
      case SHOWN -> "t";
    };
  }

  public MailStatus[] getStatuses() {
    return MailStatus.values();
  }

  public Page<MailView> getFound() {
    return found;
  }

  public MailStatus getStatus() {
    return status;
  }

  public void setStatus(MailStatus status) {
    this.status = status;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
