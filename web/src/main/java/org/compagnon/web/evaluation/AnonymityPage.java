package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.evaluation.Answering;

/** How answers are protected; what depends on how the server is set up. */
@Named
@RequestScoped
public class AnonymityPage {
  @Inject private Answering answering;

  /** Whether a part of the key to sheets that wait lies outside the database. */
  public boolean isSealedApart() {
    return answering.isSealedApart();
  }
}
