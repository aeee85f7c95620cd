package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.compagnon.pairing.ComputedRoundView;
import org.compagnon.pairing.RoundFileKind;
import org.compagnon.pairing.RoundParameters;
import org.compagnon.pairing.RoundProofs;
import org.compagnon.pairing.RoundReplayView;
import org.compagnon.pairing.RoundReplays;
import org.compagnon.pairing.scoring.Criterion;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** One computed round for the auditor: files, parameters, computing it again. */
@Named
@ViewScoped
public class AuditRoundPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 10;
  private static final String QUESTION = "FIELD.";

  @Inject private RoundProofs proofs;
  @Inject private RoundReplays replays;
  @Inject private Messages messages;

  private long id;
  private int page;
  private transient ComputedRoundView round;
  private transient RoundParameters parameters;
  private transient Page<RoundReplayView> past;

  /** Reads the round. */
  public void load() {
    round = proofs.get(id);
    parameters = proofs.parameters(id);
    past = replays.page(id, new PageRequest(page, ROWS));
  }

  /** Has it computed again. */
  public void again() throws IOException {
    replays.start(id);
    RoundLinks.go("/audit/round?id=" + id);
  }

  /** Stops computing it again. */
  public void cancel() throws IOException {
    replays.cancel(getRound().replay().id());
    messages.info("replay.message.cancelled");
    RoundLinks.go("/audit/round?id=" + id);
  }

  /** Why computing again failed. */
  public String failure(RoundReplayView replay) {
    return messages.whyFailed(replay.failureKey(), replay.failureText());
  }

  /** The wishes with a weight of their own. */
  public List<Criterion> getCriteria() {
    return Arrays.stream(Criterion.values()).filter(one -> one != Criterion.FIELD).toList();
  }

  /** What counted for silence, by the criterion's name. */
  public List<Average> getAverages() {
    ensureLoaded();
    return parameters.averages() == null
        ? List.of()
        : parameters.averages().points().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> new Average(nameOf(one.getKey()), one.getValue()))
            .toList();
  }

  private String nameOf(String key) {
    return key.startsWith(QUESTION)
        ? key.substring(QUESTION.length())
        : messages.text("pairing.criterion." + key);
  }

  /** The mean points of one criterion. */
  public record Average(String name, int points) {}

  public RoundFileKind[] getKinds() {
    return RoundFileKind.values();
  }

  public ComputedRoundView getRound() {
    ensureLoaded();
    return round;
  }

  public RoundParameters getParameters() {
    ensureLoaded();
    return parameters;
  }

  public Page<RoundReplayView> getPast() {
    ensureLoaded();
    return past;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  private void ensureLoaded() {
    if (round == null) {
      load();
    }
  }
}
