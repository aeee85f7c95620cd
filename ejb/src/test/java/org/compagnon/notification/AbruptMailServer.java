package org.compagnon.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server for one connection that goes away where it is told to. */
final class AbruptMailServer implements AutoCloseable {
  private final ServerSocket socket;
  private final String toRecipient;
  private final String toMail;

  /**
   * @param toRecipient what it answers to a recipient; null: it goes away instead
   * @param toMail what it answers to a whole mail; null: it goes away instead
   */
  AbruptMailServer(String toRecipient, String toMail) throws IOException {
    this.toRecipient = toRecipient;
    this.toMail = toMail;
    socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::serve, "abrupt-mail-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try (Socket client = socket.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream()) {
      say(out, "220 here");
      boolean inMail = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        boolean whole = inMail && ".".equals(line);
        String answer = inMail ? (whole ? toMail : "") : answer(line);
        if (answer == null) {
          return;
        }
        if (!answer.isEmpty()) {
          say(out, answer);
        }
        inMail = !whole && (inMail || line.startsWith("DATA"));
      }
    } catch (IOException e) {
      // The client went first: nothing is left to serve.
    }
  }

  private String answer(String line) {
    if (line.startsWith("RCPT")) {
      return toRecipient;
    }
    return line.startsWith("DATA") ? "354 go on" : "250 ok";
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
