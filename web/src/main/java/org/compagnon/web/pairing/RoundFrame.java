package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.programme.Programmes;
import org.compagnon.web.layout.LanguageChoice;

/** What all pages of a round say around their content. */
@Named
@RequestScoped
public class RoundFrame {
  @Inject private Programmes programmes;
  @Inject private LanguageChoice language;

  /** The name of a programme in the reader's language. */
  public String programme(long id) {
    return programmes.get(id).name().in(language.current());
  }
}
