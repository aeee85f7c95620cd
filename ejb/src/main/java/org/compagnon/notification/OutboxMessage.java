package org.compagnon.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.compagnon.shared.Hashes;
import org.compagnon.shared.Language;

/** A mail on its way: waiting → sent, or dead after the last try; shown where no mail is sent. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(12));
  private static final int FAILURE_LENGTH = 1_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_message_seq")
  @SequenceGenerator(
      name = "outbox_message_seq",
      sequenceName = "outbox_message_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "message_id")
  private String messageId;

  private String recipient;

  @Column(name = "person_id")
  private Long personId;

  private String language;
  private String template;
  private String subject;

  @Column(name = "text_body")
  private String textBody;

  @Column(name = "html_body")
  private String htmlBody;

  @Enumerated(EnumType.STRING)
  private MailStatus status;

  private int attempts;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "last_failure")
  private String lastFailure;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "reply_to")
  private String replyTo;

  @Column(name = "reply_to_name")
  private String replyToName;

  /** Words for its reader alone: not shown to others, and removed once it is on its way (NO5). */
  private boolean personal;

  @Version private int version;

  protected OutboxMessage() {}

  OutboxMessage(Mail mail, WrittenMail written, MailStatus first, Instant now) {
    this.messageId = "<" + Hashes.newToken() + "@compagnon>";
    this.recipient = mail.recipient();
    this.personId = mail.personId();
    this.language = mail.language().code();
    this.template = mail.template();
    this.subject = written.subject();
    this.textBody = written.text();
    this.htmlBody = written.html();
    this.status = first;
    this.nextTryAt = now;
    this.createdAt = now;
    this.personal = mail.personal();
    if (mail.contact() != null) {
      this.replyTo = mail.contact().address();
      this.replyToName = mail.contact().name();
    }
  }

  /** A worker takes it; nobody else tries it for the next minute. */
  void claim(Instant now) {
    attempts++;
    nextTryAt = now.plus(PAUSES.get(0));
  }

  void sent(Instant now) {
    status = MailStatus.SENT;
    sentAt = now;
    lastFailure = null;
    if (personal || template.startsWith("notification.mail.link")) {
      // Neither a link that opens an account nor words for one reader have any business in the
      // database once they are on their way.
      textBody = "";
      htmlBody = "";
    }
  }

  void failed(String why, Instant now) {
    lastFailure = why.length() > FAILURE_LENGTH ? why.substring(0, FAILURE_LENGTH) : why;
    if (attempts > PAUSES.size()) {
      status = MailStatus.DEAD;
    } else {
      nextTryAt = now.plus(PAUSES.get(attempts - 1));
    }
  }

  void tryAgain(Instant now) {
    status = MailStatus.WAITING;
    attempts = 0;
    nextTryAt = now;
  }

  MailStatus status() {
    return status;
  }

  Outgoing asOutgoing() {
    return new Outgoing(
        id, messageId, recipient, subject, textBody, htmlBody, language, replyTo, replyToName);
  }

  /** In an installation that sends no mail, the outbox is where it is read. */
  private boolean isForItsReaderAlone() {
    return personal && status != MailStatus.SHOWN;
  }

  MailView asView() {
    return new MailView(
        id,
        recipient,
        Language.of(language),
        template,
        subject,
        isForItsReaderAlone() ? null : textBody,
        replyTo,
        status,
        attempts,
        nextTryAt,
        lastFailure,
        createdAt,
        sentAt);
  }
}
