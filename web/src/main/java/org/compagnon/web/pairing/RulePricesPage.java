package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.RulePrices;
import org.compagnon.pairing.RulePricesView;

/** What each rule of a round costs, and the button that works it out. */
@Named
@ViewScoped
public class RulePricesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PairingRounds rounds;
  @Inject private RulePrices prices;

  private long id;
  private transient RoundView round;
  private transient RulePricesView found;

  /** Reads what is known. */
  public void load() {
    round = rounds.get(id);
    found = prices.of(id);
  }

  /** Works the prices out. */
  public void compute() throws IOException {
    prices.compute(id);
    stay();
  }

  /** Stops. */
  public void cancel() throws IOException {
    prices.cancel(id);
    stay();
  }

  private void stay() throws IOException {
    RoundLinks.go("/admin/round-prices?id=" + id);
  }

  public RoundView getRound() {
    ensureLoaded();
    return round;
  }

  public RulePricesView getFound() {
    ensureLoaded();
    return found;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /** What the page shows, read again where a sent form comes back without it. */
  private void ensureLoaded() {
    if (found == null) {
      load();
    }
  }
}
