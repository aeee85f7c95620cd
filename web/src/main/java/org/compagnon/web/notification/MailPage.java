package org.compagnon.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.compagnon.notification.MailBox;
import org.compagnon.notification.MailStatus;
import org.compagnon.notification.MailView;
import org.compagnon.web.layout.Messages;

/** One mail as it was, or would have been, sent. Looking at it is written down. */
@Named
@ViewScoped
public class MailPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MailBox mails;
  @Inject private Messages messages;

  private long id;
  private MailView mail;

  /** Reads the mail. */
  public void load() {
    mail = mails.get(id);
  }

  /** Sends a dead letter once more. */
  public String tryAgain() {
    mails.tryAgain(id);
    messages.info("system.outbox.message.tryAgain", mail.recipient());
    return "/system/outbox?faces-redirect=true";
  }

  /** Whether it was given up and may be tried once more. */
  public boolean isDead() {
    return mail.status() == MailStatus.DEAD && !mail.withdrawn();
  }

  public MailView getMail() {
    return mail;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
