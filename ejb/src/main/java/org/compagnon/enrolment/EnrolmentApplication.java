package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.job.JobContext;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.AccountMaking;
import org.compagnon.shared.InvalidInput;

/** Compares files of enrolments with who takes part, and applies them whole or not at all (EN6). */
@ApplicationScoped
class EnrolmentApplication {
  /** The largest file, in bytes. */
  static final int LARGEST = 20 * 1024 * 1024;

  private static final String STEP = "enrolment.import.step.";
  private static final int AT_ONCE = 50;

  @Inject private EnrolmentRepository enrolments;
  @Inject private KeptFiles files;
  @Inject private Participation participation;
  @Inject private EnrolmentMails mails;
  @Inject private AccountMaking accounts;
  @Inject private PersonCards people;
  @Inject private SkillCatalogue skills;
  @Inject private QuestionCatalogue questions;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /** A file and what it would do. */
  private record Read(
      ProgrammeView programme,
      List<EnrolmentLine> lines,
      EnrolmentPlan plan,
      EnrolmentProblems problems) {

    EnrolmentReport report(boolean applied) {
      return plan.report(applied, lines.size());
    }
  }

  /** Says what a file would do. */
  EnrolmentReport preview(long programmeId, byte[] content) {
    return read(programmeId, content).report(false);
  }

  /**
   * Applies a file in the running transaction, or does nothing if it has errors.
   *
   * @param done told how many people have been brought in, now and then
   */
  @Transactional(Transactional.TxType.MANDATORY)
  EnrolmentReport apply(long programmeId, byte[] content, LongConsumer done) {
    Read read = read(programmeId, content);
    return read.problems().errors() > 0 ? read.report(false) : write(read, done);
  }

  /**
   * Applies the file that is kept for a job, in a transaction of its own. A file that was applied
   * before, because the server fell after the commit, is not applied again.
   *
   * @return the report; not applied if the file has errors now
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  EnrolmentReport applyKept(JobContext job) {
    long programmeId = files.lockedProgramme(job.jobId()).orElseThrow();
    var before = files.report(job.jobId());
    if (before.isPresent()) {
      return before.get();
    }
    job.progress(0, 0, STEP + "reading");
    Read read = read(programmeId, files.content(job.jobId()));
    if (read.problems().errors() > 0) {
      return read.report(false);
    }
    int total = read.plan().changes().size();
    EnrolmentReport report = write(read, done -> job.progress(done, total, STEP + "writing"));
    files.applied(job.jobId(), report);
    job.hold();
    return report;
  }

  /** Forgets what is kept for a job that will not apply it any more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void forget(JobContext job) {
    files.forget(job.jobId());
    job.hold();
  }

  private Read read(long programmeId, byte[] content) {
    if (content.length > LARGEST) {
      throw new InvalidInput("file", "enrolment.failure.fileTooLarge", LARGEST / (1024 * 1024));
    }
    ProgrammeView programme = participation.taking(programmeId);
    EnrolmentProblems problems = new EnrolmentProblems();
    List<EnrolmentLine> lines = EnrolmentFile.read(content, questions.of(programmeId), problems);
    return new Read(programme, lines, plan(programme, lines, problems), problems);
  }

  private EnrolmentPlan plan(
      ProgrammeView programme, List<EnrolmentLine> lines, EnrolmentProblems problems) {
    Map<String, Long> byNumber = people.idsByEmployeeNo(texts(lines, EnrolmentField.EMPLOYEE_NO));
    Map<String, Long> byMail = people.idsByMail(texts(lines, EnrolmentField.EMAIL));
    Set<Long> ids = new TreeSet<>(byNumber.values());
    ids.addAll(byMail.values());
    Map<Long, List<Enrolment>> parts =
        enrolments.ofPeople(programme.id(), ids).stream()
            .collect(Collectors.groupingBy(Enrolment::personId));
    EnrolmentPlan plan =
        new EnrolmentPlan(
            new EnrolmentPlan.Known(
                programme,
                byNumber,
                byMail,
                people.byIds(ids),
                parts,
                skills.resolveAll(EnrolmentSkills.asked(lines)),
                clock.instant()),
            problems);
    lines.forEach(plan::add);
    return plan;
  }

  private static List<String> texts(List<EnrolmentLine> lines, EnrolmentField field) {
    return lines.stream().map(line -> line.text(field)).filter(Objects::nonNull).toList();
  }

  private EnrolmentReport write(Read read, LongConsumer done) {
    Map<String, Long> known = new HashMap<>();
    read.plan().newSkills().forEach(name -> known.put(EnrolmentSkills.key(name), skills.add(name)));
    Map<String, Long> listed = skills.resolveAll(EnrolmentSkills.asked(read.lines()));
    var changes =
        read.plan().changes().stream()
            .collect(Collectors.partitioningBy(change -> change.existing() != null));
    int changed = 0;
    for (EnrolmentPlan.Change change : changes.get(true)) {
      if (changed++ % AT_ONCE == 0) {
        done.accept(changed - 1);
        enrolments.flush();
      }
      participation.changeLater(
          change.existing(), profile(change, read.programme(), listed, known));
    }
    enrolments.flushAndForget();
    List<EnrolmentPlan.Change> newcomers = changes.get(false);
    for (int from = 0; from < newcomers.size(); from += AT_ONCE) {
      done.accept((long) changed + from);
      var some = newcomers.subList(from, Math.min(newcomers.size(), from + AT_ONCE));
      some.forEach(
          change ->
              begin(change, read.programme(), profile(change, read.programme(), listed, known)));
      accounts.forPeople(
          some.stream().map(change -> ProgrammeInvitations.account(change.person())).toList());
      // Every flush looks at all that the transaction holds, so it must not hold everybody.
      enrolments.flushAndForget();
    }
    EnrolmentReport report = read.report(true);
    record(read.programme().id(), report);
    return report;
  }

  private void begin(EnrolmentPlan.Change change, ProgrammeView programme, Profile profile) {
    if (change.newcomer()) {
      participation.beginFirst(programme, change.person(), change.role(), profile, change.since());
    } else {
      participation.begin(programme, change.person(), change.role(), profile, change.since());
    }
    mails.enrolled(change.person(), programme, change.role(), change.since());
  }

  private void record(long programmeId, EnrolmentReport report) {
    if (report.created() + report.updated() > 0) {
      audit.record(
          AuditFact.of("enrolment.import", "programme", programmeId)
              .after(
                  Map.of(
                      "rows", report.rows(),
                      "created", report.created(),
                      "updated", report.updated(),
                      "unchanged", report.unchanged(),
                      "newSkills", report.newSkills().size())));
    }
  }

  private static Profile profile(
      EnrolmentPlan.Change change,
      ProgrammeView programme,
      Map<String, Long> listed,
      Map<String, Long> added) {
    List<SkillWish> wishes =
        change.line().skills.stream()
            .map(
                skill ->
                    new SkillWish(
                        listed.getOrDefault(
                            skill.name(), added.get(EnrolmentSkills.key(skill.name()))),
                        skill.weight()))
            .toList();
    Profile base = change.base() == null ? Profile.EMPTY : change.base();
    return change.line().over(base, programme.limits().defaultCapacity(), wishes);
  }
}
