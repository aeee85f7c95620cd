package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.compagnon.pairing.AskInsight;
import org.compagnon.pairing.InsightKind;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.Remedies;
import org.compagnon.pairing.RemedyView;
import org.compagnon.pairing.RoundInsights;
import org.compagnon.pairing.RoundStatus;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.TryRemedy;
import org.compagnon.web.layout.Address;

/** Which change would give somebody a mentor, and trying it. */
@Named
@ViewScoped
public class RemedyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PairingRounds rounds;
  @Inject private RoundInsights insights;
  @Inject private Address address;
  @Inject private InsightJob asking;

  private long id;
  private long mentee;
  private transient RoundView round;
  private Remedies found;

  /** Works it out. */
  public void load() {
    id = address.number("id");
    mentee = address.number("mentee");
    round = rounds.get(id);
    if (asking.isAsked()) {
      found = asking.getFound().remedies();
      return;
    }
    asking.offer(id, InsightKind.REMEDIES);
    if (!asking.isOffered()) {
      found = insights.remedies(id, mentee);
    }
  }

  /** Lets the answer be worked out in the background. */
  public void ask() throws IOException {
    follow(insights.ask(new AskInsight(id, InsightKind.REMEDIES, mentee, 0)).id());
  }

  /** Stops working it out. */
  public void stop() throws IOException {
    asking.stop();
    follow(asking.getJob().id());
  }

  private void follow(long job) throws IOException {
    address.go("/admin/round-remedy?id=" + id + "&mentee=" + mentee + "&job=" + job);
  }

  /** Tries a change in a copy of the round, and shows the copy. */
  public void tryIt(RemedyView one) throws IOException {
    RoundView copy =
        insights.tryRemedy(new TryRemedy(id, mentee, one.rule(), one.value(), one.upwards()));
    address.go("/admin/round?id=" + copy.id());
  }

  /** Whether a copy can be made: the round was computed. */
  public boolean isTryable() {
    return getRound().status().isComputed();
  }

  /** Whether a pair can be made by hand: the round is proposed and counts. */
  public boolean isByHand() {
    return getRound().status() == RoundStatus.PROPOSED
        && !getRound().notChosen()
        && getRound().counts();
  }

  public RoundView getRound() {
    ensureLoaded();
    return round;
  }

  public Remedies getFound() {
    ensureLoaded();
    return found;
  }

  /** What the page shows, read again where a sent form comes back without it. */
  private void ensureLoaded() {
    if (round == null) {
      round = rounds.get(id);
    }
  }
}
