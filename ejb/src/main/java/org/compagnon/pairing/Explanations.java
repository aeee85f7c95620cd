package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.compagnon.shared.Language;

/**
 * Turns a stored breakdown into sentences. For rooms that keep one ({@link PairingPublished});
 * whoever calls has checked that the reader may see it.
 */
@ApplicationScoped
public class Explanations {

  /** The parts of one breakdown in a language, in the order in which they are shown. */
  public List<PartView> parts(String breakdown, Language language) {
    return parts(List.of(breakdown), language).get(0);
  }

  /** The same for several breakdowns at once, with one query for all of them. */
  public List<List<PartView>> parts(List<String> breakdowns, Language language) {
    throw new UnsupportedOperationException();
  }
}
