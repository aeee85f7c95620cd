package org.compagnon.web.pairing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.compagnon.pairing.PairFilter;
import org.compagnon.pairing.PairReview;
import org.compagnon.pairing.PairSort;
import org.compagnon.pairing.PairView;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.PartView;
import org.compagnon.pairing.RoundStatus;
import org.compagnon.pairing.RoundView;
import org.compagnon.pairing.scoring.Criterion;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.web.layout.Messages;

/** The review of one round: the pairs, one of them in detail, and what can be done with it. */
@Named
@ViewScoped
public class RoundPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int ROWS = 20;
  private static final int WELL = 6_000;

  @Inject private PairingRounds rounds;
  @Inject private PairReview review;
  @Inject private Programmes programmes;
  @Inject private Messages messages;
  @Inject private Clock clock;

  private long id;
  private Long pair;
  private int page;
  private String query;
  private PairSort sort;
  private boolean warningsOnly;
  private String reason;
  private transient RoundView round;
  private transient RoundView previous;
  private transient Page<PairView> pairs;
  private transient PairView shown;

  /** Reads the round; its pairs once there are any. */
  public void load() {
    round = rounds.get(id);
    PairFilter filter = new PairFilter(query, null, null, null, warningsOnly, sort);
    pairs = review.pairs(id, filter, new PageRequest(page, ROWS));
    shown = pair == null ? pairs.items().stream().findFirst().orElse(null) : review.pair(pair);
    previous = round.copyOf() == null ? before() : rounds.get(round.copyOf().id());
  }

  private RoundView before() {
    return rounds
        .page(round.programmeId(), new PageRequest(0, PageRequest.MAX_SIZE))
        .items()
        .stream()
        .filter(other -> other.number() < round.number() && other.computedAt() != null)
        .findFirst()
        .orElse(null);
  }

  /** Stops the computation. */
  public void cancel() throws IOException {
    rounds.cancel(id);
    messages.info("round.message.cancelled");
    stay();
  }

  /** Starts the same again with today's decisions. */
  public void rerun() throws IOException {
    RoundLinks.go("/admin/round?id=" + rounds.rerun(id).id());
  }

  /** Keeps the pair for this and later rounds. */
  public void lock(long pairId) throws IOException {
    review.lock(pairId, reason);
    messages.info("round.message.locked");
    stay();
  }

  /** Takes the pair out and forbids it. */
  public void forbid(long pairId) throws IOException {
    review.forbid(pairId, reason);
    messages.info("round.message.forbidden");
    pair = null;
    stay();
  }

  /** Takes the pair out without forbidding it. */
  public void remove(long pairId) throws IOException {
    review.remove(pairId, reason);
    messages.info("round.message.removed");
    pair = null;
    stay();
  }

  /** Takes the publishing back. */
  public void undo() throws IOException {
    rounds.undo(id, reason);
    messages.mailed("round.message.undone");
    stay();
  }

  /** What speaks most for a pair: at most two criteria that fit well, the weightiest first. */
  public List<PartView> strongest(PairView row) {
    return row.parts().stream()
        .filter(part -> part.counted() && part.points() >= WELL)
        .filter(part -> part.criterion() != Criterion.WAITING)
        .sorted(Comparator.comparing(part -> -part.weight() * part.points()))
        .limit(2)
        .toList();
  }

  private void stay() throws IOException {
    RoundLinks.go("/admin/round?id=" + id + (pair == null ? "" : "&pair=" + pair));
  }

  /** Whether the computation is still to come or under way. */
  public boolean isOpen() {
    ensureLoaded();
    return round.status().isOpen();
  }

  /** Whether pairs can be changed and the round published. */
  public boolean isAdjustable() {
    ensureLoaded();
    return round.status() == RoundStatus.PROPOSED && !round.notChosen() && round.counts();
  }

  /** Whether it is a copy that was started once its original was published, and adds to it. */
  public boolean isAdded() {
    ensureLoaded();
    return round.copyOf() != null
        && previous.status() == RoundStatus.PUBLISHED
        && round.createdAt().isAfter(previous.publishedAt());
  }

  /** Whether a publishing can still be taken back: until the day before the programme's first. */
  public boolean isUndoable() {
    ensureLoaded();
    ProgrammeView programme = programmes.get(round.programmeId());
    return isPublished()
        && programme.dayAt(clock.instant()).isBefore(programme.timeline().startsOn());
  }

  public boolean isPublished() {
    ensureLoaded();
    return round.status() == RoundStatus.PUBLISHED;
  }

  public RoundView getRound() {
    ensureLoaded();
    return round;
  }

  public RoundView getPrevious() {
    ensureLoaded();
    return previous;
  }

  public Page<PairView> getPairs() {
    ensureLoaded();
    return pairs;
  }

  public PairView getShown() {
    ensureLoaded();
    return shown;
  }

  public PairSort[] getSorts() {
    return PairSort.values();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Long getPair() {
    return pair;
  }

  public void setPair(Long pair) {
    this.pair = pair;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getQuery() {
    return query;
  }

  public void setQuery(String query) {
    this.query = query;
  }

  public PairSort getSort() {
    return sort;
  }

  public void setSort(PairSort sort) {
    this.sort = sort;
  }

  public boolean isWarningsOnly() {
    return warningsOnly;
  }

  public void setWarningsOnly(boolean warningsOnly) {
    this.warningsOnly = warningsOnly;
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
