package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.compagnon.pairing.ApprovalStatus;
import org.compagnon.pairing.ApprovalView;
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundApprovals;
import org.compagnon.pairing.RoundChangesView;
import org.compagnon.pairing.RoundStatus;
import org.compagnon.pairing.RoundView;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** Asking for a second administrator's approval of a round, and giving it. */
@Named
@ViewScoped
public class RoundApprovalPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private RoundApprovals approvals;
  @Inject private Messages messages;

  private long id;
  private int version;
  private String note;
  private transient RoundView round;
  private transient RoundChangesView changes;

  /** Reads what is to be decided. */
  public void load() {
    round = rounds.get(id);
    changes = review.changes(id, PageRequest.first());
    version = round.version();
  }

  /** Asks the others. */
  public void ask() throws IOException {
    approvals.ask(id, new RoundApprovals.Word(version, note));
    messages.mailed("round.approval.message.asked");
    leave();
  }

  /** Approves what was shown. */
  public void approve() throws IOException {
    approvals.approve(id, new RoundApprovals.Word(version, note));
    messages.info("round.approval.message.approved");
    leave();
  }

  /** Sends it back; the reason is needed. */
  public void sendBack() throws IOException {
    if (note == null || note.isBlank()) {
      messages.error("round.approval.reasonMissing");
      return;
    }
    approvals.sendBack(id, new RoundApprovals.SendBack(version, note));
    messages.mailed("round.approval.message.sentBack");
    leave();
  }

  private void leave() throws IOException {
    RoundLinks.go("/admin/round?id=" + id);
  }

  /** Whether the reader can ask now. */
  public boolean isAskable() {
    ApprovalView approval = getRound().approval();
    return isOpen() && approval.needed() && !approval.allows() && !isDecidable();
  }

  /** Whether the reader can decide now. */
  public boolean isDecidable() {
    ApprovalView approval = getRound().approval();
    return isOpen() && approval.status() == ApprovalStatus.ASKED && !approval.ownQuestion();
  }

  private boolean isOpen() {
    return getRound().status() == RoundStatus.PROPOSED && !getRound().notChosen();
  }

  public RoundView getRound() {
    ensureLoaded();
    return round;
  }

  public RoundChangesView getChanges() {
    ensureLoaded();
    return changes;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** What the page shows, read again where a sent form comes back without it. */
  private void ensureLoaded() {
    if (round == null) {
      round = rounds.get(id);
      changes = review.changes(id, PageRequest.first());
    }
  }
}
