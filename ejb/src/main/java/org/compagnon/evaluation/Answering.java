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
import java.util.Set;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Role;

/**
 * Filling in a sheet, one item at a time. In an anonymous wave the secret is all that leads to the
 * sheet and opens it; the server keeps nothing of it. Nothing here is written to the audit trail:
 * the time of an answer would link it to its author (EV3).
 */
@Stateless
@RolesAllowed(Role.PARTICIPANT)
public class Answering {
  @Inject private WaveRepository waves;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private SheetRepository sheets;
  @Inject private AnonymousSheets anonymous;
  @Inject private Neighbours neighbours;
  @Inject private CurrentCaller current;
  @Inject private Clock clock;

  /** The open surveys that ask the caller, the one that ends first on top; done ones included. */
  @RolesAllowed(Role.PARTICIPANT)
  public List<SurveyTask> mine() {
    long person = current.get().requirePersonId();
    List<WaveInvitation> found = waves.openInvitations(person);
    Set<Long> handedIn =
        anonymous.handedIn(found.stream().map(WaveInvitation::wave).toList(), person);
    Map<Long, Integer> items =
        questionnaires.itemCounts(
            found.stream().map(invitation -> invitation.wave().questionnaireId()).toList());
    return found.stream()
        .map(
            invitation ->
                task(
                    invitation,
                    handedIn.contains(invitation.wave().id()),
                    items.get(invitation.wave().questionnaireId())))
        .toList();
  }

  /**
   * Whether a part of the key that anonymous sheets are sealed with lies outside the database, in
   * every open wave.
   */
  @RolesAllowed({Role.PARTICIPANT, Role.ADMINISTRATOR, Role.AUDITOR})
  public boolean isSealedApart() {
    return anonymous.isSealedApart();
  }

  /**
   * Opens the caller's sheet: the one begun before if the secret leads to it (in an identified wave
   * always), else an empty one. In an anonymous wave nothing is written before the first answer.
   *
   * @param secret from an earlier call, or null
   * @return the sheet with the secret for the next calls; an identified wave needs none
   * @throws EvaluationFailure if the wave is over or the sheet is handed in
   * @throws org.compagnon.shared.NotFound if the invitation is not the caller's
   */
  @RolesAllowed(Role.PARTICIPANT)
  public SheetView open(long invitationId, String secret) {
    WaveInvitation invitation = answerable(invitationId);
    SurveyWave wave = invitation.wave();
    QuestionnaireView asked = questionnaires.byId(wave.questionnaireId()).asView();
    if (wave.isAnonymous()) {
      String kept = AnonymousSheets.secret(secret);
      return new SheetView(
          task(invitation, false, asked.items().size()),
          kept,
          asked,
          anonymous.find(wave, kept).orElse(Map.of()));
    }
    Optional<SheetRepository.Sheet> known = named(invitation);
    if (known.isEmpty() && sheets.begin(wave.id(), invitation.personId())) {
      invitation.start();
    }
    return new SheetView(
        task(invitation, false, asked.items().size()),
        secret,
        asked,
        known.map(sheet -> sheets.answers(sheet.id())).orElse(Map.of()));
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
    if (wave.isAnonymous()) {
      anonymous.put(wave, invitation.personId(), secret, answer, items(wave));
    } else {
      sheets.put(requireNamed(invitation).id(), answer);
    }
  }

  /**
   * Hands the sheet in. Afterwards nobody can open or change it. One connection, and nobody is
   * waited for, so that many may do so at once.
   *
   * @throws EvaluationFailure if a mandatory item has no answer, or as for {@link #save}
   */
  @RolesAllowed(Role.PARTICIPANT)
  public void submit(long invitationId, String secret) {
    WaveInvitation invitation = answerable(invitationId);
    SurveyWave wave = invitation.wave();
    if (wave.isAnonymous()) {
      Map<Long, GivenAnswer> answers = anonymous.require(wave, secret);
      requireComplete(items(wave), answers);
      anonymous.handIn(wave, invitation.personId(), answers.values(), items(wave));
      return;
    }
    WaveInvitation locked = waves.lockedInvitation(invitationId, invitation.personId());
    locked.requireNotDone();
    SheetRepository.Sheet sheet = requireNamed(locked);
    requireComplete(items(wave), sheets.answers(sheet.id()));
    sheets.submit(sheet.id());
    locked.finish();
  }

  private List<QuestionnaireItem> items(SurveyWave wave) {
    return questionnaires.byId(wave.questionnaireId()).items();
  }

  private static void requireComplete(
      List<QuestionnaireItem> items, Map<Long, GivenAnswer> answers) {
    for (QuestionnaireItem item : items) {
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
    if (wave.isAnonymous()) {
      anonymous.requireNotDone(wave, invitation.personId());
    } else {
      invitation.requireNotDone();
    }
    return invitation;
  }

  private Optional<SheetRepository.Sheet> named(WaveInvitation invitation) {
    return sheets
        .byPerson(invitation.wave().id(), invitation.personId())
        .filter(sheet -> !sheet.submitted());
  }

  private SheetRepository.Sheet requireNamed(WaveInvitation invitation) {
    return named(invitation).orElseThrow(EvaluationFailure::sheetNotFound);
  }

  private static SurveyTask task(WaveInvitation invitation, boolean handedIn, int items) {
    SurveyWave wave = invitation.wave();
    return new SurveyTask(
        invitation.id(),
        wave.id(),
        wave.programmeId(),
        wave.name(),
        wave.mode(),
        handedIn ? InvitationStatus.DONE : invitation.status(),
        wave.closesOn(),
        items);
  }
}
