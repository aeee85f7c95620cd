package org.compagnon.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;
import org.compagnon.shared.Hashes;

/**
 * Filling in a sheet, one item at a time. In an anonymous wave the secret is all that leads to the
 * sheet; the server keeps only its hash. Nothing here is written to the audit trail: the time of an
 * answer would link it to its author (EV3).
 */
@Stateless
@RolesAllowed(Role.PARTICIPANT)
public class Answering {
  @Inject private WaveRepository waves;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private SheetRepository sheets;
  @Inject private Blending blending;
  @Inject private Neighbours neighbours;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  /** The open surveys that ask the caller, the one that ends first on top; done ones included. */
  @RolesAllowed(Role.PARTICIPANT)
  public List<SurveyTask> mine() {
    List<WaveInvitation> found = waves.openInvitations(current.get().requirePersonId());
    Map<Long, Integer> items =
        questionnaires.itemCounts(
            found.stream().map(invitation -> invitation.wave().questionnaireId()).toList());
    return found.stream()
        .map(invitation -> task(invitation, items.get(invitation.wave().questionnaireId())))
        .toList();
  }

  /**
   * Opens the caller's sheet: the one begun before if the secret leads to it (in an identified wave
   * always), else a new one.
   *
   * @param secret from an earlier call, or null
   * @return the sheet with the secret for the next calls
   * @throws EvaluationFailure if the wave is over or the sheet is handed in
   * @throws org.compagnon.shared.NotFound if the invitation is not the caller's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public SheetView open(long invitationId, String secret) {
    WaveInvitation invitation = answerable(invitationId);
    SurveyWave wave = invitation.wave();
    QuestionnaireView asked = questionnaires.byId(wave.questionnaireId()).asView();
    Optional<SheetRepository.Sheet> known = find(wave, secret);
    if (known.isPresent()) {
      return new SheetView(
          task(invitation, asked.items().size()), secret, asked, sheets.answers(known.get().id()));
    }
    String fresh = Hashes.newToken();
    UUID begun =
        sheets.begin(
            wave.id(), Hashes.sha256Hex(fresh), wave.isAnonymous() ? null : invitation.personId());
    if (begun != null && !wave.isAnonymous()) {
      invitation.start();
    }
    return new SheetView(task(invitation, asked.items().size()), fresh, asked, Map.of());
  }

  /**
   * Saves one answer in place of the former one.
   *
   * @throws EvaluationFailure if the wave is over, the sheet is handed in, the secret leads nowhere
   *     or the answer is none of the item's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public void save(long invitationId, String secret, @Valid GivenAnswer answer) {
    WaveInvitation invitation = answerable(invitationId);
    SurveyWave wave = invitation.wave();
    QuestionnaireItem item = questionnaires.item(wave.questionnaireId(), answer.itemId());
    if (!item.takes(answer)) {
      throw EvaluationFailure.notAnAnswer(item.asView().position());
    }
    sheets.put(sheet(wave, secret).id(), answer);
  }

  /**
   * Hands the sheet in. Afterwards nobody can open or change it.
   *
   * @throws EvaluationFailure if a mandatory item has no answer, or as for {@link #save}
   */
  @RolesAllowed(Role.PARTICIPANT)
  public void submit(long invitationId, String secret) {
    SurveyWave wave = waves.locked(answerable(invitationId).wave().id());
    wave.requireOpen();
    WaveInvitation invitation =
        waves.lockedInvitation(invitationId, current.get().requirePersonId());
    invitation.requireNotDone();
    SheetRepository.Sheet sheet = sheet(wave, secret);
    requireComplete(wave, sheets.answers(sheet.id()));
    sheets.submit(sheet.id(), !wave.isAnonymous());
    invitation.finish();
    if (wave.isAnonymous()) {
      waves.flush();
      blending.afterSubmit(wave);
    }
  }

  private void requireComplete(SurveyWave wave, Map<Long, GivenAnswer> answers) {
    for (QuestionnaireItem item : questionnaires.byId(wave.questionnaireId()).items()) {
      if (item.isMandatory() && !answers.containsKey(item.id())) {
        throw EvaluationFailure.unanswered(item.asView().position());
      }
    }
  }

  private WaveInvitation answerable(long invitationId) {
    WaveInvitation invitation = waves.invitation(invitationId, current.get().requirePersonId());
    SurveyWave wave = invitation.wave();
    wave.requireAnswerable(
        LocalDate.ofInstant(clock.instant(), neighbours.zoneOf(wave.programmeId())));
    invitation.requireNotDone();
    return invitation;
  }

  private SheetRepository.Sheet sheet(SurveyWave wave, String secret) {
    return find(wave, secret).orElseThrow(EvaluationFailure::sheetNotFound);
  }

  private Optional<SheetRepository.Sheet> find(SurveyWave wave, String secret) {
    Optional<SheetRepository.Sheet> found = Optional.empty();
    if (!wave.isAnonymous()) {
      found = sheets.byPerson(wave.id(), current.get().requirePersonId());
    } else if (secret != null) {
      found = sheets.bySecret(wave.id(), Hashes.sha256Hex(secret));
    }
    return found.filter(sheet -> !sheet.submitted());
  }

  private static SurveyTask task(WaveInvitation invitation, int items) {
    SurveyWave wave = invitation.wave();
    return new SurveyTask(
        invitation.id(),
        wave.id(),
        wave.programmeId(),
        wave.name(),
        wave.mode(),
        invitation.status(),
        wave.closesOn(),
        items);
  }
}
