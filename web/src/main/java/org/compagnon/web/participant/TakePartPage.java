package org.compagnon.web.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentStatus;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.ProgrammeForMe;
import org.compagnon.programme.Obstacle;
import org.compagnon.programme.Stage;
import org.compagnon.relationship.MyPairView;
import org.compagnon.relationship.MyRelationships;
import org.compagnon.waiting.MyWaiting;
import org.compagnon.web.layout.Messages;
import org.compagnon.web.layout.Say;
import org.compagnon.web.layout.Step;

/** The programmes one takes part in or may take part in, and why not. */
@Named
@RequestScoped
public class TakePartPage {
  @Inject private MyEnrolments enrolments;
  @Inject private MyRelationships relationships;
  @Inject private MyWaiting waiting;
  @Inject private Messages messages;
  @Inject private Say say;
  @Inject private Clock clock;

  private List<ProgrammeForMe> mine = List.of();
  private List<ProgrammeForMe> others = List.of();
  private Set<Long> together = Set.of();

  /** Reads the programmes. */
  public void load() {
    List<ProgrammeForMe> all = enrolments.programmes();
    mine = all.stream().filter(ProgrammeForMe::isTakingPart).toList();
    others = all.stream().filter(one -> !one.isTakingPart()).toList();
    together =
        relationships.mine().stream()
            .filter(MyPairView::isOpen)
            .map(MyPairView::programmeId)
            .collect(Collectors.toSet());
  }

  /** Says whether one may be asked to become a mentor. */
  public void letAsk(boolean allowed) {
    waiting.letAsk(allowed);
    messages.info(allowed ? "queue.ask.allowed" : "queue.ask.stopped");
    load();
  }

  /** Whether one may be asked to become a mentor. */
  public boolean isMayBeAsked() {
    return waiting.mayBeAsked();
  }

  /** How one's part stands, in a sentence. */
  public String stand(ProgrammeForMe one) {
    boolean paired = one.mine().isPaired();
    if (paired && together.contains(one.programme().id())) {
      return messages.text("take.isPaired");
    }
    if (isPaused(one)) {
      return messages.text("take.pausedUntil", say.day(one.mine().times().pausedUntil()));
    }
    if (paired) {
      return messages.text(isMentor(one) ? "take.free" : "take.idle.title");
    }
    return messages.text(
        "take.waiting",
        say.dayOf(one.mine().times().waitingSince(), one.programme().timeZone()),
        one.mine().waitingDays());
  }

  /** The days of a programme. */
  public List<Step> steps(ProgrammeForMe one) {
    return List.of(Stage.values()).stream().map(stage -> step(one, stage)).toList();
  }

  private Step step(ProgrammeForMe one, Stage stage) {
    return new Step(
        messages.text("take.stage." + stage),
        say.date(stage.shown(one.programme().timeline())),
        Step.State.valueOf(
            stage
                .stateOn(one.programme().timeline(), one.programme().dayAt(clock.instant()))
                .name()));
  }

  /** Whether one may take part as a mentee today. */
  public boolean isOpenToMentee(ProgrammeForMe one) {
    return one.mayEnrol(EnrolmentRole.MENTEE);
  }

  /** Whether one may take part as a mentor today. */
  public boolean isOpenToMentor(ProgrammeForMe one) {
    return one.mayEnrol(EnrolmentRole.MENTOR);
  }

  /** Why one may take part neither as mentee nor as mentor; empty where one may. */
  public List<Obstacle> against(ProgrammeForMe one) {
    boolean neither = !one.againstMentee().isEmpty() && !one.againstMentor().isEmpty();
    return neither ? one.againstMentee() : List.of();
  }

  /** Whether enrolment is still to come. */
  public boolean isToCome(ProgrammeForMe one) {
    return one.programme()
        .dayAt(clock.instant())
        .isBefore(one.programme().timeline().enrolmentOpensOn());
  }

  public boolean isMentor(ProgrammeForMe one) {
    return one.mine().role() == EnrolmentRole.MENTOR;
  }

  public boolean isPaused(ProgrammeForMe one) {
    return one.mine().status() == EnrolmentStatus.PAUSED;
  }

  public List<ProgrammeForMe> getMine() {
    return mine;
  }

  public List<ProgrammeForMe> getOthers() {
    return others;
  }
}
