package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.compagnon.shared.Hashes;

/**
 * The way of an anonymous sheet from the first answer until it is handed in. Nothing that is
 * written here can be read in the database: drafts need the browser's secret, sheets in the box the
 * wave's key. The invitation is not touched, so that nothing says by name who has answered (EV3).
 */
@ApplicationScoped
class AnonymousSheets {
  @Inject private WaveSeals seals;
  @Inject private SheetDrafts drafts;
  @Inject private SheetBox box;

  /** In which of these waves a person has handed in; only the person is told. */
  Set<Long> handedIn(Collection<SurveyWave> waves, long personId) {
    Map<Long, String> marks = new HashMap<>();
    seals
        .find(waves.stream().filter(SurveyWave::isAnonymous).map(SurveyWave::id).toList())
        .forEach((wave, seal) -> marks.put(wave, seal.mark(personId)));
    return box.holds(marks);
  }

  /**
   * Refuses whoever has handed in.
   *
   * @throws EvaluationFailure if they have, or if this server does not have the wave's key
   */
  void requireNotDone(SurveyWave wave, long personId) {
    String mark = seals.require(wave).mark(personId);
    if (!box.holds(Map.of(wave.id(), mark)).isEmpty()) {
      throw EvaluationFailure.alreadyAnswered(wave.name());
    }
  }

  /** The answers that a secret leads to; empty where it leads to none. */
  Optional<Map<Long, GivenAnswer>> find(SurveyWave wave, String secret) {
    return SheetDrafts.isSecret(secret) ? drafts.find(wave.id(), secret) : Optional.empty();
  }

  /**
   * The same for handing in.
   *
   * @throws EvaluationFailure if the secret is none of ours
   */
  Map<Long, GivenAnswer> require(SurveyWave wave, String secret) {
    if (!SheetDrafts.isSecret(secret)) {
      throw EvaluationFailure.sheetNotFound();
    }
    return find(wave, secret).orElse(Map.of());
  }

  /** Whether the keys of all open waves lie in part outside the database. */
  boolean isSealedApart() {
    return seals.lieApart();
  }

  /** The secret to go on with: the browser's own where it may be one, else a fresh one. */
  static String secret(String known) {
    return SheetDrafts.isSecret(known) ? known : Hashes.newToken();
  }

  /**
   * Saves an answer.
   *
   * @throws EvaluationFailure if the secret is none of ours
   */
  void put(
      SurveyWave wave,
      long personId,
      String secret,
      GivenAnswer answer,
      List<QuestionnaireItem> items) {
    if (!SheetDrafts.isSecret(secret)) {
      throw EvaluationFailure.sheetNotFound();
    }
    String mark = seals.require(wave).mark(personId);
    drafts.put(wave.id(), mark, secret, answer, SheetCodec.size(items));
  }

  /**
   * Hands a sheet in: puts it into the box, sealed, and drops the draft. Waits for nobody.
   *
   * @throws EvaluationFailure if the person has handed in already
   */
  void handIn(
      SurveyWave wave,
      long personId,
      Collection<GivenAnswer> answers,
      List<QuestionnaireItem> items) {
    WaveSeal seal = seals.require(wave);
    String mark = seal.mark(personId);
    byte[] shut = seal.close(SheetCodec.write(answers), SheetCodec.size(items));
    if (!box.put(wave.id(), mark, shut)) {
      throw EvaluationFailure.alreadyAnswered(wave.name());
    }
    drafts.drop(wave.id(), mark);
  }
}
