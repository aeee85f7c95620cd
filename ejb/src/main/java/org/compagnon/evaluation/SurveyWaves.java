package org.compagnon.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.evaluation.anonymity.Threshold;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Launching, watching and closing waves. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SurveyWaves {
  private static final String LAUNCH = "evaluation.wave.launch";

  @Inject private WaveRepository waves;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private WaveViews views;
  @Inject private WaveClosing closing;
  @Inject private ReleaseLedger ledger;
  @Inject private WaveSeals seals;
  @Inject private WaveMails mails;
  @Inject private Neighbours neighbours;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** Waves of all programmes, newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<WaveView> page(PageRequest request) {
    return Page.of(views.of(waves.page(request)), request, waves.count());
  }

  /** Waves of one programme, newest first; a programme has few. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<WaveView> ofProgramme(long programmeId) {
    return views.of(waves.ofProgramme(programmeId));
  }

  /**
   * One wave.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public WaveView get(long id) {
    return views.of(waves.byId(id));
  }

  /** Whom a wave launched now would ask, for every programme with pairs; the latest start first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<Audience> audiences() {
    return neighbours.audiences();
  }

  /**
   * Whether a wave launched now keeps a part of the key to sheets that wait outside the database.
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public boolean isSealedApart() {
    return !SurveyKey.configured().id().equals(SurveyKey.NONE);
  }

  /**
   * Opens a wave today and invites everybody who is or was in a pair of the programme and is still
   * at work, each once and by mail. Mode and thresholds (5 for figures, 10 for comments) are
   * frozen.
   *
   * <p>Asking for the same again while it is open gives the same wave: an equal one (programme,
   * questionnaire, mode, name and last day) is not launched twice.
   *
   * @throws InvalidInput if the last day has passed
   * @throws EvaluationFailure if the programme has no pairs, or an open wave differs from this one
   *     by its last day alone
   * @throws org.compagnon.shared.NotFound if there is no such programme or questionnaire
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public WaveView launch(@Valid LaunchWave command) {
    LocalDate today =
        LocalDate.ofInstant(clock.instant(), neighbours.zoneOf(command.programmeId()));
    if (command.closesOn().isBefore(today)) {
      throw new InvalidInput("closesOn", "evaluation.failure.closesInThePast");
    }
    questionnaires.byId(command.questionnaireId());
    intents.earlier(LAUNCH, command);
    Optional<SurveyWave> equal = waves.open(SurveyWave.keyOf(command));
    if (equal.isPresent()) {
      return views.of(equal.get().sameAs(command));
    }
    List<Neighbours.Respondent> respondents = neighbours.pairsOf(command.programmeId());
    if (respondents.isEmpty()) {
      throw EvaluationFailure.nobodyToAsk();
    }
    SurveyWave wave = new SurveyWave(command, today, Threshold.STANDARD, clock.instant());
    waves.add(wave);
    ledger.begin(wave.id());
    if (wave.isAnonymous()) {
      seals.make(wave.id());
    }
    for (Neighbours.Respondent respondent : respondents) {
      WaveInvitation invitation =
          new WaveInvitation(wave, respondent.personId(), respondent.role());
      waves.add(invitation);
      mails.invite(wave, respondent, invitation.id());
    }
    audit.record(AuditFact.of(LAUNCH, "wave", wave.id()).after(command));
    return views.of(wave);
  }

  /**
   * Gives everybody more time.
   *
   * @param closesOn a day not before the present last one
   * @throws EvaluationFailure if the wave is closed or the day lies before the last one
   * @throws org.compagnon.shared.StaleData if the wave was changed since {@code version}
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public WaveView extend(long id, int version, LocalDate closesOn) {
    if (intents.isDone("evaluation.wave.extend", id, version, closesOn)) {
      return get(id);
    }
    SurveyWave wave = waves.locked(id, version);
    LocalDate before = wave.closesOn();
    wave.extendTo(closesOn);
    audit.record(AuditFact.of("evaluation.wave.extend", "wave", id).before(before).after(closesOn));
    return views.of(wave);
  }

  /**
   * Closes a wave for good and takes its last snapshot. Sheets that were not handed in are dropped.
   *
   * @throws EvaluationFailure if it is closed already, or if sheets wait that this server does not
   *     have the key for
   * @throws org.compagnon.shared.StaleData if the wave was changed since {@code version}
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public WaveView close(long id, int version) {
    if (intents.isDone("evaluation.wave.close", id, version)) {
      return get(id);
    }
    ledger.takeTurn(id);
    SurveyWave wave = waves.locked(id, version);
    closing.close(wave);
    return views.of(wave);
  }
}
