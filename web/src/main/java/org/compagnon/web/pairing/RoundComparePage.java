package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PersonRef;
import org.compagnon.pairing.RoundComparison;
import org.compagnon.shared.PageRequest;

/** Two rounds side by side: who gains, who loses. */
@Named
@ViewScoped
public class RoundComparePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  @Inject private PairingRounds rounds;

  private long left;
  private long right;
  private int page;
  private transient RoundComparison found;

  /** Compares. */
  public void load() {
    found = rounds.compare(left, right, new PageRequest(page, ROWS));
  }

  /** Names of mentors in one text; a dash where there is none. */
  public String names(List<PersonRef> mentors) {
    return mentors.isEmpty()
        ? "–"
        : String.join(", ", mentors.stream().map(PersonRef::name).toList());
  }

  public RoundComparison getFound() {
    ensureLoaded();
    return found;
  }

  public long getLeft() {
    return left;
  }

  public void setLeft(long left) {
    this.left = left;
  }

  public long getRight() {
    return right;
  }

  public void setRight(long right) {
    this.right = right;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  /** What the page shows, read again where a sent form comes back without it. */
  private void ensureLoaded() {
    if (found == null) {
      load();
    }
  }
}
