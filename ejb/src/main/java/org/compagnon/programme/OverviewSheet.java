package org.compagnon.programme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.compagnon.programme.ProgrammeOverview.Funnel;
import org.compagnon.programme.ProgrammeOverview.FunnelStep;
import org.compagnon.programme.ProgrammeOverview.ToDecide;
import org.compagnon.programme.ProgrammeOverview.Waiting;

/** What the rooms write down for one overview. Used by one thread, once. */
public final class OverviewSheet {
  private final Map<FunnelStep, Long> counts = new EnumMap<>(FunnelStep.class);
  private final List<ToDecide> decisions = new ArrayList<>();
  private Waiting waiting = Waiting.NOBODY;
  private long mentors;
  private long mentees;

  OverviewSheet() {}

  /** How many people have come as far as a step. */
  public void reached(FunnelStep step, long people) {
    counts.put(step, people);
  }

  /** How many take part now, by role. */
  public void taking(long mentorsNow, long menteesNow) {
    mentors = mentorsNow;
    mentees = menteesNow;
  }

  /** How long people wait. */
  public void waiting(Waiting figures) {
    waiting = figures;
  }

  /** Something that waits for an administrator; nothing is shown for a count of 0. */
  public void decide(ToDecide decision) {
    if (decision.count() > 0) {
      decisions.add(decision);
    }
  }

  Funnel funnel() {
    return new Funnel(
        counts.getOrDefault(FunnelStep.ELIGIBLE, 0L),
        counts.getOrDefault(FunnelStep.ENROLLED, 0L),
        counts.getOrDefault(FunnelStep.PAIRED, 0L),
        counts.getOrDefault(FunnelStep.MET, 0L));
  }

  List<ToDecide> decisions() {
    return decisions;
  }

  Waiting waitingFigures() {
    return waiting;
  }

  long mentors() {
    return mentors;
  }

  long mentees() {
    return mentees;
  }
}
