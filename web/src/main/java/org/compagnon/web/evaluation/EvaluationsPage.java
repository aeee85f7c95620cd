package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.compagnon.evaluation.Answering;
import org.compagnon.evaluation.InvitationStatus;
import org.compagnon.evaluation.SurveyMode;
import org.compagnon.evaluation.SurveyTask;

/** The evaluations that wait for somebody, and those they have handed in. */
@Named
@RequestScoped
public class EvaluationsPage {
  private static final int QUESTIONS_A_MINUTE = 3;

  @Inject private Answering answering;
  @Inject private SheetKey key;

  private List<SurveyTask> waiting = List.of();
  private List<SurveyTask> done = List.of();

  /** Reads the caller's evaluations. */
  public void load() {
    List<SurveyTask> mine = answering.mine();
    waiting = mine.stream().filter(task -> !task.isDone()).toList();
    done = mine.stream().filter(SurveyTask::isDone).toList();
  }

  /** Whether this browser leads to a sheet that was begun. */
  public boolean isBegun(SurveyTask task) {
    return task.status() == InvitationStatus.STARTED || key.find(task.invitationId()) != null;
  }

  /** Whether nobody will be able to link the answers. */
  public boolean isAnonymous(SurveyTask task) {
    return task.mode() == SurveyMode.ANONYMOUS;
  }

  /** About how long answering takes. */
  public int minutes(SurveyTask task) {
    return Math.max(1, (task.items() + QUESTIONS_A_MINUTE - 1) / QUESTIONS_A_MINUTE);
  }

  public List<SurveyTask> getWaiting() {
    return waiting;
  }

  public List<SurveyTask> getDone() {
    return done;
  }
}
