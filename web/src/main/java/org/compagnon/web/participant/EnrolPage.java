package org.compagnon.web.participant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.compagnon.enrolment.Enrol;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.enrolment.EnrolmentView;
import org.compagnon.enrolment.MyEnrolments;
import org.compagnon.enrolment.Profile;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.enrolment.ProgrammeForMe;
import org.compagnon.enrolment.QuestionCatalogue;
import org.compagnon.organisation.SkillWords;
import org.compagnon.organisation.Skills;
import org.compagnon.programme.Obstacle;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;
import org.compagnon.web.layout.Seen;

/**
 * Taking part, step by step ({@code programme} and {@code role}), or changing what one has said
 * ({@code id}). All steps are in the page, one is shown, so that what was typed in any of them
 * outlives the session.
 */
@Named
@ViewScoped
public class EnrolPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SUGGESTED = 8;
  private static final int LAST = 3;
  private static final List<String> DAYS =
      List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
  private static final List<Set<String>> MENTEE =
      List.of(Set.of("goal", "strengths", "growth"), Set.of("whyMentor", "hopedMentor", "skills"));
  private static final List<Set<String>> MENTOR =
      List.of(Set.of("capacity", "hoursPerMonth", "commitment"), Set.of("skills"));

  @Inject private MyEnrolments enrolments;
  @Inject private ProfileQuestions questions;
  @Inject private Skills skills;
  @Inject private SkillWords words;
  @Inject private LanguageChoice language;
  @Inject private Messages messages;
  @Inject private Seen seen;
  @Inject private Address address;

  private ProgrammeForMe asked;
  private EnrolmentRole role;
  private EnrolmentView saved;
  private ProfileForm form = new ProfileForm();
  private final SkillLines lines = new SkillLines();
  private String typed;
  private int step;

  /** Reads the programme, and what was said before. */
  public void load() {
    if (address.text("id") == null) {
      asked = enrolments.programme(address.number("programme"));
      role = role(address.text("role"));
      begin();
    } else {
      saved = enrolments.get(address.number("id"));
      asked = enrolments.programme(saved.programmeId());
      role = saved.role();
      take(saved);
    }
    ask();
  }

  private void ask() {
    form.getFit().ask(questions.forMe(asked.programme().id()));
  }

  private void begin() {
    if (asked.mine() != null && asked.mine().role() == role) {
      take(asked.mine());
    } else if (isMentor()) {
      form.setCapacity(asked.programme().limits().defaultCapacity());
    }
  }

  private void take(EnrolmentView before) {
    form = ProfileForm.of(before);
    before.skills().forEach(skill -> lines.add(skill.skill(), skill.weight(), language.current()));
  }

  private static EnrolmentRole role(String text) {
    for (EnrolmentRole one : EnrolmentRole.values()) {
      if (one.name().equalsIgnoreCase(text)) {
        return one;
      }
    }
    throw new NotFound("role", text);
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

  /** Goes on, if what this step asks is answered. */
  public void next() {
    add();
    if (getStep() < LAST && tell(problems(), step)) {
      step++;
    }
  }

  /** Goes a step back. */
  public void back() {
    step = Math.max(0, getStep() - 1);
  }

  /** Takes part, or saves the changes. */
  public void finish() throws IOException {
    List<InvalidInput> problems = problems();
    for (int at = 0; at < LAST; at++) {
      if (!tell(problems, at)) {
        step = at;
        return;
      }
    }
    Profile profile = form.profile(lines.wishes(name -> words.findOrAdd(name).id()));
    if (saved == null) {
      enrolments.enrol(new Enrol(asked.programme().id(), role, profile));
      messages.info("enrol.message.done");
    } else {
      enrolments.edit(saved.id(), saved.version(), profile);
      messages.info("enrol.message.saved");
    }
    address.go("/me/programmes");
  }

  private List<InvalidInput> problems() {
    Profile profile = form.profile(List.of());
    Profile before = saved == null ? null : saved.profile();
    var problems = new ArrayList<>(profile.problems(role, asked.programme().limits(), before));
    List<ProfileQuestion> known =
        form.getFit().getAnswers().stream().map(AnswerForm::getQuestion).toList();
    problems.addAll(QuestionCatalogue.problems(known, profile.fit().answers(), true));
    return problems;
  }

  /** Says what is missing in a step; true where nothing is. */
  private boolean tell(List<InvalidInput> problems, int at) {
    List<InvalidInput> here = problems.stream().filter(p -> stepOf(p.field()) == at).toList();
    here.forEach(messages::failure);
    return here.isEmpty();
  }

  private int stepOf(String field) {
    List<Set<String>> steps = isMentor() ? MENTOR : MENTEE;
    return steps.get(0).contains(field) ? 0 : steps.get(1).contains(field) ? 1 : 2;
  }

  /** Why one may not take part so; empty where one may, or takes part already. */
  public List<Obstacle> getObstacles() {
    if (saved != null) {
      return List.of();
    }
    return isMentor() ? asked.againstMentor() : asked.againstMentee();
  }

  public boolean isPossible() {
    return saved != null || asked.mayEnrol(role);
  }

  public boolean isMentor() {
    return role == EnrolmentRole.MENTOR;
  }

  public boolean isChange() {
    return saved != null;
  }

  /** The names of the steps. */
  public List<String> getSteps() {
    String side = isMentor() ? "mentor" : "mentee";
    return List.of(
        messages.text("enrol.step." + side + ".0"),
        messages.text("enrol.step." + side + ".1"),
        messages.text("enrol.step.about"),
        messages.text("enrol.step.look"));
  }

  public ProgrammeForMe getAsked() {
    return asked;
  }

  public ProfileForm getForm() {
    return form;
  }

  public SkillLines getLines() {
    return lines;
  }

  /** Days of the week with their half-days, for the rows of the table. */
  public List<String> getDays() {
    return DAYS;
  }

  public int getHalfDays() {
    return form.getFit().fit().times().size();
  }

  /** The step on view, from 0. */
  public int getStep() {
    step = seen.step(step, LAST);
    return step;
  }

  public String getTyped() {
    return typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }
}
