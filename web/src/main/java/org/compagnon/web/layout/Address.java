package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.compagnon.shared.NotFound;

/**
 * What the address of a page says, and going to another. Read from the request itself, so that it
 * is there in every phase; forms keep the address with {@code o:form includeRequestParams="true"}.
 */
@RequestScoped
public class Address {

  /**
   * A parameter that has to be a whole number.
   *
   * @throws NotFound if it is missing or none
   */
  public long number(String name) {
    try {
      return Long.parseLong(String.valueOf(text(name)));
    } catch (NumberFormatException e) {
      throw new NotFound(name, text(name));
    }
  }

  /** A parameter that may be missing or nonsense, and is {@code otherwise} then. */
  public int number(String name, int otherwise) {
    try {
      return Integer.parseInt(String.valueOf(text(name)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** A parameter without blanks around it; null if it is missing or empty. */
  public String word(String name) {
    String text = text(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** A parameter as it is; null if it is missing. */
  public String text(String name) {
    return external().getRequestParameterMap().get(name);
  }

  /** A parameter that came exactly once; null if it is missing or there are several. */
  public String only(String name) {
    String[] all = external().getRequestParameterValuesMap().get(name);
    return all != null && all.length == 1 ? all[0] : null;
  }

  /** Goes to a page, below the context; messages travel along. */
  public void go(String path) throws IOException {
    external().redirect(external().getRequestContextPath() + path);
    FacesContext.getCurrentInstance().responseComplete();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
