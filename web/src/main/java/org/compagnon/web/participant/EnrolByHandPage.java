package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.compagnon.enrolment.Enrol;
import org.compagnon.enrolment.EnrolSomebody;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.Enrolments;
import org.compagnon.enrolment.Profile;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.enrolment.QuestionCatalogue;
import org.compagnon.organisation.People;
import org.compagnon.organisation.PersonCard;
import org.compagnon.organisation.SkillWords;
import org.compagnon.organisation.Skills;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/**
 * An administrator enrols somebody ({@code programme}, {@code person}, {@code role}) with what they
 * have said, asked the same as by /me/enrol; answers that say little are taken where the
 * administrator says so.
 */
@Named
@ViewScoped
public class EnrolByHandPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SUGGESTED = 8;
  private static final List<String> DAYS =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

  @Inject private Enrolments enrolments;
  @Inject private Programmes programmes;
  @Inject private ProfileQuestions questions;
  @Inject private People people;
  @Inject private Skills skills;
  @Inject private SkillWords words;
  @Inject private LanguageChoice language;
  @Inject private Messages messages;
  @Inject private Address address;

  private ProgrammeView programme;
  private PersonCard person;
  private EnrolmentRole role;
  private final ProfileForm form = new ProfileForm();
  private final SkillLines lines = new SkillLines();
  private String typed;
  private String reason;
  private boolean accepting;
  private boolean doubtful;

  /** What the questions need to know of where they are asked. */
  public record Asked(ProgrammeView programme) implements Serializable {}

  /** Reads the programme and the person. */
  public void load() {
    programme = programmes.get(address.number("programme"));
    person = people.get(address.number("person")).card();
    role = role(address.text("role"));
    if (isMentor()) {
      form.setCapacity(programme.limits().defaultCapacity());
    }
    form.getFit().ask(questions.ofProgramme(programme.id()));
  }

  private static EnrolmentRole role(String text) {
    for (EnrolmentRole one : EnrolmentRole.values()) {
      if (one.name().equalsIgnoreCase(text)) {
        return one;
      }
    }
    throw new NotFound("role", text);
  }

  /** Enrols the person, unless something is missing. */
  public void enrol() throws IOException {
    add();
    List<InvalidInput> problems = problems();
    doubtful = problems.stream().anyMatch(Profile::saysLittle);
    List<InvalidInput> open =
        problems.stream().filter(one -> !accepting || !Profile.saysLittle(one)).toList();
    if (!open.isEmpty()) {
      open.forEach(this::tell);
      return;
    }
    Profile profile = form.profile(lines.wishes(name -> words.findOrAdd(name).id()));
    EnrolmentView made =
        enrolments.enrol(
            new EnrolSomebody(
                person.id(), new Enrol(programme.id(), role, profile), reason, accepting));
    messages.mailed("enrolment.byHand.done", person.name());
    address.go("/admin/enrolment?id=" + made.id());
  }

  private void tell(InvalidInput problem) {
    messages.failure(
        Profile.saysLittle(problem)
            ? new InvalidInput(problem.field(), "enrolment.failure.answerDoubtful")
            : problem);
  }

  private List<InvalidInput> problems() {
    Profile profile = form.profile(List.of());
    var problems = new ArrayList<>(profile.problems(role, programme.limits()));
    List<ProfileQuestion> known =
        form.getFit().getAnswers().stream().map(AnswerForm::getQuestion).toList();
    problems.addAll(QuestionCatalogue.problems(known, profile.fit().answers(), true));
    return problems;
  }

  /** Skills for what is being typed. */
  public List<String> suggest(String text) {
    return skills.suggest(text, SUGGESTED).stream()
        .map(skill -> skill.name(language.current()))
        .toList();
  }

  /** Adds what was typed to the skills. */
  public void add() {
    if (typed != null && !typed.isBlank()) {
      lines.add(typed, words.find(typed), language.current());
      typed = null;
    }
  }

  /** Puts back the skills that the browser has kept of a session that ended. */
  public void putBack() {
    lines.putBack(words::find, language.current());
  }

  /** Takes a skill out. */
  public void remove(String name) {
    lines.remove(name);
  }

  public boolean isMentor() {
    return role == EnrolmentRole.MENTOR;
  }

  /** Whether answers say little, so that the administrator is asked whether they are meant. */
  public boolean isDoubtful() {
    return doubtful;
  }

  public ProgrammeView getProgramme() {
    return programme;
  }

  /** For the questions, which /me/enrol asks too. */
  public Asked getAsked() {
    return new Asked(programme);
  }

  public PersonCard getPerson() {
    return person;
  }

  public EnrolmentRole getRole() {
    return role;
  }

  public ProfileForm getForm() {
    return form;
  }

  public SkillLines getLines() {
    return lines;
  }

  public List<String> getDays() {
    return DAYS;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isAccepting() {
    return accepting;
  }

  public void setAccepting(boolean accepting) {
    this.accepting = accepting;
  }
}
