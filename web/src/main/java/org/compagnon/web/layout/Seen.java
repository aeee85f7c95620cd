package org.compagnon.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.compagnon.shared.Hashes;

/**
 * Ties a confirmation to what was confirmed. The form carries a mark of what it shows in the hidden
 * field {@code seen}; when it comes back, the page compares. An older page, reached with Back or
 * left open in another window, thus never confirms what it did not show.
 */
@RequestScoped
public class Seen {
  private static final String FIELD = "seen";

  private static final String STEP = "shownStep";

  @Inject private Address address;
  @Inject private Messages messages;
  private boolean stepTaken;

  /** What stands for these things in a form. */
  public static String mark(Object... shown) {
    return Hashes.sha256Hex(Arrays.deepToString(shown));
  }

  /**
   * The step of a wizard: of a form that comes back the one it showed, so that pressing twice
   * passes over no step, and an older page goes on from where it stands.
   *
   * @param known where the wizard is as far as it knows
   * @param last the last step there is
   */
  public int step(int known, int last) {
    if (stepTaken || !FacesContext.getCurrentInstance().isPostback()) {
      return known;
    }
    stepTaken = true;
    return Math.min(last, Math.max(0, address.number(STEP, known)));
  }

  /** Whether the form that came back showed this; if not, the page says so. */
  public boolean isStill(String mark) {
    boolean same = mark.equals(address.only(FIELD));
    if (!same) {
      messages.warn("common.seenOther");
    }
    return same;
  }
}
