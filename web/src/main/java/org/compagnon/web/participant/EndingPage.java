package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.compagnon.relationship.EndPair;
import org.compagnon.relationship.EndReason;
import org.compagnon.relationship.MyPairView;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.relationship.Side;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.Messages;

/** Ending one's pair: a neutral reason, thanks, and what happens then. */
@Named
@ViewScoped
public class EndingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private MyRelationships relationships;
  @Inject private Address address;
  @Inject private Messages messages;

  private MyPairView pair;
  private EndReason reason;
  private String thanks;
  private boolean waitAgain;

  /** Reads the pair; one that is over has its own page. */
  public void load() throws IOException {
    pair = relationships.get(address.number("id"));
    if (!pair.isOpen()) {
      address.go("/me/mentoring?id=" + pair.id());
    }
  }

  /** Ends it. */
  public void end() throws IOException {
    relationships.end(new EndPair(pair.id(), pair.version(), reason, thanks, waitAgain));
    messages.info("mentoring.message.ended", pair.partner().name());
    address.go("/me/mentoring?id=" + pair.id());
  }

  public boolean isMentee() {
    return pair.mySide() == Side.MENTEE;
  }

  public MyPairView getPair() {
    return pair;
  }

  public List<EndReason> getReasons() {
    return EndReason.offered();
  }

  public EndReason getReason() {
    return reason;
  }

  public void setReason(EndReason reason) {
    this.reason = reason;
  }

  public String getThanks() {
    return thanks;
  }

  public void setThanks(String thanks) {
    this.thanks = thanks;
  }

  public boolean isWaitAgain() {
    return waitAgain;
  }

  public void setWaitAgain(boolean waitAgain) {
    this.waitAgain = waitAgain;
  }
}
