package org.compagnon.enrolment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.PersonCards;
import org.compagnon.organisation.SkillCatalogue;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.security.AccountMaking;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;

/**
 * Enrolment by file (EN6). The format is described in {@code docs/enrolment-file.md}; people are
 * known by employee number or mail address; an absent column changes nothing, an empty cell clears.
 */
@Stateless
@DenyAll
public class EnrolmentImports {
  /** The largest file, in bytes. */
  private static final int AT_ONCE = 50;

  public static final int LARGEST = 20 * 1024 * 1024;

  @Inject private EnrolmentRepository enrolments;
  @Inject private Participation participation;
  @Inject private EnrolmentMails mails;
  @Inject private AccountMaking accounts;
  @Inject private PersonCards people;
  @Inject private SkillCatalogue skills;
  @Inject private QuestionCatalogue questions;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Says what a file would do.
   *
   * @param content UTF-8; {@code ,} {@code ;} or tab between the cells
   * @throws EnrolmentFailure if the programme is archived
   * @throws InvalidInput if the file is too large
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentReport preview(long programmeId, byte[] content) {
    EnrolmentProblems problems = new EnrolmentProblems();
    List<EnrolmentLine> lines = read(programmeId, content, problems);
    return plan(participation.open(programmeId), lines, problems).report(false, lines.size());
  }

  /**
   * Applies a file whole, in one transaction, or not at all if it has errors. People who take part
   * newly get an account, where they have none, and a mail.
   *
   * @throws EnrolmentFailure if the programme is archived
   * @throws InvalidInput if the file is too large
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public EnrolmentReport apply(long programmeId, byte[] content) {
    EnrolmentProblems problems = new EnrolmentProblems();
    List<EnrolmentLine> lines = read(programmeId, content, problems);
    ProgrammeView programme = participation.open(programmeId);
    EnrolmentPlan plan = plan(programme, lines, problems);
    if (problems.errors() > 0) {
      return plan.report(false, lines.size());
    }
    Map<String, Long> added = new HashMap<>();
    plan.newSkills().forEach(name -> added.put(EnrolmentSkills.key(name), skills.add(name)));
    Map<String, Long> known = skills.resolveAll(EnrolmentSkills.asked(lines));
    Consumer<EnrolmentPlan.Change> carryOut = change -> carryOut(change, programme, known, added);
    plan.changes().stream().filter(change -> change.existing() != null).forEach(carryOut);
    beginAll(plan.changes().stream().filter(change -> change.existing() == null), carryOut);
    EnrolmentReport report = plan.report(true, lines.size());
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
    return report;
  }

  /** Every flush looks at all that the transaction holds, so it must not hold everybody. */
  private void beginAll(
      Stream<EnrolmentPlan.Change> changes, Consumer<EnrolmentPlan.Change> carryOut) {
    int done = 0;
    for (EnrolmentPlan.Change change : changes.toList()) {
      carryOut.accept(change);
      if (++done % AT_ONCE == 0) {
        enrolments.flushAndForget();
      }
    }
  }

  private List<EnrolmentLine> read(long programmeId, byte[] content, EnrolmentProblems problems) {
    if (content.length > LARGEST) {
      throw new InvalidInput("file", "enrolment.failure.fileTooLarge", LARGEST / (1024 * 1024));
    }
    return EnrolmentFile.read(content, questions.of(programmeId), problems);
  }

  private EnrolmentPlan plan(
      ProgrammeView programme, List<EnrolmentLine> lines, EnrolmentProblems problems) {
    Map<String, Long> byNumber = people.idsByEmployeeNo(texts(lines, EnrolmentField.EMPLOYEE_NO));
    Map<String, Long> byMail = people.idsByMail(texts(lines, EnrolmentField.EMAIL));
    Set<Long> ids = new TreeSet<>(byNumber.values());
    ids.addAll(byMail.values());
    Map<Long, List<Enrolment>> parts =
        enrolments.ofProgramme(programme.id()).stream()
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

  private void carryOut(
      EnrolmentPlan.Change change,
      ProgrammeView programme,
      Map<String, Long> known,
      Map<String, Long> added) {
    List<SkillWish> wishes =
        change.line().skills.stream()
            .map(
                skill ->
                    new SkillWish(
                        known.getOrDefault(
                            skill.name(), added.get(EnrolmentSkills.key(skill.name()))),
                        skill.weight()))
            .toList();
    Profile base = change.base() == null ? Profile.EMPTY : change.base();
    Profile profile = change.line().over(base, programme.limits().defaultCapacity(), wishes);
    if (change.existing() != null) {
      participation.change(change.existing(), profile);
      return;
    }
    participation.begin(programme, change.person(), change.role(), profile, change.since());
    accounts.forPerson(
        change.person().id(),
        change.person().email(),
        change.person().name(),
        change.person().language());
    mails.enrolled(change.person(), programme, change.role());
  }
}
