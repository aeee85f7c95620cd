package org.compagnon.web.relationship;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.compagnon.relationship.LineDecisions;
import org.compagnon.relationship.LinePair;
import org.compagnon.relationship.RelationshipRow;
import org.compagnon.relationship.Relationships;
import org.compagnon.relationship.Side;
import org.compagnon.web.layout.Messages;

/** One pair as an administrator sees it: what is known, never what was said. */
@Named
@ViewScoped
public class RelationshipPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String SELF = "/admin/relationship?faces-redirect=true&id=";

  @Inject private Relationships relationships;
  @Inject private LineDecisions decisions;
  @Inject private Messages messages;

  private long id;
  private int version;
  private boolean waits = true;
  private RelationshipRow pair;
  private LinePair line;
  private String reason;

  /** Reads the pair. */
  public void load() {
    pair = relationships.get(id);
    version = pair.version();
    line = decisions.find(id);
  }

  /** Lets the pair go on although the two are in one reporting line. */
  public String keep() {
    decisions.keep(id, line.version(), reason);
    say("relationship.message.lineKept");
    return SELF + id;
  }

  /** Ends the pair because the two are in one reporting line. */
  public String endBecauseOfLine() {
    decisions.end(id, line.version(), waits);
    say("relationship.message.recorded");
    return SELF + id;
  }

  /** The same, and goes to where the mentee can be paired anew. */
  public String pairAnew() {
    decisions.end(id, line.version(), true);
    say("relationship.message.pairAnew");
    return "/admin/rounds?faces-redirect=true&programme=" + pair.programmeId();
  }

  /** Says that it is done, and that mails go out where any do. */
  private void say(String key) {
    if (line.told().isEmpty()) {
      messages.info(key);
    } else {
      messages.mailed(key);
    }
  }

  /** Who of the two is above the other. */
  public String getHow() {
    return LinesPage.say(line, messages);
  }

  /** Who of the two is told. */
  public String getTold() {
    return switch (line.told().size()) {
      case 0 -> messages.text("relationship.line.told.NOBODY");
      case 1 -> messages.text("relationship.line.told.ONE", toldOne().name());
      default -> messages.text("relationship.line.told.BOTH");
    };
  }

  private RelationshipRow.Someone toldOne() {
    return line.told().get(0) == Side.MENTEE ? pair.mentee() : pair.mentor();
  }

  public LinePair getLine() {
    return line;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Records that it has faded. */
  public String recordEnding() {
    relationships.recordEnding(id, version, waits);
    messages.mailed("relationship.message.recorded");
    return SELF + id;
  }

  /** Asks both, kindly, how it is going. */
  public String nudge() {
    relationships.nudge(id, version);
    messages.mailed("relationship.message.nudged");
    return SELF + id;
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
