package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.compagnon.pairing.CopyRound;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.RulePrices;
import org.compagnon.pairing.RulePricesView;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** What each rule of a round costs, and the button that works it out. */
@Named
@ViewScoped
public class RulePricesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LOOKED_AT = 50;

  @Inject private PairingRounds rounds;
  @Inject private RulePrices prices;
  @Inject private Messages messages;

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

  /** Computes the same people in the other order by waiting time, in a copy to be compared. */
  public void tryOtherOrder() throws IOException {
    String name = messages.text("round.order.try." + getOtherOrder());
    rounds.copy(new CopyRound(id, name, null, null, null, getOtherOrder()));
    stay();
  }

  /** The order by waiting time that the round has not. */
  public WaitingOrder getOtherOrder() {
    return getRound().setup().order() == WaitingOrder.LONGEST_FIRST
        ? WaitingOrder.BY_WEIGHT
        : WaitingOrder.LONGEST_FIRST;
  }

  /** The newest copy of the round in the other order and nothing else; null where there is none. */
  public RoundView getOther() {
    ensureLoaded();
    PairingSetup wanted = round.setup().with(getOtherOrder());
    return rounds.page(round.programmeId(), new PageRequest(0, LOOKED_AT)).items().stream()
        .filter(one -> one.copyOf() != null && one.copyOf().id() == id)
        .filter(one -> one.setup().equals(wanted))
        .findFirst()
        .orElse(null);
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
