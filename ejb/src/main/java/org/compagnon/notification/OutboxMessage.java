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

/**
 * A mail on its way: waiting → sent, or dead after the last try; shown where no mail is sent. While
 * somebody sends it, it carries their claim: only who holds the claim says what became of it.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
  /**
   * How long a claim holds: longer than the slowest exchange with a mail server can last, see
   * {@link MailServer}, because a mail whose claim has ended is sent by somebody else.
   */
  static final Duration CLAIM = Duration.ofMinutes(30);

  /** What is kept as failure where the link of the mail is not good any more. */
  static final String WITHDRAWN = "notification.mail.withdrawn";

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

  private String claim;

  @Column(name = "link_id")
  private Long linkId;

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

  OutboxMessage(Mail mail, WrittenMail written, Long linkId, MailStatus first, Instant now) {
    this.messageId = "<" + Hashes.newToken() + "@compagnon>";
    this.recipient = mail.recipient();
    this.personId = mail.personId();
    this.language = mail.language().code();
    this.template = mail.template();
    this.subject = written.subject();
    this.textBody = written.text();
    this.htmlBody = written.html();
    this.linkId = linkId;
    this.status = first;
    this.nextTryAt = now;
    this.createdAt = now;
    this.personal = mail.personal();
    if (mail.contact() != null) {
      this.replyTo = mail.contact().address();
      this.replyToName = mail.contact().name();
    }
  }

  /** Somebody begins to send it. */
  void claim(String by, Instant now) {
    attempts++;
    claim = by;
    nextTryAt = now.plus(CLAIM);
  }

  boolean isHeldBy(String by) {
    return status == MailStatus.WAITING && by.equals(claim);
  }

  /** The claim holds for its whole time from now on; false where it has ended. */
  boolean confirm(Instant now) {
    if (now.isBefore(nextTryAt)) {
      nextTryAt = now.plus(CLAIM);
      return true;
    }
    return false;
  }

  void sent(MailStatus as, Instant now) {
    status = as;
    sentAt = as == MailStatus.SENT ? now : null;
    lastFailure = null;
    claim = null;
    if (personal && as == MailStatus.SENT) {
      // Words for one reader have no business in the database once they are on their way.
      textBody = "";
      htmlBody = "";
    }
  }

  /**
   * It was not taken.
   *
   * @param doubtful the mail server may have taken it after all: then there is no hurry
   */
  void failed(String why, boolean doubtful, Instant now) {
    lastFailure = why.length() > FAILURE_LENGTH ? why.substring(0, FAILURE_LENGTH) : why;
    claim = null;
    if (attempts > PAUSES.size()) {
      status = MailStatus.DEAD;
    } else {
      Duration pause = PAUSES.get(attempts - 1);
      nextTryAt = now.plus(doubtful && pause.compareTo(CLAIM) < 0 ? CLAIM : pause);
    }
  }

  /** Its link is not good any more: it is not sent. */
  void withdraw() {
    status = MailStatus.DEAD;
    lastFailure = WITHDRAWN;
    claim = null;
  }

  /** A dead letter is tried once more; one that was withdrawn is not. */
  void tryAgain(Instant now) {
    status = MailStatus.WAITING;
    attempts = 0;
    nextTryAt = now;
  }

  boolean mayBeTriedAgain() {
    return status == MailStatus.DEAD && !WITHDRAWN.equals(lastFailure);
  }

  Instant nextTryAt() {
    return nextTryAt;
  }

  Outgoing asOutgoing() {
    return new Outgoing(
        id,
        claim,
        messageId,
        recipient,
        subject,
        textBody,
        htmlBody,
        Language.of(language),
        linkId,
        replyTo,
        replyToName);
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
        isForItsReaderAlone() ? null : textBody.replace(Outbox.SECRET, "…"),
        textBody.contains(Outbox.SECRET),
        replyTo,
        status,
        WITHDRAWN.equals(lastFailure),
        attempts,
        nextTryAt,
        lastFailure,
        createdAt,
        sentAt);
  }
}
