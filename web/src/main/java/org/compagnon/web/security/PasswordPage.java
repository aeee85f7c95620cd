package org.compagnon.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.compagnon.security.AccountLinks;
import org.compagnon.security.LinkPurpose;
import org.compagnon.security.SecurityFailure;
import org.compagnon.web.layout.Messages;

/** Setting a password with a one-time link: accepting an invitation, or after forgetting it. */
@Named
@ViewScoped
public class PasswordPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AccountLinks links;
  @Inject private Messages messages;

  private String token;
  private LinkPurpose purpose;
  private transient String password;
  private transient String again;

  /** Looks at the link; a link that cannot be used leaves the page without a form. */
  public void load() {
    try {
      purpose = links.purposeOf(token);
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
    links.setPassword(token, password.toCharArray());
    messages.info("signIn.message.passwordSet");
    return "/sign-in?faces-redirect=true";
  }

  public boolean isUsable() {
    return purpose == LinkPurpose.INVITATION || purpose == LinkPurpose.RESET;
  }

  public boolean isInvitation() {
    return purpose == LinkPurpose.INVITATION;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
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
