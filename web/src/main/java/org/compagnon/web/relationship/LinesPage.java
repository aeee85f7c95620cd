package org.compagnon.web.relationship;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.relationship.LineDecisions;
import org.compagnon.relationship.LinePair;
import org.compagnon.relationship.Side;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** Pairs that have come into one reporting line and wait for a decision. */
@Named
@RequestScoped
public class LinesPage {
  private static final int ROWS = 25;

  @Inject private LineDecisions decisions;
  @Inject private Messages messages;

  private Long programme;
  private int page;
  private Page<LinePair> found;

  /** Reads the pairs. */
  public void load() {
    found = decisions.page(programme, new PageRequest(page, ROWS));
  }

  /** Who of the two is above the other, and how far. */
  public String say(LinePair one) {
    return say(one, messages);
  }

  static String say(LinePair one, Messages messages) {
    boolean mentor = one.upper() == Side.MENTOR;
    String upper = mentor ? one.pair().mentor().name() : one.pair().mentee().name();
    String lower = mentor ? one.pair().mentee().name() : one.pair().mentor().name();
    return messages.text("relationship.line.how", upper, lower, one.levels());
  }

  public Page<LinePair> getFound() {
    return found;
  }

  public Long getProgramme() {
    return programme;
  }

  public void setProgramme(Long programme) {
    this.programme = programme;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
