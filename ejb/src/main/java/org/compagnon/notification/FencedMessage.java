package org.compagnon.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * A mail that keeps its Message-ID over every try, and asks, when it is written to the server and
 * only the closing dot is missing, whether it may still be sent. A server that never sees the dot
 * forgets the mail: so a node that was frozen until somebody else took its mail sends nothing.
 */
final class FencedMessage extends MimeMessage {
  private final String id;
  private final BooleanSupplier stillMine;
  private boolean handedOver;

  FencedMessage(Session session, String id, BooleanSupplier stillMine) {
    super(session);
    this.id = id;
    this.stillMine = stillMine;
  }

  /** Whether the server may have taken it. */
  boolean isHandedOver() {
    return handedOver;
  }

  @Override
  public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
    super.writeTo(out, ignored);
    out.flush();
    if (!stillMine.getAsBoolean()) {
      // The mail library closes the connection on an IOException, so that nothing is sent.
      throw new IOException("Somebody else sends this mail");
    }
    handedOver = true;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
