package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.compagnon.pairing.PairInsight;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundInsight;
import org.compagnon.pairing.RoundInsights;
import org.compagnon.pairing.RoundView;

/** Second choices and costs: of one pair, and where the whole round is under strain. */
@Named
@RequestScoped
public class RoundInsightPage {
  @Inject private PairingRounds rounds;
  @Inject private RoundInsights insights;

  private long id;
  private Long pair;
  private RoundView round;
  private PairInsight two;
  private RoundInsight all;

  /** Works it out. */
  public void load() {
    round = rounds.get(id);
    two = pair == null ? null : insights.pair(pair);
    all = pair == null ? insights.round(id) : null;
  }

  public RoundView getRound() {
    return round;
  }

  public PairInsight getTwo() {
    return two;
  }

  public RoundInsight getAll() {
    return all;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Long getPair() {
    return pair;
  }

  public void setPair(Long pair) {
    this.pair = pair;
  }
}
