package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compagnon.pairing.algorithm.BlockingPair;
import org.compagnon.pairing.algorithm.DearestPlaces.Dear;
import org.compagnon.pairing.algorithm.PairingAnalysis;
import org.compagnon.pairing.algorithm.PairingTooLarge;
import org.compagnon.pairing.algorithm.RowsResult;
import org.compagnon.pairing.scoring.PairingModel;
import org.compagnon.pairing.scoring.Variations;
import org.compagnon.shared.Language;

/** Works out what changes would cost, and says it. Computes the best pairing of today anew. */
@ApplicationScoped
class InsightWriting {
  private static final int CHOICES = 3;
  private static final int PLACES = 5;
  private static final int BLOCKING = 10;

  @Inject private RoundModels models;
  @Inject private RoundQueries queries;

  /** A model with its best pairing, its people and the reader's language. */
  private record Solved(
      PairingModel model, RowsResult best, PairingAnalysis analysis, Language language) {

    Set<Long> partners(long enrolment) {
      return best.result().pairs().stream()
          .filter(pair -> pair.mentee() == enrolment || pair.mentor() == enrolment)
          .map(pair -> pair.mentee() == enrolment ? pair.mentor() : pair.mentee())
          .collect(Collectors.toSet());
    }

    boolean isKept(long mentee, long mentor) {
      return best.result().pairs().stream()
          .anyMatch(pair -> pair.locked() && pair.mentee() == mentee && pair.mentor() == mentor);
    }

    CostWords words() {
      return new CostWords(language, Variations.worthOfWeek(model));
    }

    ChangeCost forcing(long mentee, long mentor, int score) {
      return words().of(() -> analysis.lossOfForcing(mentee, mentor, score));
    }
  }

  private Solved solved(PairingRound round, Language language, Solving solving) {
    var model = models.beforePublishing(round);
    try {
      var best = solving.solve(model);
      var analysis = PairingAnalysis.of(best.problem(), best.result());
      return new Solved(model, best, analysis, language);
    } catch (PairingTooLarge e) {
      throw PairingFailure.tooLarge(e.neededMegabytes(), e.freeMegabytes());
    }
  }

  PairInsight pair(
      PairingRound round, long mentee, long mentor, Language language, Solving solving) {
    var solved = solved(round, language, solving);
    models.requireTakingPart(solved.model(), mentee, mentor);
    var mentors =
        best(Variations.possible(solved.model(), mentee), solved.partners(mentee), mentor);
    var mentees =
        best(Variations.possibleMentees(solved.model(), mentor), solved.partners(mentor), mentee);
    var ids = new HashSet<>(Set.of(mentee, mentor));
    Stream.of(mentors, mentees).flatMap(List::stream).forEach(one -> ids.add(one.getKey()));
    var people = people(solved.model(), ids);
    return new PairInsight(
        people.get(mentee),
        people.get(mentor),
        solved.forcing(mentee, mentor, solved.model().score(mentee, mentor)),
        solved.isKept(mentee, mentor)
            ? solved.words().kept()
            : solved.words().of(solved.analysis().lossOfForbidding(mentee, mentor)),
        solved.words().ofPlace(solved.analysis().lossByOneMorePlace(mentor)),
        mentors.stream()
            .map(
                one ->
                    new OtherChoice(
                        people.get(one.getKey()),
                        one.getValue(),
                        solved.forcing(mentee, one.getKey(), one.getValue())))
            .toList(),
        mentees.stream()
            .map(
                one ->
                    new OtherChoice(
                        people.get(one.getKey()),
                        one.getValue(),
                        solved.forcing(one.getKey(), mentor, one.getValue())))
            .toList(),
        solved.best().complete());
  }

  /** Those who fit best but are no partners in the best pairing. */
  private static List<Map.Entry<Long, Integer>> best(
      Map<Long, Integer> possible, Set<Long> partners, long shown) {
    return possible.entrySet().stream()
        .filter(one -> one.getKey() != shown && !partners.contains(one.getKey()))
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CHOICES)
        .toList();
  }

  RoundInsight round(PairingRound round, Language language, Solving solving) {
    var solved = solved(round, language, solving);
    var analysis = solved.analysis();
    var dearest = analysis.dearest(PLACES);
    var blocking = analysis.blockingPairs(BLOCKING);
    var people =
        people(
            solved.model(),
            concerned(solved, dearest.stream().map(Dear::mentor).toList(), blocking));
    return new RoundInsight(
        analysis.blockingPairs(),
        blocking.stream().map(one -> blocking(solved, one, people)).toList(),
        dearest.stream()
            .map(
                one ->
                    new RoundInsight.PlaceWorth(
                        people.get(one.mentor()), solved.words().of(one.loss())))
            .toList(),
        solved.best().complete());
  }

  private static Set<Long> concerned(
      Solved solved, List<Long> mentors, List<BlockingPair> blocking) {
    var ids = new HashSet<>(mentors);
    for (var one : blocking) {
      for (long id : List.of(one.mentee(), one.mentor())) {
        ids.add(id);
        ids.addAll(solved.partners(id));
      }
    }
    return ids;
  }

  private static RoundInsight.Blocking blocking(
      Solved solved, BlockingPair one, Map<Long, PersonRef> people) {
    var model = solved.model();
    return new RoundInsight.Blocking(
        people.get(one.mentee()),
        people.get(one.mentor()),
        one.score(),
        solved.partners(one.mentee()).stream()
            .sorted()
            .map(id -> new RoundInsight.Partner(people.get(id), model.score(one.mentee(), id)))
            .toList(),
        solved.partners(one.mentor()).stream()
            .sorted()
            .map(id -> new RoundInsight.Partner(people.get(id), model.score(id, one.mentor())))
            .toList(),
        solved.forcing(one.mentee(), one.mentor(), one.score()));
  }

  Map<Long, PersonRef> people(PairingModel model, Iterable<Long> enrolments) {
    var persons = new HashSet<Long>();
    var ids = new HashSet<Long>();
    for (long id : enrolments) {
      ids.add(id);
      persons.add(model.profile(id).personId());
    }
    var refs = queries.people(persons);
    return ids.stream()
        .collect(
            Collectors.toMap(
                id -> id, id -> refs.get(model.profile(id).personId()).enrolledAs(id)));
  }
}
