package org.compagnon.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.compagnon.pairing.algorithm.PairingAnalysis;
import org.compagnon.pairing.algorithm.PairingTooLarge;
import org.compagnon.pairing.scoring.PairingRules;
import org.compagnon.pairing.scoring.Relaxation;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/** Finds what would help somebody without a mentor, and says it. */
@ApplicationScoped
class RemedyWriting {
  @Inject private RoundModels models;
  @Inject private InsightWriting writing;

  Remedies of(PairingRound round, long mentee, Language language, Solving solving) {
    var model = models.of(round);
    if (model.demand(mentee) == 0) {
      throw PairingFailure.notInRound(mentee);
    }
    try {
      var search = new RemedySearch(model, mentee, solving);
      boolean served = search.isServed();
      List<Remedy> found = served ? List.of() : search.find();
      var ids = new HashSet<>(Set.of(mentee));
      found.forEach(one -> ids.add(one.mentor()));
      found.forEach(one -> ids.addAll(one.placesAt()));
      var people = writing.people(model, ids);
      return new Remedies(
          people.get(mentee),
          served,
          served ? null : shortage(search, mentee, language),
          found.stream().map(one -> view(one, people, language)).toList());
    } catch (PairingTooLarge e) {
      throw PairingFailure.tooLarge(e.neededMegabytes(), e.freeMegabytes());
    }
  }

  private static String shortage(RemedySearch search, long mentee, Language language) {
    var base = search.base();
    var shortage = PairingAnalysis.of(base.problem(), base.result()).shortage(mentee);
    return shortage.at().isEmpty()
        ? Texts.say(language, "pairing.shortage.none")
        : Texts.say(
            language,
            "pairing.shortage",
            shortage.mentors(),
            shortage.places(),
            shortage.mentees());
  }

  private static RemedyView view(Remedy one, Map<Long, PersonRef> people, Language language) {
    var step = one.relaxation();
    var mentor = people.get(one.mentor());
    var placesAt = one.placesAt().stream().map(people::get).toList();
    return new RemedyView(
        one.rule(),
        step == null ? 0 : step.value(),
        step != null && step.upwards(),
        RemedyWords.of(one, mentor, placesAt, language),
        placesAt.stream().distinct().toList(),
        mentor,
        one.opened(),
        one.moved(),
        RemedyWords.tryable(one),
        one.smallest());
  }

  /**
   * The step that a command names.
   *
   * @throws InvalidInput if the rules of the round have no such step
   */
  static Relaxation step(PairingRules rules, TryRemedy command) {
    return Relaxation.of(rules).stream()
        .flatMap(List::stream)
        .filter(step -> step.rule() == command.rule())
        .filter(step -> step.value() == command.value() && step.upwards() == command.upwards())
        .findFirst()
        .orElseThrow(() -> new InvalidInput("rule", "pairing.failure.noSuchStep"));
  }
}
