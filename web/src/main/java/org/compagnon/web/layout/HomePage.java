package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;

/** Brings people to where their work is. */
@Named
@RequestScoped
public class HomePage {
  @Inject private CurrentCaller current;

  /** Goes on to the first page of the caller's area, or to the sign-in page. */
  public void goOn() throws IOException {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + target(current.find()));
    FacesContext.getCurrentInstance().responseComplete();
  }

  static String target(Optional<Caller> caller) {
    if (caller.isEmpty()) {
      return "/sign-in";
    }
    Caller known = caller.get();
    if (known.is(Role.ADMINISTRATOR)) {
      return "/admin/programmes";
    }
    if (known.is(Role.PARTICIPANT)) {
      return known.personId() == null ? FailureHandler.WITHOUT_PERSON : "/me/home";
    }
    return known.is(Role.AUDITOR) ? "/audit/reports" : "/system/accounts";
  }
}
