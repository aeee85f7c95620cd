package org.compagnon.web.pairing;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.pairing.CopyRound;
import org.compagnon.pairing.DecisionView;
import org.compagnon.pairing.PairDecisions;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PairingSetup;
import org.compagnon.pairing.PairingSetups;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.SetupPreview;
import org.compagnon.pairing.StartRound;
import org.compagnon.pairing.scoring.FunctionWish;
import org.compagnon.pairing.scoring.Place;
import org.compagnon.pairing.scoring.WaitingOrder;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.programme.SaveProgramme;
import org.compagnon.shared.Json;
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
  @Inject private PairingSetups setups;
  @Inject private ProfileQuestions questions;

  private long programme;
  private int page;
  private Long from;
  private String name;
  private final SetupForm setup = new SetupForm();
  private transient SetupPreview preview;
  private transient Page<RoundView> found;
  private Page<DecisionView> decided;
  private transient ProgrammeView about;
  private transient RoundView original;

  /** Reads what the page shows; keeps what was typed when the form comes back with a mistake. */
  public void load() {
    original = from == null ? null : rounds.get(from);
    about = programmes.get(programme);
    found = rounds.page(programme, new PageRequest(page, 10));
    if (decided == null) {
      decided = decisions.page(programme, new PageRequest(0, DECISIONS_SHOWN));
    }
    if (!FacesContext.getCurrentInstance().isPostback()) {
      setup.show(
          original == null ? rounds.setup(programme) : original.setup(),
          questions.ofProgramme(programme));
    }
  }

  /** Starts a copy of a round with the form's rules and wishes, and goes to it. */
  public void copy() throws IOException {
    if (setup.contradictsItself()) {
      messages.error("round.message.gapContradiction");
      return;
    }
    PairingSetup wanted = setup.setup();
    RoundView round =
        rounds.copy(
            new CopyRound(
                from, name, wanted.rules(), wanted.weights(), wanted.fields(), wanted.order()));
    RoundLinks.go("/admin/round?id=" + round.id());
  }

  /** Starts a round and goes to it. */
  public void start() throws IOException {
    if (setup.contradictsItself()) {
      messages.error("round.message.gapContradiction");
      return;
    }
    PairingSetup wanted = setup.setup();
    RoundView round =
        rounds.start(
            new StartRound(
                programme, wanted.rules(), wanted.weights(), wanted.fields(), wanted.order()));
    RoundLinks.go("/admin/round?id=" + round.id());
  }

  /** Says what the rules and wishes in the form would do; stores nothing. */
  public void preview() {
    preview = setup.contradictsItself() ? null : setups.preview(programme, setup.setup());
  }

  /** Makes the rules and wishes in the form the programme's own. */
  public void keep() throws IOException {
    if (setup.contradictsItself()) {
      messages.error("round.message.gapContradiction");
      return;
    }
    ProgrammeView known = programmes.get(programme);
    SaveProgramme like = known.asCommand();
    programmes.edit(programme, known.version(), like.withPairingRules(Json.write(setup.setup())));
    messages.info("round.message.kept");
    RoundLinks.go("/admin/rounds?programme=" + programme);
  }

  /** Takes a decision about two people back. */
  public void revoke(long decisionId) throws IOException {
    decisions.revoke(decisionId);
    messages.info("round.message.revoked");
    RoundLinks.go("/admin/rounds?programme=" + programme);
  }

  /** The programme's name in the page's language. */
  /** The rounds of this page of the list that are computed, newest first. */
  public List<RoundView> getComparable() {
    ensureLoaded();
    return found.items().stream().filter(one -> one.status().isComputed()).toList();
  }

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

  /** What was tried last; null where nothing was. */
  public SetupPreview getPreview() {
    return preview;
  }

  public SetupForm getSetup() {
    return setup;
  }

  public Place[] getPlaces() {
    return Place.values();
  }

  public WaitingOrder[] getOrders() {
    return WaitingOrder.values();
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

  /** The round to copy; null where a round is started afresh. */
  public RoundView getOriginal() {
    ensureLoaded();
    return original;
  }

  public Long getFrom() {
    return from;
  }

  public void setFrom(Long from) {
    this.from = from;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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
