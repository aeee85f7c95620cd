package org.compagnon.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobQueue;
import org.compagnon.job.JobStatus;
import org.compagnon.job.JobView;
import org.compagnon.job.NewJob;
import org.compagnon.organisation.importing.ImportPlan;
import org.compagnon.organisation.importing.ImportReport;
import org.compagnon.organisation.importing.ProblemCode;
import org.compagnon.organisation.importing.StatusMeaning;
import org.compagnon.security.Caller;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.PersonalRead;

/** Brings people in by files: look first, then confirm. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PeopleImports {
  static final String JOB = "organisation.import";
  private static final String SUBJECT = "peopleImport";
  private static final String PREVIEW = "organisation.import.preview";
  private static final int NAME = 255;

  @Inject private ImportRepository imports;
  @Inject private ImportFiles files;
  @Inject private ImportReading reading;
  @Inject private StatusWordMemory words;
  @Inject private JobQueue jobs;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Stores a file and says what applying it would do; the directory stays as it is. An earlier
   * preview of the same caller is put aside; the same file again within a minute is the same
   * preview. Whatever is wrong with the content is a problem of the report, never a failure.
   *
   * @param fileName for people; cut to 255 characters
   * @param content read to its end, not closed; at most 256 MB
   * @param settings a mapping that is given is remembered for files with the same headers
   * @throws OrganisationFailure if the file is too large
   * @throws org.compagnon.shared.InvalidInput if the mapping names a field that does not exist
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ImportView preview(
      String fileName, @NotNull InputStream content, @NotNull @Valid ImportSettings settings) {
    boolean mapped = !ImportReading.fields(settings.mapping()).isEmpty();
    Long account = current.find().map(Caller::accountId).orElse(null);
    PeopleImport entity = new PeopleImport(name(fileName), settings, account, clock.instant());
    imports.add(entity);
    String hash = files.store(entity.id(), content);
    OptionalLong earlier = intents.earlier(PREVIEW, hash, entity.fileName(), settings);
    if (earlier.isPresent() && imports.locked(earlier.getAsLong()).status().mayBeApplied()) {
      imports.remove(entity);
      PeopleImport known = imports.byId(earlier.getAsLong());
      known.previewed(hash, known.settings(), reading.plan(known.id(), known.settings()).report());
      return known.asView();
    }
    imports.waiting(account).stream().filter(one -> one != entity).forEach(this::putAside);
    List<String> headers = reading.headers(entity.id());
    ImportSettings used = withRemembered(settings, headers, mapped);
    ImportPlan plan = reading.plan(entity.id(), used);
    if (mapped && !plan.report().counts().containsKey(ProblemCode.UNKNOWN_MAPPED_COLUMN)) {
      imports.remember(headers, settings.mapping());
    }
    entity.previewed(hash, used, plan.report());
    audit.record(
        AuditFact.of(PREVIEW, SUBJECT, entity.id())
            .after(Map.of("file", entity.fileName(), "sha256", hash)));
    intents.made(entity.id(), PREVIEW, hash, entity.fileName(), settings);
    return entity.asView();
  }

  /**
   * Looks at a stored file once more with other settings; a mapping and meanings of words that are
   * given are remembered.
   *
   * @throws OrganisationFailure if the import is being applied or over
   * @throws org.compagnon.shared.InvalidInput if the mapping names a field that does not exist
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ImportView readAgain(long id, @NotNull @Valid ImportSettings settings) {
    PeopleImport entity = imports.byId(id);
    noticeEnd(entity);
    if (!entity.status().mayBeApplied()) {
      throw OrganisationFailure.importIsOver();
    }
    ImportPlan plan = reading.plan(id, settings);
    if (!plan.report().counts().containsKey(ProblemCode.UNKNOWN_MAPPED_COLUMN)) {
      imports.remember(reading.headers(id), settings.mapping());
    }
    Map<String, StatusMeaning> said = new HashMap<>(settings.statusMeanings());
    said.entrySet().removeAll(entity.settings().statusMeanings().entrySet());
    words.remember(said); // what came with an older file is not said anew
    entity.previewed(entity.fileHash(), settings, plan.report());
    audit.record(AuditFact.of("organisation.import.readAgain", SUBJECT, id).after(settings));
    return entity.asView();
  }

  /** The settings of this file, completed by what was said about earlier ones. */
  private ImportSettings withRemembered(
      ImportSettings settings, List<String> headers, boolean mapped) {
    Map<String, StatusMeaning> meanings = new HashMap<>(words.remembered());
    meanings.putAll(settings.statusMeanings());
    words.remember(settings.statusMeanings());
    Map<String, String> columns =
        mapped ? settings.mapping() : imports.rememberedMapping(headers).orElse(settings.mapping());
    return settings.with(columns, meanings);
  }

  /**
   * One import with its report.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  @PersonalRead(action = "organisation.import.read", thing = "peopleImport")
  public ImportView get(long id) {
    PeopleImport entity = imports.byId(id);
    noticeEnd(entity);
    return entity.asView();
  }

  /** Imports, newest first. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public Page<ImportSummary> page(PageRequest request) {
    return imports.page(request);
  }

  /**
   * Confirms an import: a background job applies it, all or nothing; its result is the {@link
   * ImportReport} as JSON. Confirming twice gives the same job.
   *
   * @param leavers how many people the caller expects to be marked as having left; may be null
   *     where {@link #leaversToConfirm} is 0. The job looks again, and ends with nothing applied
   *     where the directory has changed so that the number is another one.
   * @throws OrganisationFailure if the file has errors, the import is over, or another one is being
   *     applied
   * @throws org.compagnon.shared.InvalidInput if the number has to be said and is another
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public JobView apply(long id, Integer leavers) {
    PeopleImport entity = imports.byId(id);
    noticeEnd(entity);
    if (entity.status() == ImportStatus.APPLYING || entity.status() == ImportStatus.APPLIED) {
      return jobs.find(entity.jobId()).orElseThrow(OrganisationFailure::importIsOver);
    }
    entity.requireApplicable();
    leavers(entity).requireConfirmedBy(leavers);
    List<PeopleImport> others = imports.applying(id);
    others.forEach(this::noticeEnd);
    if (others.stream().anyMatch(other -> other.status() == ImportStatus.APPLYING)) {
      throw OrganisationFailure.importRunning();
    }
    JobView job =
        jobs.add(
            new NewJob(
                JOB,
                JOB + ":" + id,
                cut(entity.fileName(), 200),
                PeopleImportJob.parameters(id, leavers)));
    entity.confirm(job.id());
    AuditFact confirmed = AuditFact.of("organisation.import.confirm", SUBJECT, id);
    audit.record(leavers == null ? confirmed : confirmed.after(Map.of("leavers", leavers)));
    return job;
  }

  /**
   * How many people a file would mark as having left, where these are more than 5 % of those who
   * are here: whoever confirms it has to say the number.
   *
   * @return 0 where nothing has to be said
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public int leaversToConfirm(long id) {
    PeopleImport entity = imports.byId(id);
    Leavers leavers = leavers(entity);
    return entity.status().mayBeApplied() && leavers.areMany() ? leavers.leaving() : 0;
  }

  private Leavers leavers(PeopleImport entity) {
    return new Leavers(entity.report().deactivated(), imports.peopleHere());
  }

  /**
   * Puts an import aside and forgets its file; does nothing where it was put aside before.
   *
   * @throws OrganisationFailure if it is being applied or over
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void discard(long id) {
    PeopleImport entity = imports.locked(id);
    noticeEnd(entity);
    if (entity.status() == ImportStatus.DISCARDED) {
      return;
    }
    putAside(entity);
    audit.record(AuditFact.of("organisation.import.discard", SUBJECT, id));
  }

  private void putAside(PeopleImport entity) {
    entity.discard();
    imports.removeFile(entity.id());
  }

  /** A job that was stopped before it began, or given up, could not say so to its import. */
  private void noticeEnd(PeopleImport entity) {
    if (entity.status() != ImportStatus.APPLYING) {
      return;
    }
    JobStatus status = jobs.find(entity.jobId()).map(JobView::status).orElse(JobStatus.FAILED);
    if (status == JobStatus.FAILED || status == JobStatus.CANCELLED) {
      entity.stopped(status == JobStatus.FAILED ? ImportStatus.FAILED : ImportStatus.PREVIEWED);
    }
  }

  private static String name(String fileName) {
    String name = fileName == null || fileName.isBlank() ? "people.csv" : fileName.strip();
    return cut(name.substring(name.replace('\\', '/').lastIndexOf('/') + 1), NAME);
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
