package org.compagnon.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.security.AccountLinks;

/**
 * Asking for a link to set a new password. The answer is the same whether the account exists or
 * not.
 */
@Named
@RequestScoped
public class ForgottenPage {
  @Inject private AccountLinks links;

  private String login;
  private boolean sent;

  /** Sends the link, if there is such an account. */
  public void send() {
    links.forgotten(login);
    sent = true;
  }

  public boolean isSent() {
    return sent;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }
}
