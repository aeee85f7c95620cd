package org.compagnon.web.pairing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.compagnon.pairing.DecisionView;
import org.compagnon.pairing.PairDecisions;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.StartRound;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** The rounds of a programme: set rules and wishes, start, see what came out. */
@Named
@ViewScoped
public class RoundsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int DECISIONS_SHOWN = 50;

  @Inject private PairingRounds rounds;
  @Inject private PairDecisions decisions;
  @Inject private Programmes programmes;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;

  private long programme;
  private int page;
  private final SetupForm setup = new SetupForm();
  private transient Page<RoundView> found;
  private transient Page<DecisionView> decided;
  private transient ProgrammeView about;

  /** Reads what the page shows; keeps what was typed when the form comes back with a mistake. */
  public void load() {
    about = programmes.get(programme);
    found = rounds.page(programme, new PageRequest(page, 10));
    decided = decisions.page(programme, new PageRequest(0, DECISIONS_SHOWN));
    if (!FacesContext.getCurrentInstance().isPostback()) {
      setup.show(rounds.setup(programme));
    }
  }

  /** Starts a round and goes to it. */
  public void start() throws IOException {
    if (setup.contradictsItself()) {
      messages.error("round.message.gapContradiction");
      return;
    }
    RoundView round = rounds.start(new StartRound(programme, setup.rules(), setup.weights()));
    RoundLinks.go("/admin/round?id=" + round.id());
  }

  /** Takes a decision about two people back. */
  public void revoke(long decisionId) throws IOException {
    decisions.revoke(decisionId);
    messages.info("round.message.revoked");
    RoundLinks.go("/admin/rounds?programme=" + programme);
  }

  /** The programme's name in the page's language. */
  public String getProgrammeName() {
    ensureLoaded();
    return about.name().in(language.current());
  }

  public Page<RoundView> getFound() {
    ensureLoaded();
    return found;
  }

  public List<DecisionView> getDecided() {
    ensureLoaded();
    return decided.items();
  }

  public SetupForm getSetup() {
    return setup;
  }

  public Place[] getPlaces() {
    return Place.values();
  }

  public FunctionWish[] getFunctionWishes() {
    return FunctionWish.values();
  }

  public long getProgramme() {
    return programme;
  }

  public void setProgramme(long programme) {
    this.programme = programme;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  /** What the page shows, read again where a sent form comes back without it. */
  private void ensureLoaded() {
    if (found == null) {
      load();
    }
  }
}
