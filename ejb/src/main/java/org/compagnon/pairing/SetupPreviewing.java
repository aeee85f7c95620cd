package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.compagnon.pairing.scoring.Averages;
import org.compagnon.pairing.scoring.Averaging;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.Rule;
import org.compagnon.pairing.scoring.ScoringKernel;
import org.compagnon.pairing.scoring.SetupDifference;
import org.compagnon.pairing.scoring.Variations;
import org.compagnon.shared.Language;

/** Tries other rules and weights on the people of a programme. */
@ApplicationScoped
class SetupPreviewing {

  /** About half a second of scoring; beyond it mentees are taken evenly spread. */
  private static final long MOST_PAIRS = 20_000_000;

  @Inject private ProgrammeReader programmes;
  @Inject private ParticipantReader participants;
  @Inject private CriteriaReader criteria;
  @Inject private RoundQueries queries;
  @Inject private Clock clock;

  SetupPreview of(long programmeId, PairingSetup wanted, Language language) {
    var programme = programmes.byId(programmeId);
    criteria.check(programmeId, wanted, programme.setup());
    var today = participants.model(programme, programme.setup(), clock.instant());
    var figures = Averaging.of(today, Averages.NONE, MOST_PAIRS);
    var present = today.averaged(figures);
    var wantedToday = criteria.of(programmeId, wanted, today);
    var other =
        wantedToday.with(
            Averaging.of(
                today.under(wantedToday), figures.kept(today.criteria(), wantedToday), MOST_PAIRS));
    var before = Variations.rows(present, present.criteria());
    var after = Variations.rows(present, other);
    var difference = SetupDifference.of(before, after, MOST_PAIRS);
    return new SetupPreview(
        before.mentees(),
        difference.rows(),
        new SetupPreview.Possible(difference.pairsBefore(), difference.menteesBefore()),
        new SetupPreview.Possible(difference.pairsAfter(), difference.menteesAfter()),
        difference.gained(),
        difference.lost(),
        examples(difference.examples(), before, List.of(present, present.under(other)), language));
  }

  private List<SetupPreview.Example> examples(
      List<SetupDifference.Example> found,
      ScoringKernel rows,
      List<PairingModel> models,
      Language language) {
    var ids = new HashSet<Long>();
    found.forEach(
        one -> {
          ids.add(rows.mentee(one.mentee()).personId());
          ids.add(rows.mentor(one.mentor()).personId());
        });
    var people = queries.people(ids);
    return found.stream().map(one -> example(one, rows, models, people, language)).toList();
  }

  private static SetupPreview.Example example(
      SetupDifference.Example one,
      ScoringKernel rows,
      List<PairingModel> models,
      Map<Long, PersonRef> people,
      Language language) {
    var mentee = rows.mentee(one.mentee());
    var mentor = rows.mentor(one.mentor());
    var blocks = new TreeSet<Rule>();
    if (one.before() < 0 || one.after() < 0) {
      var strict = models.get(one.before() < 0 ? 0 : 1);
      blocks.addAll(strict.blocks(mentee.enrolmentId(), mentor.enrolmentId()));
    }
    return new SetupPreview.Example(
        people.get(mentee.personId()).enrolledAs(mentee.enrolmentId()),
        people.get(mentor.personId()).enrolledAs(mentor.enrolmentId()),
        one.before() < 0 ? null : one.before(),
        one.after() < 0 ? null : one.after(),
        Explanations.warnings(blocks, language).stream().map(PairWarning::text).toList());
  }
}
