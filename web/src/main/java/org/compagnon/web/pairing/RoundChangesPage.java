package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PersonRef;
import org.compagnon.pairing.RoundChangesView;
import org.compagnon.pairing.RoundView;
import org.compagnon.shared.PageRequest;

/** What people changed in a round by hand. */
@Named
@ViewScoped
public class RoundChangesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;

  private long id;
  private int page;
  private transient RoundView round;
  private transient RoundChangesView found;

  /** Reads the changes. */
  public void load() {
    round = rounds.get(id);
    found = review.changes(id, new PageRequest(page, ROWS));
  }

  /** Names in one text; a dash where there is none. */
  public String names(List<PersonRef> people) {
    return people.isEmpty()
        ? "–"
        : people.stream().map(PersonRef::name).collect(Collectors.joining(", "));
  }

  /** A difference in points of a hundred, with its sign. */
  public String signed(long basisPoints) {
    long points = Math.round(basisPoints / 100.0);
    return points == 0 ? "0" : (points > 0 ? "+" : "−") + Math.abs(points);
  }

  public RoundView getRound() {
    ensureLoaded();
    return round;
  }

  public RoundChangesView getFound() {
    ensureLoaded();
    return found;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
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
