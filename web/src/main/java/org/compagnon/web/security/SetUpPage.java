package org.compagnon.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.compagnon.security.AccountLinks;
import org.compagnon.security.LinkPurpose;
import org.compagnon.security.SecurityFailure;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** The first run: the link in the log makes the first administrator. */
@Named
@RequestScoped
public class SetUpPage {
  @Inject private AccountLinks links;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;
  @Inject private Address address;

  private String token;
  private boolean usable;
  private String login;
  private String name;
  private String password;
  private String again;

  /** Looks at the link; a link that cannot be used leaves the page without a form. */
  @PostConstruct
  void look() {
    token = address.text("token");
    try {
      usable = links.purposeOf(token) == LinkPurpose.SETUP;
    } catch (SecurityFailure notUsable) {
      usable = false;
    }
  }

  /** Makes the first administrator and goes on to sign in. */
  public String save() {
    if (!Objects.equals(password, again)) {
      messages.error("signIn.message.different");
      return null;
    }
    links.setUp(token, login, name, language.current(), password.toCharArray());
    messages.info("signIn.message.setUp");
    return "/sign-in?faces-redirect=true";
  }

  public boolean isUsable() {
    return usable;
  }

  public String getToken() {
    return token;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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
