package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.compagnon.pairing.ChangeKind;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PersonRef;
import org.compagnon.pairing.RoundComparison;
import org.compagnon.pairing.RoundStatus;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.RulePrices;
import org.compagnon.pairing.RulePricesView;
import org.compagnon.shared.PageRequest;

/** Two rounds side by side: who gains, who loses. */
@Named
@ViewScoped
public class RoundComparePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  @Inject private PairingRounds rounds;
  @Inject private RulePrices prices;

  private long left;
  private long right;
  private ChangeKind kind;
  private int page;
  private transient RoundComparison found;

  /** Compares. */
  public void load() {
    found = rounds.compare(left, right, kind, new PageRequest(page, ROWS));
  }

  /** The two rounds, the left one first. */
  public List<RoundView> getBoth() {
    return List.of(getFound().left().round(), getFound().right().round());
  }

  /** Whether a round can be published, or approval asked for. */
  public boolean publishable(RoundView round) {
    return round.status() == RoundStatus.PROPOSED
        && round.counts()
        && !round.notChosen()
        && round.pairs() > 0;
  }

  /** What the rules of the left round cost. */
  public RulePricesView getLeftPrices() {
    return prices.of(left);
  }

  /** What the rules of the right round cost. */
  public RulePricesView getRightPrices() {
    return prices.of(right);
  }

  /** Names of mentors in one text; a dash where there is none. */
  public String names(List<PersonRef> mentors) {
    return mentors.isEmpty()
        ? "–"
        : String.join(", ", mentors.stream().map(PersonRef::name).toList());
  }

  /** A difference in points of a hundred, with its sign. */
  public String signed(int basisPoints) {
    long points = Math.round(basisPoints / 100.0);
    if (points == 0) {
      return "0";
    }
    return (points > 0 ? "+" : "−") + Math.abs(points);
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

  /** The kinds of changes there are. */
  public ChangeKind[] getKinds() {
    return ChangeKind.values();
  }

  public ChangeKind getKind() {
    return kind;
  }

  public void setKind(ChangeKind kind) {
    this.kind = kind;
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
