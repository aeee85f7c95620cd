package org.compagnon.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.security.SignUpDomains;
import org.compagnon.security.SignUps;
import org.compagnon.web.layout.LanguageChoice;

/**
 * Asking for an account with an address of the organisation. The answer is the same whether there
 * is one already or not.
 */
@Named
@RequestScoped
public class SignUpPage {
  @Inject private SignUps signUps;
  @Inject private LanguageChoice language;

  private String login;
  private boolean sent;

  /** Sends a link to the address. */
  public void ask() {
    signUps.ask(login, language.current());
    sent = true;
  }

  /** Whether people make their accounts themselves here. */
  public boolean isOpen() {
    return !SignUpDomains.all().isEmpty();
  }

  /** The domains of which they do. */
  public String getDomains() {
    return String.join(", ", SignUpDomains.all());
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
