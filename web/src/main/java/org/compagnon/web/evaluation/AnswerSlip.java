package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.compagnon.evaluation.GivenAnswer;
import org.compagnon.evaluation.ItemView;
import org.compagnon.evaluation.SheetView;
import org.compagnon.shared.Hashes;
import org.compagnon.web.layout.Address;

/**
 * What a form with a question says of itself: which question it was shown for, and with which
 * answer. An answer belongs to the question its form names, whatever the sheet's first open
 * question or the address is by the time it arrives.
 */
@RequestScoped
class AnswerSlip {
  private static final String ITEM = "item";
  private static final String SHOWN = "shown";

  @Inject private Address address;

  /**
   * The question the form was shown for; empty where the request names none, several, or none of
   * this sheet.
   */
  Optional<ItemView> item(SheetView sheet) {
    String named = FacesContext.getCurrentInstance().isPostback() ? address.only(ITEM) : null;
    return sheet.questionnaire().items().stream()
        .filter(item -> String.valueOf(item.id()).equals(named))
        .findFirst();
  }

  /**
   * Whether somebody left alone what the form had shown. Then nothing is to be saved: in another
   * window they may have answered otherwise since. A page that was touched no longer says what it
   * had shown (see compagnon.js), and an answer that is tapped cannot be taken back.
   */
  boolean isUntouched(ItemView item, GivenAnswer given) {
    return mark(given).equals(address.only(SHOWN))
        || given.choice() == null && given.words() == null && !Choices.isInWords(item.kind());
  }

  /** What stands for an answer, or for none, in the form. */
  static String mark(GivenAnswer given) {
    if (given == null || given.choice() == null && given.words() == null) {
      return "";
    }
    return Objects.toString(given.choice(), "")
        + (given.words() == null ? "" : Hashes.sha256Hex(given.words().replace("\r\n", "\n")));
  }
}
