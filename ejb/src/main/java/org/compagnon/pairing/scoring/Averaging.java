package org.compagnon.pairing.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works out the {@link Averages} of a round, row by row. The least score is not asked for: whether
 * a pair reaches it depends on these very figures.
 */
public final class Averaging {

  /** Up to so many pairs of people, every one of them is looked at. */
  public static final long MOST_PAIRS = 40_000_000;

  private static final PairingRules ANY_PAIR =
      new PairingRules(false, false, false, null, null, Place.ANYWHERE, null, null, 0);

  private final ScoringKernel allowed;
  private final List<Asked> asked = new ArrayList<>();

  /** One criterion alone, and what it adds up to. */
  private static final class Asked {
    private final String key;
    private final ScoringKernel points;
    private final PairingModel.Criteria by;
    private final FieldCriterion field;
    private final Criterion criterion;
    private long sum;
    private long pairs;

    private Asked(
        String key,
        ScoringKernel points,
        PairingModel.Criteria by,
        Criterion criterion,
        FieldCriterion field) {
      this.key = key;
      this.points = points;
      this.by = by;
      this.criterion = criterion;
      this.field = field;
    }

    boolean stated(ScoringProfile mentee) {
      return field == null
          ? Points.of(criterion, by, mentee, mentee) != Points.NOT_STATED
          : field.answer(mentee) != null;
    }
  }

  private Averaging(
      Collection<ScoringProfile> mentees,
      Collection<ScoringProfile> mentors,
      PairingModel.Criteria by,
      Averages known) {
    allowed = new ScoringKernel(mentees, mentors, rulesOnly(by));
    for (var criterion : Criterion.values()) {
      if (by.weights().of(criterion) > 0
          && criterion != Criterion.WAITING
          && known.of(criterion) == null) {
        var alone = alone(by, criterion, List.of(), Averages.key(criterion));
        var kernel = new ScoringKernel(mentees, mentors, alone);
        asked.add(new Asked(Averages.key(criterion), kernel, alone, criterion, null));
      }
    }
    for (var field : by.fields()) {
      if (field.wish().weight() > 0 && known.of(field) == null) {
        var wish = new FieldWish(field.wish().field(), 1, field.wish().better(), false);
        var single = new FieldCriterion(field.question(), wish);
        var alone = alone(by, Criterion.FIELD, List.of(single), Averages.key(field));
        var kernel = new ScoringKernel(mentees, mentors, alone);
        asked.add(new Asked(Averages.key(field), kernel, alone, Criterion.FIELD, field));
      }
    }
  }

  /**
   * The figures of a model, over its mentees and its mentors with a place.
   *
   * @param known figures that are taken as they are
   * @param mostPairs how many pairs of people are looked at, at most; beyond, every n-th mentee by
   *     ascending enrolment id is taken, n being as small as possible
   */
  public static Averages of(PairingModel model, Averages known, long mostPairs) {
    var averaging =
        new Averaging(model.menteeProfiles(), model.freeMentors(), model.criteria(), known);
    if (averaging.asked.isEmpty()) {
      return known;
    }
    averaging.run(mostPairs);
    return known.and(averaging.means());
  }

  private void run(long mostPairs) {
    long all = (long) allowed.mentees() * allowed.mentors();
    int step = (int) Math.max(1, (all + mostPairs - 1) / Math.max(1, mostPairs));
    int[] scores = new int[allowed.mentors()];
    int[] points = new int[allowed.mentors()];
    var cursor = allowed.cursor();
    var cursors = asked.stream().map(one -> one.points.cursor()).toList();
    for (int i = 0; i < allowed.mentees(); i += step) {
      cursor.row(i, scores);
      for (int k = 0; k < asked.size(); k++) {
        var one = asked.get(k);
        if (one.stated(allowed.mentee(i))) {
          cursors.get(k).row(i, points);
          add(one, scores, points);
        }
      }
    }
  }

  private static void add(Asked one, int[] scores, int[] points) {
    long sum = 0;
    int pairs = 0;
    for (int j = 0; j < scores.length; j++) {
      if (scores[j] >= 0) {
        sum += points[j];
        pairs++;
      }
    }
    one.sum += sum;
    one.pairs += pairs;
  }

  private Averages means() {
    var means = new HashMap<String, Integer>();
    for (var one : asked) {
      if (one.pairs > 0) {
        means.put(one.key, (int) ((2 * one.sum + one.pairs) / (2 * one.pairs)));
      }
    }
    return new Averages(means);
  }

  /** The rules alone: every pair that they allow has a score. */
  private static PairingModel.Criteria rulesOnly(PairingModel.Criteria by) {
    var rules = by.rules();
    var fields =
        by.fields().stream()
            .map(
                one ->
                    new FieldCriterion(
                        one.question(),
                        new FieldWish(one.wish().field(), 0, null, one.wish().mustBeEqual())))
            .toList();
    var withoutLeast =
        new PairingRules(
            rules.commonLanguage(),
            rules.otherTeam(),
            rules.newPartners(),
            rules.minLevelGap(),
            rules.maxLevelGap(),
            rules.place(),
            rules.maxHoursApart(),
            rules.minCommonHours(),
            0);
    var nothing = weights(by.weights(), null);
    return new PairingModel.Criteria(
        withoutLeast, nothing, fields, Map.of(), by.forbidden(), by.silent());
  }

  /** One criterion alone, and no rule; partly stated counts as it is. */
  private static PairingModel.Criteria alone(
      PairingModel.Criteria by, Criterion only, List<FieldCriterion> fields, String key) {
    var weights = weights(by.weights(), only);
    return new PairingModel.Criteria(
            ANY_PAIR, weights, fields, by.relatedSkills(), Set.of(), Set.of())
        .with(new Averages(Map.of(key, Points.FULL)));
  }

  private static Weights weights(Weights of, Criterion only) {
    return new Weights(
        one(only, Criterion.SKILLS),
        one(only, Criterion.INTERESTS),
        one(only, Criterion.FUNCTION),
        one(only, Criterion.LOCATION),
        one(only, Criterion.LEVEL),
        one(only, Criterion.LANGUAGE),
        one(only, Criterion.AVAILABILITY),
        one(only, Criterion.STYLE),
        one(only, Criterion.MENTEE_CHOICE),
        one(only, Criterion.MENTOR_CHOICE),
        0,
        of.idealLevelGap(),
        of.functionWish());
  }

  private static int one(Criterion only, Criterion criterion) {
    return only == criterion ? 1 : 0;
  }
}
