package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.compagnon.pairing.BringUpToDate;
import org.compagnon.pairing.ChangesSince;
import org.compagnon.pairing.FollowState;
import org.compagnon.pairing.PairingRhythms;
import org.compagnon.pairing.RoundStatus;
import org.compagnon.pairing.RoundUpdateView;
import org.compagnon.pairing.RoundUpdates;
import org.compagnon.pairing.RoundView;
import org.compagnon.web.layout.Messages;

/** The part of a round's page about people who came and went since, and what it would change. */
@Named
@RequestScoped
public class RoundUpdatePage {
  private static final int POINT = 100;

  @Inject private RoundUpdates updates;
  @Inject private PairingRhythms rhythms;
  @Inject private RoundPage page;
  @Inject private Messages messages;

  private Integer bonus;
  private RoundUpdateView update;
  private ChangesSince changes;

  /** Starts what brings the round up to date. */
  public void start() throws IOException {
    go(updates.start(new BringUpToDate(page.getId(), bonusInPoints(), null, null)));
  }

  /** One of the two of a pair said no: starts what repairs the round without it. */
  public void decline(long pairId) throws IOException {
    go(updates.start(new BringUpToDate(page.getId(), null, pairId, page.getReason())));
  }

  /** Puts the shown round in the other one's place. */
  public void keep() throws IOException {
    updates.keep(page.getId(), page.getRound().version());
    messages.info("living.message.kept");
    RoundLinks.go("/admin/round?id=" + page.getId());
  }

  /** Throws the shown round away, or takes a kept one back. */
  public void discard() throws IOException {
    boolean kept = getUpdate().state() == FollowState.KEPT;
    RoundView before = updates.discard(page.getId(), null);
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
      changes = updates.changes(page.getId());
    }
    return changes;
  }

  /** What the round changes against the one it follows. */
  public RoundUpdateView getUpdate() {
    if (update == null) {
      update = updates.get(page.getId());
    }
    return update;
  }

  /** Whether the round's step can be kept, or taken back. */
  public boolean isOpenStep() {
    return page.getRound().status() == RoundStatus.PROPOSED
        && getUpdate().followsId() != null
        && getUpdate().replacedById() == null;
  }

  /** Whether the round is only shown beside the one that counts. */
  public boolean isShown() {
    return getUpdate().state() == FollowState.SHOWN;
  }

  /** Bonus of the round in points of 100, as the page says it. */
  public String getRoundBonus() {
    return messages.text("living.optimal", page.getRound().stayBonus() / (double) POINT);
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

  private int usual() {
    return rhythms.get(page.getRound().programmeId()).stayBonus();
  }
}
