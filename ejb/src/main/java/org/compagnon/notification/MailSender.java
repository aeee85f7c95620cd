package org.compagnon.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import org.compagnon.settings.Setting;

/** Hands mails to the mail server, many over one connection. */
@ApplicationScoped
class MailSender {
  private static final String TIMEOUT_MILLIS = "10000";

  /** Told what became of each mail. */
  interface Outcome {
    void sent(long id);

    void failed(long id, String why);
  }

  /** Sends mails one after the other; one that is refused does not keep the others back. */
  void send(List<Outgoing> mails, Outcome outcome) {
    Session session = session();
    Deque<Outgoing> waiting = new ArrayDeque<>(mails);
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      while (!waiting.isEmpty()) {
        send(session, transport, waiting.remove(), outcome);
      }
    } catch (MessagingException e) {
      waiting.forEach(mail -> outcome.failed(mail.id(), String.valueOf(e.getMessage())));
    }
  }

  private static void send(Session session, Transport transport, Outgoing mail, Outcome outcome) {
    try {
      MimeMessage message = message(session, mail);
      transport.sendMessage(message, message.getAllRecipients());
      outcome.sent(mail.id());
    } catch (MessagingException e) {
      outcome.failed(mail.id(), String.valueOf(e.getMessage()));
    }
  }

  private static MimeMessage message(Session session, Outgoing mail) throws MessagingException {
    MimeMessage message = new KnownIdMessage(session, mail.messageId());
    message.setFrom(new InternetAddress(Setting.MAIL_FROM.text(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    if (mail.replyTo() != null) {
      message.setReplyTo(replyTo(mail));
    }
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setHeader("Content-Language", mail.language());
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(mail.text(), "plain"));
    both.addBodyPart(part(mail.html(), "html"));
    message.setContent(both);
    message.saveChanges();
    return message;
  }

  private static Address[] replyTo(Outgoing mail) throws MessagingException {
    InternetAddress address = new InternetAddress(mail.replyTo(), true);
    try {
      address.setPersonal(mail.replyToName(), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("Every Java knows UTF-8", e);
    }
    return new Address[] {address};
  }

  private static MimeBodyPart part(String words, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words, StandardCharsets.UTF_8.name(), subtype);
    return part;
  }

  private static Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", Setting.MAIL_HOST.text());
    properties.setProperty("mail.smtp.port", Setting.MAIL_PORT.text());
    properties.setProperty("mail.smtp.starttls.enable", Setting.MAIL_STARTTLS.text());
    properties.setProperty("mail.smtp.starttls.required", Setting.MAIL_STARTTLS.text());
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    return Session.getInstance(properties);
  }

  /** Keeps its Message-ID over every try, so that a mail that arrives twice is seen to be one. */
  private static final class KnownIdMessage extends MimeMessage {
    private final String id;

    KnownIdMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
