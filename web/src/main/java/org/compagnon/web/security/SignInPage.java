package org.compagnon.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.compagnon.demo.DemoCompany;
import org.compagnon.settings.Setting;
import org.compagnon.web.edge.ClientAddress;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.omnifaces.util.Faces;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {
  @Inject private SecurityContext container;
  @Inject private FacesContext faces;
  @Inject private Messages messages;

  private String entry;
  private String login;
  private String password;
  private String next;

  /** Readies the form for this browser. */
  public void prepare() {
    entry = EntryToken.give(Faces.getRequest(), Faces.getResponse());
  }

  /** Checks the password and goes where the person wanted to. */
  public void signIn() throws IOException {
    ExternalContext external = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    if (!EntryToken.fits(request, entry)) {
      messages.error("signIn.message.otherBrowser");
      return;
    }
    SignInCredential credential = new SignInCredential(login, password, ClientAddress.of(request));
    AuthenticationStatus status =
        container.authenticate(
            request,
            (HttpServletResponse) external.getResponse(),
            AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      external.redirect(external.getRequestContextPath() + LocalPath.of(next).orElse("/home"));
    } else if (credential.refusal().isPresent()) {
      throw credential.refusal().get();
    } else {
      messages.error("signIn.message.wrong");
    }
  }

  /** Ends the session. */
  public void signOut() throws IOException, ServletException {
    ExternalContext external = faces.getExternalContext();
    ((HttpServletRequest) external.getRequest()).logout();
    external.invalidateSession();
    LanguageChoice.forget(Faces.getResponse());
    external.redirect(external.getRequestContextPath() + "/sign-in");
  }

  /** Whether the demo accounts are shown below the form. */
  public boolean isDemo() {
    return Setting.DEMO.isOn();
  }

  /** Accounts to try the demo with. */
  public List<String> getDemoLogins() {
    return List.copyOf(DemoCompany.accounts().keySet());
  }

  /** What somebody is in the demo, in the page's language. */
  public String demoRole(String one) {
    return messages.text("signIn.demo." + one.substring(0, one.indexOf('@')));
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }

  /** What ties the form to this browser. */
  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }
}
