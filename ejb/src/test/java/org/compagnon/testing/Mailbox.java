package org.compagnon.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads mails where a mail program would: at the mail server of the test JVM, by POP3. */
@ApplicationScoped
public class Mailbox {

  /**
   * A mail that arrived.
   *
   * @param messageId its Message-ID
   * @param subject its subject
   * @param text its plain text
   * @param html its HTML
   * @param replyTo where an answer goes: the addresses as a mail program shows them
   */
  public record Arrived(
      String messageId, String subject, String text, String html, String replyTo) {}

  /** Waits up to twenty seconds for at least so many mails at an address; returns what is there. */
  public List<Arrived> await(String address, int least) {
    return Waiting.until(
        Duration.ofSeconds(20), () -> read(address), mails -> mails.size() >= least);
  }

  /** The mails at an address, oldest first. */
  public List<Arrived> read(String address) {
    Properties properties = new Properties();
    properties.setProperty("mail.pop3.host", "127.0.0.1");
    properties.setProperty("mail.pop3.port", System.getProperty("it.pop3.port"));
    List<Arrived> arrived = new ArrayList<>();
    try (Store store = Session.getInstance(properties).getStore("pop3")) {
      store.connect(address, address);
      Folder inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      for (Message message : inbox.getMessages()) {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        arrived.add(
            new Arrived(
                message.getHeader("Message-ID")[0],
                message.getSubject(),
                parts.getBodyPart(0).getContent().toString(),
                parts.getBodyPart(1).getContent().toString(),
                InternetAddress.toUnicodeString(message.getReplyTo())));
      }
      inbox.close(false);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return arrived;
  }
}
