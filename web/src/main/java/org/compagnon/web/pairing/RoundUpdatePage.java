package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.compagnon.pairing.BringUpToDate;
import org.compagnon.pairing.ChangesSince;
import org.compagnon.pairing.FollowState;
import org.compagnon.pairing.PairingRhythms;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundStatus;
import org.compagnon.pairing.RoundUpdateView;
import org.compagnon.pairing.RoundUpdates;
import org.compagnon.pairing.RoundView;
import org.compagnon.web.layout.Messages;

/** The part of a round's page about people who came and went since, and what it would change. */
@Named
@ViewScoped
public class RoundUpdatePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int POINT = 100;

  @Inject private RoundUpdates updates;
  @Inject private PairingRhythms rhythms;
  @Inject private PairingRounds rounds;
  @Inject private Messages messages;

  private long id;
  private Integer bonus;
  private transient RoundView round;
  private transient RoundUpdateView update;
  private transient ChangesSince changes;

  /** Tells which round the page shows, and that it is to be read afresh. */
  public void open(long roundId) {
    id = roundId;
    round = null;
    update = null;
    changes = null;
  }

  /** Starts what brings the round up to date. */
  public void start() throws IOException {
    go(updates.start(new BringUpToDate(id, bonusInPoints(), null, null)));
  }

  /** One of the two of a pair said no: starts what repairs the round without it. */
  public void decline(long pairId, String reason) throws IOException {
    go(updates.start(new BringUpToDate(id, null, pairId, reason)));
  }

  /** Puts the shown round in the other one's place. */
  public void keep() throws IOException {
    updates.keep(id, round().version());
    messages.info("living.message.kept");
    RoundLinks.go("/admin/round?id=" + id);
  }

  /** Throws the shown round away, or takes a kept one back. */
  public void discard() throws IOException {
    boolean kept = getUpdate().state() == FollowState.KEPT;
    RoundView before = updates.discard(id, null);
    messages.info(kept ? "living.message.undone" : "living.message.discarded");
    RoundLinks.go("/admin/round?id=" + before.id());
  }

  private void go(RoundView started) throws IOException {
    messages.info("living.message.started");
    RoundLinks.go("/admin/round?id=" + started.id());
  }

  /** Who changed, each kind in words; empty where nobody did. */
  public List<String> getSentences() {
    ChangesSince found = getChanges();
    List<String> said = new ArrayList<>();
    add(said, "living.menteesAway", found.menteesAway());
    add(said, "living.mentorsAway", found.mentorsAway());
    add(said, "living.menteesLeft", found.menteesLeft());
    add(said, "living.mentorsLeft", found.mentorsLeft());
    add(said, "living.pairedElsewhere", found.pairedElsewhere());
    add(said, "living.menteesJoined", found.menteesJoined());
    add(said, "living.mentorsJoined", found.mentorsJoined());
    return said;
  }

  private void add(List<String> said, String key, int count) {
    if (count > 0) {
      said.add(messages.text(key, count));
    }
  }

  /** Who changed since the round was computed. */
  public ChangesSince getChanges() {
    if (changes == null) {
      changes = updates.changes(id);
    }
    return changes;
  }

  /** What the round changes against the one it follows. */
  public RoundUpdateView getUpdate() {
    if (update == null) {
      update = updates.get(id);
    }
    return update;
  }

  /** Whether the round's step can be kept, or taken back. */
  public boolean isOpenStep() {
    return round().status() == RoundStatus.PROPOSED
        && getUpdate().followsId() != null
        && getUpdate().replacedById() == null;
  }

  /** Whether the round is only shown beside the one that counts. */
  public boolean isShown() {
    return getUpdate().state() == FollowState.SHOWN;
  }

  /** Bonus of the round in points of 100, as the page says it. */
  public String getRoundBonus() {
    return messages.text("living.optimal", round().stayBonus() / (double) POINT);
  }

  /** What the step costs or gains in all. */
  public String getCost() {
    long cost = getUpdate().cost();
    String key = cost == 0 ? "living.even" : cost > 0 ? "living.cost" : "living.gain";
    return messages.text(key, Math.abs(cost) / (double) POINT);
  }

  public int getBonus() {
    return bonus == null ? usual() / POINT : bonus;
  }

  public void setBonus(int bonus) {
    this.bonus = bonus;
  }

  private Integer bonusInPoints() {
    return bonus == null || Objects.equals(bonus, usual() / POINT) ? null : bonus * POINT;
  }

  private RoundView round() {
    if (round == null) {
      round = rounds.get(id);
    }
    return round;
  }

  private int usual() {
    return rhythms.get(round().programmeId()).stayBonus();
  }
}
