package org.compagnon.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.compagnon.security.AccountLinks;
import org.compagnon.security.LinkPurpose;
import org.compagnon.security.LinkView;
import org.compagnon.security.SecurityFailure;
import org.compagnon.security.SignUps;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/**
 * Setting a password with a one-time link: accepting an invitation, confirming an address, or after
 * forgetting it. The form carries the link, so that nothing is kept for a stranger.
 */
@Named
@RequestScoped
public class PasswordPage {
  @Inject private AccountLinks links;
  @Inject private SignUps signUps;
  @Inject private Messages messages;
  @Inject private Address address;

  private String token;
  private LinkPurpose purpose;
  private String login;
  private String name;
  private boolean nameKnown;
  private int tokens;
  private Boolean keepTokens;
  private String password;
  private String again;

  /** Looks at the link; a link that cannot be used leaves the page without a form. */
  @PostConstruct
  void look() {
    token = address.text("token");
    try {
      LinkView link = links.look(token);
      purpose = link.purpose();
      login = link.login();
      nameKnown = link.name() != null;
      name = link.name();
      tokens = link.tokens();
    } catch (SecurityFailure notUsable) {
      purpose = null;
    }
  }

  /** Sets the password and goes on to sign in. */
  public String save() {
    if (!Objects.equals(password, again)) {
      messages.error("signIn.message.different");
      return null;
    }
    if (isSignUp()) {
      signUps.confirm(token, name, password.toCharArray());
    } else {
      links.setPassword(token, password.toCharArray(), Boolean.TRUE.equals(keepTokens));
    }
    messages.info("signIn.message.passwordSet");
    return "/sign-in?faces-redirect=true";
  }

  public boolean isUsable() {
    return purpose != null && purpose != LinkPurpose.SETUP;
  }

  /** Whether the link makes an account. */
  public boolean isSignUp() {
    return purpose == LinkPurpose.SIGN_UP;
  }

  /** Whether the form asks for the name, because the directory does not know the address. */
  public boolean isNameAsked() {
    return isSignUp() && !nameKnown;
  }

  /** The title: welcome to whoever is new. */
  public String getTitle() {
    return purpose == LinkPurpose.RESET || purpose == null || purpose == LinkPurpose.SETUP
        ? "signIn.password.title"
        : "signIn.password.welcome";
  }

  /** What is to be done. */
  public String getIntro() {
    if (!isUsable()) {
      return "security.failure.linkNotUsable";
    }
    return isInvitation() || isSignUp() ? "signIn.password.welcome.intro" : "signIn.password.intro";
  }

  public String getLogin() {
    return login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isInvitation() {
    return purpose == LinkPurpose.INVITATION;
  }

  /** How many API tokens of the account work, about which the form asks. */
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

  public String getToken() {
    return token;
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
