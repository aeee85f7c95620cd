package org.compagnon.programme;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobView;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Writing, publishing, copying, putting away and finding programmes. */
@Stateless
@DenyAll
public class Programmes {
  private static final String PROGRAMME = "programme";

  @Inject private ProgrammeRepository programmes;
  @Inject private ProgrammeSearch search;
  @Inject private Announcement announcement;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Writes a new draft.
   *
   * @throws InvalidInput if a field is wrong; the first one
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProgrammeView create(@Valid SaveProgramme command) {
    return add("programme.create", command);
  }

  /**
   * Changes a draft or a published programme.
   *
   * @throws InvalidInput if a field is wrong; the first one
   * @throws ProgrammeFailure if it is archived, or published and a text or the contact is now
   *     missing, or the mode is one that cannot be done yet
   * @throws org.compagnon.shared.StaleData if somebody else changed it since that version
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProgrammeView edit(long id, int version, @Valid SaveProgramme command) {
    check(command);
    if (intents.isDone("programme.edit", id, version, command)) {
      return get(id);
    }
    Programme programme = programmes.byIdAndVersion(id, version);
    ProgrammeView before = programme.asView();
    programme.change(command);
    return saved("programme.edit", programme, before);
  }

  /**
   * Writes a new draft that is like another programme.
   *
   * @param command the name in both languages and the days of the copy
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProgrammeView copy(long id, @Valid CopyProgramme command) {
    SaveProgramme like = programmes.byId(id).asView().asCommand();
    return add(
        "programme.copy",
        new SaveProgramme(
            command.name(),
            like.summary(),
            like.rules(),
            like.timeZone(),
            like.timeline().startingOn(command.startsOn()),
            like.pairingMode(),
            like.limits(),
            like.norm(),
            like.eligibility(),
            like.pairingRules(),
            like.approval(),
            like.contact()));
  }

  /**
   * Shows a draft to the people it is for.
   *
   * @throws ProgrammeFailure if it is no draft, lacks a text in one language or its contact, has a
   *     mode that cannot be done yet (PR9), or is over already
   * @throws org.compagnon.shared.StaleData if somebody else changed it since that version
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProgrammeView publish(long id, int version) {
    return publish(id, version, false);
  }

  /**
   * The same, and where wanted tells everybody it is for by mail, in the background.
   *
   * @throws ProgrammeFailure also if it is to be announced and enrolment is over
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProgrammeView publish(long id, int version, boolean announce) {
    if (intents.isDone("programme.publish", id, version, announce)) {
      return get(id);
    }
    Programme programme = programmes.byIdAndVersion(id, version);
    ProgrammeView before = programme.asView();
    programme.publish(clock.instant());
    ProgrammeView published = saved("programme.publish", programme, before);
    if (announce) {
      announcement.ask(published);
    }
    return published;
  }

  /**
   * Tells everybody a published programme is for by mail, in the background; whoever was told
   * before is not told again.
   *
   * @return the job
   * @throws ProgrammeFailure if it is not published, or enrolment is over
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public JobView announce(long id) {
    return announcement.ask(programmes.byId(id).asView());
  }

  /**
   * Puts a programme away; nobody can enrol or be paired in it any more.
   *
   * @throws ProgrammeFailure if it is archived already
   * @throws org.compagnon.shared.StaleData if somebody else changed it since that version
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProgrammeView archive(long id, int version) {
    if (intents.isDone("programme.archive", id, version)) {
      return get(id);
    }
    Programme programme = programmes.byIdAndVersion(id, version);
    ProgrammeView before = programme.asView();
    programme.archive();
    return saved("programme.archive", programme, before);
  }

  /**
   * One programme.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public ProgrammeView get(long id) {
    return programmes.byId(id).asView();
  }

  /** Programmes that fit, the latest start first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<ProgrammeSummary> page(ProgrammeFilter filter, PageRequest request) {
    Instant now = clock.instant();
    return search.page(filter, request).map(programme -> programme.asSummary(now));
  }

  private ProgrammeView add(String action, SaveProgramme command) {
    check(command);
    OptionalLong earlier = intents.earlier(action, command);
    if (earlier.isPresent() && get(earlier.getAsLong()).status() == ProgrammeStatus.DRAFT) {
      return get(earlier.getAsLong());
    }
    Programme programme = new Programme(command, clock.instant());
    programmes.add(programme);
    intents.made(programme.asView().id(), action, command);
    ProgrammeView view = programme.asView();
    audit.record(AuditFact.of(action, PROGRAMME, view.id()).after(view));
    return view;
  }

  private ProgrammeView saved(String action, Programme programme, ProgrammeView before) {
    programmes.flush();
    ProgrammeView after = programme.asView();
    audit.record(AuditFact.of(action, PROGRAMME, after.id()).before(before).after(after));
    return after;
  }

  private static void check(SaveProgramme command) {
    List<InvalidInput> problems = command.problems();
    if (!problems.isEmpty()) {
      throw problems.get(0);
    }
  }
}
