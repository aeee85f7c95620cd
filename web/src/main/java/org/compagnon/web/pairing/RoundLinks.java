package org.compagnon.web.pairing;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Goes to another page after an action, so that loading it again repeats nothing. */
final class RoundLinks {
  private RoundLinks() {}

  /** Redirects to an address below the context. */
  static void go(String path) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.redirect(external.getRequestContextPath() + path);
    faces.responseComplete();
  }
}
