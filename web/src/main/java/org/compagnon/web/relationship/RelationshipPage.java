package org.compagnon.web.relationship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.compagnon.relationship.RelationshipRow;
import org.compagnon.relationship.Relationships;
import org.compagnon.web.layout.Messages;

/** One pair as an administrator sees it: what is known, never what was said. */
@Named
@ViewScoped
public class RelationshipPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Relationships relationships;
  @Inject private Messages messages;

  private long id;
  private int version;
  private boolean waits = true;
  private RelationshipRow pair;

  /** Reads the pair. */
  public void load() {
    pair = relationships.get(id);
    version = pair.version();
  }

  /** Records that it has faded. */
  public String recordEnding() {
    relationships.recordEnding(id, version, waits);
    messages.info("relationship.message.recorded");
    return "/admin/relationship?faces-redirect=true&id=" + id;
  }

  /** Asks both, kindly, how it is going. */
  public String nudge() {
    relationships.nudge(id, version);
    messages.info("relationship.message.nudged");
    return "/admin/relationship?faces-redirect=true&id=" + id;
  }

  /** Kind of the chip that shows where it stands. */
  public String getKind() {
    return PairChips.kind(pair.norm().standing());
  }

  /** Both addresses, for a mail of one's own. */
  public String getAddresses() {
    return pair.mentee().email() + "," + pair.mentor().email();
  }

  public RelationshipRow getPair() {
    return pair;
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

  public boolean isWaits() {
    return waits;
  }

  public void setWaits(boolean waits) {
    this.waits = waits;
  }
}
