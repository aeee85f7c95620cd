package org.compagnon.web.programme;

import java.time.LocalDate;
import java.util.List;
import org.compagnon.programme.ProgrammeOverview;
import org.compagnon.programme.ProgrammeOverview.Funnel;
import org.compagnon.programme.ProgrammeOverview.StageView;
import org.compagnon.programme.ProgrammeOverview.Waiting;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.shared.Language;
import org.compagnon.web.layout.Messages;

/**
 * How a programme stands, as programs read it.
 *
 * @param today the day in the programme's zone
 * @param mentors people who take part as mentors now
 * @param mentees people who take part as mentees now
 */
public record OverviewAnswer(
    long programmeId,
    ProgrammeStatus status,
    LocalDate today,
    List<StageView> timeline,
    long mentors,
    long mentees,
    Funnel funnel,
    Waiting waiting,
    List<Decision> toDecide) {

  /**
   * Something that waits for an administrator.
   *
   * @param by until when, or null
   */
  public record Decision(String key, String message, long count, LocalDate by) {}

  static OverviewAnswer of(ProgrammeOverview overview, Language language) {
    return new OverviewAnswer(
        overview.programme().id(),
        overview.programme().status(),
        overview.today(),
        overview.line(),
        overview.mentors(),
        overview.mentees(),
        overview.funnel(),
        overview.waiting(),
        overview.toDecide().stream()
            .map(
                one ->
                    new Decision(
                        one.key(),
                        Messages.text(language, one.key(), one.count()),
                        one.count(),
                        one.by()))
            .toList());
  }
}
