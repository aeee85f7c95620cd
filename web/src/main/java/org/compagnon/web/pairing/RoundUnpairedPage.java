package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.compagnon.pairing.AddPair;
import org.compagnon.pairing.PairPreview;
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundStatus;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.UnpairedView;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** Who has no mentor in a round, why, and a pair made by hand. */
@Named
@ViewScoped
public class RoundUnpairedPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 20;
  private static final int CANDIDATES = 15;

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private Messages messages;

  private long id;
  private int page;
  private Long mentee;
  private int version;
  private boolean accept;
  private String reason;
  private transient RoundView round;
  private transient Page<UnpairedView> found;
  private List<PairPreview> candidates;

  /** Reads the unpaired and, where a mentee is chosen, the mentors who fit best. */
  public void load() {
    round = rounds.get(id);
    found = review.unpaired(id, new PageRequest(page, ROWS));
    if (candidates == null) {
      version = round.version();
      candidates = mentee == null ? List.of() : review.candidates(id, mentee, CANDIDATES);
    }
  }

  /** Makes the pair. */
  public void add(long mentorEnrolmentId) throws IOException {
    review.add(new AddPair(id, version, mentee, mentorEnrolmentId, accept, reason));
    messages.info("round.message.added");
    RoundLinks.go("/admin/round-unpaired?id=" + id);
  }

  public boolean isAdjustable() {
    ensureLoaded();
    return round.status() == RoundStatus.PROPOSED && !round.notChosen() && round.counts();
  }

  /** Whether changes that would help can be looked for: the round stands, or stood. */
  public boolean isHelpable() {
    ensureLoaded();
    return round.status().isComputed();
  }

  public RoundView getRound() {
    ensureLoaded();
    return round;
  }

  public Page<UnpairedView> getFound() {
    ensureLoaded();
    return found;
  }

  public List<PairPreview> getCandidates() {
    ensureLoaded();
    return candidates;
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

  public Long getMentee() {
    return mentee;
  }

  public void setMentee(Long mentee) {
    this.mentee = mentee;
  }

  public boolean isAccept() {
    return accept;
  }

  public void setAccept(boolean accept) {
    this.accept = accept;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** What the page shows, read again where a sent form comes back without it. */
  private void ensureLoaded() {
    if (round == null) {
      load();
    }
  }
}
