package org.compagnon.notification;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.compagnon.settings.Setting;
import org.compagnon.shared.NoTransaction;

/** One connection to the mail server, over which mails go one after the other. */
final class MailConnection implements AutoCloseable {
  private final Session session;
  private final Transport transport;
  private final String from;

  /**
   * Connects and, where a user is set, signs in.
   *
   * @param values gives the value of a setting, never null
   * @param password the user's password
   * @throws MessagingException if the server cannot be reached or does not take the password
   */
  MailConnection(Function<Setting, String> values, String password) throws MessagingException {
    this(MailServer.session(values), values, password);
  }

  MailConnection(Session session, Function<Setting, String> values, String password)
      throws MessagingException {
    NoTransaction.require("mail is sent");
    this.session = session;
    from = values.apply(Setting.MAIL_FROM);
    transport = session.getTransport("smtp");
    String user = values.apply(Setting.MAIL_USER);
    if (user.isEmpty()) {
      transport.connect();
    } else {
      transport.connect(user, password);
    }
  }

  /** A mail was not taken; doubtful where the server may have taken it and could not say so. */
  static final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean doubtful;

    NotTaken(MessagingException why, boolean doubtful) {
      super(String.valueOf(why.getMessage()), why);
      this.doubtful = doubtful;
    }

    boolean doubtful() {
      return doubtful;
    }
  }

  /**
   * Sends a mail.
   *
   * @param stillMine asked when all but the last word is said; if not, nothing is sent
   * @throws NotTaken if the server did not take it
   */
  void send(Outgoing mail, BooleanSupplier stillMine) throws NotTaken {
    FencedMessage message = new FencedMessage(session, mail.messageId(), stillMine);
    try {
      write(message, mail);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      // A server that refuses goes on listening; one that is gone may have taken the mail.
      throw new NotTaken(e, message.isHandedOver() && !transport.isConnected());
    }
  }

  boolean isOpen() {
    return transport.isConnected();
  }

  private void write(FencedMessage message, Outgoing mail) throws MessagingException {
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    if (mail.replyTo() != null) {
      message.setReplyTo(replyTo(mail));
    }
    message.setHeader("Content-Language", mail.language().code());
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(mail.text(), "plain"));
    both.addBodyPart(part(mail.html(), "html"));
    message.setContent(both);
    message.saveChanges();
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

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // The server went first; what became of each mail is known already.
    }
  }
}
