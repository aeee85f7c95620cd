package org.compagnon.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.compagnon.security.MyPassword;
import org.compagnon.security.SessionView;
import org.compagnon.security.Sessions;
import org.compagnon.settings.Setting;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** One's own account: the password, and where one is signed in. */
@Named
@ViewScoped
public class MyAccountPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String HERE = "/account/me";

  @Inject private MyPassword passwords;
  @Inject private Sessions sessions;
  @Inject private HttpServletRequest request;
  @Inject private Messages messages;
  @Inject private Address address;

  private transient String present;
  private transient String password;
  private transient String again;
  private int tokens;
  private Boolean keepTokens;
  private List<SessionView> open = List.of();

  /** Reads the account. */
  public void load() {
    tokens = passwords.tokens();
    open = sessions.mine(current());
  }

  /** Changes the password; everything else that is signed in ends. */
  public void change() throws IOException {
    if (!Objects.equals(password, again)) {
      messages.error("signIn.message.different");
      return;
    }
    passwords.change(
        present.toCharArray(), password.toCharArray(), current(), Boolean.TRUE.equals(keepTokens));
    messages.info("account.message.changed");
    address.go(HERE);
  }

  /** Ends one of the other sessions. */
  public void end(long id) throws IOException {
    sessions.end(id);
    messages.info("account.message.ended");
    address.go(HERE);
  }

  /** Ends all of the other sessions. */
  public void endOthers() throws IOException {
    sessions.endOthers(current());
    messages.info("account.message.othersEnded");
    address.go(HERE);
  }

  /** This session; -1 where it cannot be told. */
  private long current() {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SessionCaller.KEY) instanceof SessionCaller known
        ? known.sessionId()
        : -1;
  }

  /** After how many minutes without use one is signed out. */
  public int getIdleMinutes() {
    return Setting.SESSION_IDLE_MINUTES.number();
  }

  /** After how many hours one is signed out at the latest. */
  public int getLongestHours() {
    return Setting.SESSION_HOURS.number();
  }

  /** Whether there are sessions besides this one. */
  public boolean isOthers() {
    return open.stream().anyMatch(session -> !session.current());
  }

  public List<SessionView> getOpen() {
    return open;
  }

  public int getTokens() {
    return tokens;
  }

  /** Whether the tokens go on working; null until it was said. */
  public Boolean getKeepTokens() {
    return keepTokens;
  }

  public void setKeepTokens(Boolean keepTokens) {
    this.keepTokens = keepTokens;
  }

  public String getPresent() {
    return present;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
