package org.compagnon.web.layout;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.SignIn;
import org.compagnon.shared.Language;
import org.omnifaces.util.Faces;

/** The language of the screens: chosen, else the account's, else the browser's. */
@Named("language")
@SessionScoped
public class LanguageChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller caller;
  @Inject private SignIn signIn;
  private Language chosen;
  private Language last;

  /** The language. */
  public Language current() {
    if (chosen != null) {
      return chosen;
    }
    last = caller.find().map(known -> known.language()).orElse(null);
    return last == null ? ofBrowser() : last;
  }

  /** The language as far as it is known without asking the business; for pages about failures. */
  public Language lastKnown() {
    if (chosen != null) {
      return chosen;
    }
    return last == null ? ofBrowser() : last;
  }

  private static Language ofBrowser() {
    return Language.of(FacesContext.getCurrentInstance().getExternalContext().getRequestLocale());
  }

  /** ISO 639-1 code. */
  public String getCode() {
    return current().code();
  }

  /** The locale for the view. */
  public Locale getLocale() {
    return current().locale();
  }

  /** Chooses a language, and remembers it with the account. */
  public void remember(Language language) {
    chosen = language;
    signIn.speak(language);
  }

  /** Chooses a language by its code, remembers it with the account, and shows the page again. */
  public void choose(String code) throws IOException {
    remember(Language.of(code));
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().redirect(Faces.getRequestURIWithQueryString());
    faces.responseComplete();
  }
}
