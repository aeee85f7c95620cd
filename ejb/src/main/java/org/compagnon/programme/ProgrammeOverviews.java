package org.compagnon.programme;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.compagnon.programme.ProgrammeOverview.FunnelStep;
import org.compagnon.programme.ProgrammeOverview.StageView;
import org.compagnon.programme.ProgrammeOverview.ToDecide;
import org.compagnon.security.Role;

/** How a programme stands; the other rooms add what they know (PR6). */
@Stateless
@DenyAll
public class ProgrammeOverviews {
  @Inject private ProgrammeRepository programmes;
  @Inject private EligiblePeople eligible;
  @Inject @Any private Instance<OverviewContributor> contributors;
  @Inject private Clock clock;

  /**
   * Time line, funnel, waiting time and what waits for a decision.
   *
   * @throws org.compagnon.shared.NotFound if there is no such programme
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public ProgrammeOverview of(long programmeId) {
    ProgrammeView programme = programmes.byId(programmeId).asView();
    LocalDate today = programme.dayAt(clock.instant());
    OverviewSheet sheet = new OverviewSheet();
    sheet.reached(FunnelStep.ELIGIBLE, eligible.count(programme.eligibility(), today));
    if (programme.status() == ProgrammeStatus.DRAFT) {
      sheet.decide(
          new ToDecide(
              "programme.decide.publish",
              1,
              "/admin/programme?id=" + programmeId,
              programme.timeline().enrolmentOpensOn()));
    }
    if (programme.status() != ProgrammeStatus.ARCHIVED) {
      own(programme, sheet);
    }
    contributors.forEach(room -> room.contribute(programme, sheet));
    return new ProgrammeOverview(
        programme,
        today,
        line(programme, today),
        sheet.mentors(),
        sheet.mentees(),
        sheet.funnel(),
        sheet.waitingFigures(),
        List.copyOf(sheet.decisions()));
  }

  /** What is missing in the programme itself. */
  private static void own(ProgrammeView programme, OverviewSheet sheet) {
    String edit = "/admin/programme-edit?id=" + programme.id();
    if (!programme.contact().isComplete()) {
      sheet.decide(new ToDecide("programme.decide.contact", 1, edit, null));
    }
    if (!programme.pairingMode().isReady()) {
      boolean draft = programme.status() == ProgrammeStatus.DRAFT;
      String key = draft ? "programme.decide.modeOfDraft" : "programme.decide.mode";
      sheet.decide(new ToDecide(key, 1, edit, null));
    }
  }

  private static List<StageView> line(ProgrammeView programme, LocalDate today) {
    Timeline days = programme.timeline();
    return Stream.of(Stage.values())
        .map(stage -> new StageView(stage, stage.shown(days), stage.stateOn(days, today)))
        .toList();
  }
}
