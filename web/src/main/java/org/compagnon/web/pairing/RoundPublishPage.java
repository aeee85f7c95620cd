package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.compagnon.pairing.PairingFailure;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PublishPreview;
import org.compagnon.pairing.RoundView;
import org.compagnon.web.layout.Messages;

/** What publishing a round will do, and the button that does it. */
@Named
@ViewScoped
public class RoundPublishPage implements Serializable {
  private static final long serialVersionUID = 1L;
  @Inject private PairingRounds rounds;
  @Inject private Messages messages;

  private long id;
  private int version;
  private transient RoundView round;
  private transient PublishPreview preview;

  /** Reads what would happen. */
  public void load() throws IOException {
    round = rounds.get(id);
    try {
      preview = rounds.previewPublish(id);
      version = preview.version();
    } catch (PairingFailure e) {
      messages.failure(e);
      RoundLinks.go("/admin/round?id=" + id);
    }
  }

  /** Publishes what was shown. */
  public void publish() throws IOException {
    RoundView published = rounds.publish(id, version);
    messages.mailed("round.message.published", published.pairs());
    RoundLinks.go("/admin/round?id=" + id);
  }

  public RoundView getRound() throws IOException {
    ensureLoaded();
    return round;
  }

  public PublishPreview getPreview() throws IOException {
    ensureLoaded();
    return preview;
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

  /** What the page shows, read again where a sent form comes back without it. */
  private void ensureLoaded() throws IOException {
    if (round == null) {
      load();
    }
  }
}
