package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Set;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.settings.Setting;

/** What the frame shows of whoever is signed in, and how it is lit. */
@Named
@RequestScoped
public class Frame {
  private static final Set<String> THEMES = Set.of("light", "dark");

  private CurrentCaller caller;

  /** For the container. */
  public Frame() {}

  /** For the container. */
  @Inject
  Frame(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Name of whoever is signed in; empty for nobody. */
  public String getName() {
    return caller.find().map(Caller::displayName).orElse("");
  }

  /** What they sign in with; empty for nobody. */
  public String getLogin() {
    return caller.find().map(Caller::login).orElse("");
  }

  /** The account, to tell two people at one browser apart; null for nobody. */
  public Long getAccountId() {
    return caller.find().map(Caller::accountId).orElse(null);
  }

  /** The theme somebody chose, {@code light} or {@code dark}; null: as their system has it. */
  public String getTheme() {
    Object cookie =
        FacesContext.getCurrentInstance().getExternalContext().getRequestCookieMap().get("theme");
    return cookie instanceof Cookie theme && THEMES.contains(theme.getValue())
        ? theme.getValue()
        : null;
  }

  /** Whether mails are written and not sent, although this is no demonstration. */
  public boolean isNoMail() {
    return !Setting.DEMO.isOn() && !"smtp".equals(Setting.MAIL_MODE.text());
  }

  /** Whether whoever is signed in runs programmes or the system. */
  public boolean isOffice() {
    return hasOneOf(Role.ADMINISTRATOR, Role.SYSTEM);
  }

  /** Whether whoever is signed in may look into the outbox. */
  public boolean isSystem() {
    return hasOneOf(Role.SYSTEM);
  }

  private boolean hasOneOf(String... roles) {
    return caller.find().map(one -> Arrays.stream(roles).anyMatch(one::is)).orElse(false);
  }

  /** Whether the invented company is shown. */
  public boolean isDemo() {
    return Setting.DEMO.isOn();
  }
}
