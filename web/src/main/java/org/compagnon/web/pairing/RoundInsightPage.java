package org.compagnon.web.pairing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.pairing.AskInsight;
import org.compagnon.pairing.InsightKind;
import org.compagnon.pairing.PairInsight;
import org.compagnon.pairing.PairingFailure;
import org.compagnon.pairing.PairingRounds;
import org.compagnon.pairing.RoundInsight;
import org.compagnon.pairing.RoundInsights;
import org.compagnon.pairing.RoundView;
import org.compagnon.shared.FailureKind;
import org.compagnon.shared.Texts;
import org.compagnon.web.layout.Formats;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** Second choices and costs: of one pair, and where the whole round is under strain. */
@Named
@RequestScoped
public class RoundInsightPage {
  @Inject private PairingRounds rounds;
  @Inject private RoundInsights insights;
  @Inject private Messages messages;
  @Inject private LanguageChoice language;
  @Inject private InsightJob asking;

  private long id;
  private Long pair;
  private Long mentee;
  private Long mentor;
  private String failure;
  private RoundView round;
  private PairInsight two;
  private RoundInsight all;

  /** Works it out; where it cannot be worked out today, the page says why. */
  public void load() {
    round = rounds.get(id);
    if (asking.isAsked()) {
      two = asking.getFound().pair();
      all = asking.getFound().round();
      return;
    }
    asking.offer(id, isAboutTwo() ? InsightKind.PAIR : InsightKind.ROUND);
    if (asking.isOffered()) {
      return;
    }
    try {
      work();
    } catch (PairingFailure e) {
      failure =
          e.kind() == FailureKind.INVALID
              ? messages.text("round.insight.gone")
              : Texts.say(language.current(), e.key(), e.arguments());
    }
  }

  private void work() {
    if (pair != null) {
      two = insights.pair(pair);
    } else if (mentee != null && mentor != null) {
      two = insights.between(id, mentee, mentor);
    } else if (round.computedAt() != null) {
      all = insights.round(id);
    }
  }

  /** Lets the answer be worked out in the background. */
  public void ask() throws IOException {
    if (pair != null) {
      follow(insights.askPair(pair).id());
    } else if (isAboutTwo()) {
      follow(insights.ask(new AskInsight(id, InsightKind.PAIR, mentee, mentor)).id());
    } else {
      follow(insights.ask(new AskInsight(id, InsightKind.ROUND, 0, 0)).id());
    }
  }

  /** Stops working it out. */
  public void stop() throws IOException {
    asking.stop();
    follow(asking.getJob().id());
  }

  private void follow(long job) throws IOException {
    String about = isAboutTwo() ? "&mentee=" + mentee + "&mentor=" + mentor : "";
    RoundLinks.go(
        "/admin/round-insight?id=" + id + (pair == null ? about : "&pair=" + pair) + "&job=" + job);
  }

  /** Names with the fit of each, as "Ada Moreau (52)"; nobody where there is none. */
  public String fits(List<RoundInsight.Partner> partners) {
    return partners.isEmpty()
        ? messages.text("round.insight.nobodyNow")
        : partners.stream()
            .map(one -> one.person().name() + " (" + Formats.points(one.score()) + ")")
            .collect(Collectors.joining(", "));
  }

  /** Why nothing can be shown; null where it can. */
  public String getFailure() {
    return failure;
  }

  /** Whether the page is about two people, not about the whole round. */
  public boolean isAboutTwo() {
    return pair != null || (mentee != null && mentor != null);
  }

  public RoundView getRound() {
    return round;
  }

  public PairInsight getTwo() {
    return two;
  }

  public RoundInsight getAll() {
    return all;
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

  public Long getMentee() {
    return mentee;
  }

  public void setMentee(Long mentee) {
    this.mentee = mentee;
  }

  public Long getMentor() {
    return mentor;
  }

  public void setMentor(Long mentor) {
    this.mentor = mentor;
  }
}
