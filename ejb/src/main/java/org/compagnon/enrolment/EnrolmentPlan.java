package org.compagnon.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.compagnon.organisation.PersonCard;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.shared.InvalidInput;

/**
 * Compares the lines of a file with who takes part already, without changing anything. Same file,
 * same people, same catalogue: same plan.
 */
final class EnrolmentPlan {
  /** Everything the comparison needs to know, read beforehand. */
  record Known(
      ProgrammeView programme,
      Map<String, Long> byNumber,
      Map<String, Long> byMail,
      Map<Long, PersonCard> people,
      Map<Long, List<Enrolment>> parts,
      Map<String, Long> skills,
      Instant now) {}

  /**
   * Somebody who is to take part, or whose profile is to change.
   *
   * @param existing null for somebody who takes part newly
   * @param newcomer whether they never took part in this programme, in whatever role
   * @param since from when waiting counts
   */
  record Change(
      PersonCard person,
      EnrolmentRole role,
      Enrolment existing,
      boolean newcomer,
      EnrolmentLine line,
      Profile base,
      Instant since) {}

  private final Known known;
  private final EnrolmentProblems problems;
  private final Map<Long, EnrolmentLine> seen = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, String> newSkills = new LinkedHashMap<>();
  private int created;
  private int updated;
  private int unchanged;

  EnrolmentPlan(Known known, EnrolmentProblems problems) {
    this.known = known;
    this.problems = problems;
  }

  void add(EnrolmentLine line) {
    if (line.rejected) {
      return;
    }
    Optional<PersonCard> person = person(line);
    if (person.isEmpty()) {
      return;
    }
    EnrolmentLine first = seen.putIfAbsent(person.get().id(), line);
    if (first != null) {
      fail(line, who(line), "DUPLICATE_PERSON", person.get().name(), first.row);
      return;
    }
    if (!person.get().active()) {
      fail(line, who(line), "HAS_LEFT", person.get().name());
      return;
    }
    compare(line, person.get());
  }

  private Optional<PersonCard> person(EnrolmentLine line) {
    String number = line.text(EnrolmentField.EMPLOYEE_NO);
    String mail = line.text(EnrolmentField.EMAIL);
    Long byNumber = number == null ? null : known.byNumber().get(number);
    Long byMail = mail == null ? null : known.byMail().get(mail.toLowerCase(Locale.ROOT));
    if (number != null && byNumber == null || number == null && byMail == null) {
      fail(line, who(line), "UNKNOWN_PERSON");
      return Optional.empty();
    }
    if (byNumber != null && mail != null && !byNumber.equals(byMail)) {
      fail(line, EnrolmentField.EMAIL, "PERSON_MISMATCH", known.people().get(byNumber).name());
      return Optional.empty();
    }
    return Optional.of(known.people().get(byNumber == null ? byMail : byNumber));
  }

  private void compare(EnrolmentLine line, PersonCard person) {
    List<Enrolment> parts = known.parts().getOrDefault(person.id(), List.of());
    for (Enrolment part : parts) {
      if (part.role() != line.role && part.status() != EnrolmentStatus.WITHDRAWN) {
        fail(line, EnrolmentField.ROLE, "OTHER_ROLE", person.name());
        return;
      }
    }
    Optional<Enrolment> same = parts.stream().filter(p -> p.role() == line.role).findFirst();
    if (same.isPresent() && same.get().status() == EnrolmentStatus.WITHDRAWN) {
      warn(line, "WITHDRAWN", person.name());
      unchanged++;
      return;
    }
    Profile before = same.map(Enrolment::profile).orElse(null);
    Profile after = profile(line, before);
    if (!check(line, after)) {
      return;
    }
    if (before != null && before.equals(after) && hasNoNewSkill(line)) {
      unchanged++;
      return;
    }
    advise(line, person, after, before == null);
    created += before == null ? 1 : 0;
    updated += before == null ? 0 : 1;
    changes.add(
        new Change(
            person, line.role, same.orElse(null), parts.isEmpty(), line, before, since(line)));
  }

  /** The profile after a line; skills that are to be added to the catalogue are not in it yet. */
  private Profile profile(EnrolmentLine line, Profile before) {
    List<SkillWish> wishes = new ArrayList<>();
    line.skills = EnrolmentSkills.split(line.skills, known.skills());
    for (EnrolmentLine.SkillText skill : line.skills) {
      Long id = known.skills().get(skill.name());
      if (id != null) {
        wishes.add(new SkillWish(id, skill.weight()));
      }
    }
    return line.over(
        before == null ? Profile.EMPTY : before,
        known.programme().limits().defaultCapacity(),
        wishes);
  }

  private boolean hasNoNewSkill(EnrolmentLine line) {
    return line.skills.stream().allMatch(skill -> known.skills().containsKey(skill.name()));
  }

  private boolean check(EnrolmentLine line, Profile after) {
    int before = problems.errors();
    ProfileChecks.of(after, line.role, known.programme().limits(), false)
        .forEach(wrong -> wrong(line, wrong));
    if (line.enrolledOn != null && line.enrolledOn.isAfter(today())) {
      fail(line, EnrolmentField.ENROLLED_ON, "FUTURE_DATE");
    }
    newSkills(line);
    return problems.errors() == before;
  }

  /** What an administrator should know, but what stops nothing. */
  private void advise(EnrolmentLine line, PersonCard person, Profile after, boolean isNew) {
    boolean mentor = line.role == EnrolmentRole.MENTOR;
    if (isNew && !known.programme().eligibility().obstacles(person, mentor, today()).isEmpty()) {
      warn(line, "NOT_ELIGIBLE", person.name());
    }
    List<InvalidInput> open = ProfileChecks.of(after, line.role, known.programme().limits(), true);
    if (!open.stream().allMatch(ProfileChecks::saysLittle)) {
      warn(line, mentor ? "MENTOR_INCOMPLETE" : "NOT_READY");
    }
    open.stream()
        .filter(ProfileChecks::saysLittle)
        .forEach(lack -> problems.doubtful(line.row, line.header(field(lack)), lack));
  }

  private void wrong(EnrolmentLine line, InvalidInput wrong) {
    EnrolmentField field = field(wrong);
    String text = line.text(field);
    problems.wrong(line.row, line.header(field), text == null ? "" : text, wrong);
  }

  private static EnrolmentField field(InvalidInput problem) {
    return Arrays.stream(EnrolmentField.values())
        .filter(one -> one.example().replace("_", "").equalsIgnoreCase(problem.field()))
        .findFirst()
        .orElseThrow();
  }

  private void newSkills(EnrolmentLine line) {
    for (EnrolmentLine.SkillText skill : line.skills) {
      if (!known.skills().containsKey(skill.name())) {
        if (skill.name().length() > 160) {
          fail(line, EnrolmentField.SKILLS, "SKILL_TOO_LONG");
        } else if (newSkills.putIfAbsent(EnrolmentSkills.key(skill.name()), skill.name()) == null) {
          problems.warning(line.row, line.header(EnrolmentField.SKILLS), skill.name(), "NEW_SKILL");
        }
      }
    }
  }

  private Instant since(EnrolmentLine line) {
    return line.enrolledOn == null || line.enrolledOn.equals(today())
        ? known.now()
        : line.enrolledOn.atTime(LocalTime.NOON).atZone(known.programme().zone()).toInstant();
  }

  private LocalDate today() {
    return known.programme().dayAt(known.now());
  }

  /** The cell that says who it is. */
  private static EnrolmentField who(EnrolmentLine line) {
    return line.text(EnrolmentField.EMPLOYEE_NO) == null
        ? EnrolmentField.EMAIL
        : EnrolmentField.EMPLOYEE_NO;
  }

  private void warn(EnrolmentLine line, String code, Object... arguments) {
    problems.warning(line.row, line.header(who(line)), line.text(who(line)), code, arguments);
  }

  private void fail(EnrolmentLine line, EnrolmentField field, String code, Object... arguments) {
    String text = line.text(field);
    problems.error(line.row, line.header(field), text == null ? "" : text, code, arguments);
  }

  List<Change> changes() {
    return changes;
  }

  List<String> newSkills() {
    return List.copyOf(newSkills.values());
  }

  EnrolmentReport report(boolean applied, int rows) {
    return new EnrolmentReport(
        applied,
        rows,
        created,
        updated,
        unchanged,
        newSkills(),
        problems.errors(),
        problems.warnings(),
        problems.kept());
  }
}
