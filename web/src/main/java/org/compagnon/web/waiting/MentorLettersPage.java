package org.compagnon.web.waiting;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.compagnon.organisation.SkillName;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.waiting.InvitationPreview;
import org.compagnon.waiting.InviteMentors;
import org.compagnon.waiting.Invited;
import org.compagnon.waiting.MentorInvitations;
import org.compagnon.waiting.PossibleMentor;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** Whom a letter would go to that asks for mentors with skills; then it goes. */
@Named
@ViewScoped
public class MentorLettersPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  @Inject private MentorInvitations invitations;
  @Inject private Programmes programmes;
  @Inject private LanguageChoice language;
  @Inject private Messages messages;
  @Inject private Address address;
  @Inject private Clock clock;

  private long programme;
  private List<Long> skills;
  private ProgrammeView about;
  private InvitationPreview preview;
  private List<Choice> choices = List.of();

  /** Somebody of the list, and whether a letter goes to them. */
  public static class Choice implements Serializable {
    private static final long serialVersionUID = 1L;
    private final PossibleMentor one;
    private boolean chosen = true;

    Choice(PossibleMentor one) {
      this.one = one;
    }

    public PossibleMentor getOne() {
      return one;
    }

    public boolean isChosen() {
      return chosen;
    }

    public void setChosen(boolean chosen) {
      this.chosen = chosen;
    }
  }

  /** Looks for people. */
  public void load() {
    programme = address.number("programme");
    skills = asked();
    about = programmes.get(programme);
    if (isOpen() && !skills.isEmpty()) {
      preview = invitations.preview(programme, skills, MOST);
      choices = preview.people().stream().map(Choice::new).toList();
    }
  }

  private static List<Long> asked() {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("skill", new String[0]);
    return Arrays.stream(values)
        .filter(value -> value.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .toList();
  }

  /** Writes to those who are chosen. */
  public void send() throws IOException {
    List<Long> people =
        choices.stream()
            .filter(Choice::isChosen)
            .map(choice -> choice.getOne().person().id())
            .toList();
    if (people.isEmpty()) {
      messages.error("queue.invite.nobodyChosen");
      return;
    }
    Invited invited = invitations.invite(new InviteMentors(programme, skills, people));
    messages.mailed("queue.invite.sent", invited.asked());
    address.go("/admin/queue?programme=" + programme);
  }

  /** Whether people can be asked: enrolment is open. */
  public boolean isOpen() {
    return about.isEnrolmentOpen(clock.instant());
  }

  /** The names of the skills somebody is asked for. */
  public String names(PossibleMentor one) {
    return one.skills().stream()
        .map((SkillName skill) -> skill.name(language.current()))
        .collect(Collectors.joining(", "));
  }

  public String getProgrammeName() {
    return about.name().in(language.current());
  }

  public long getProgramme() {
    return programme;
  }

  public InvitationPreview getPreview() {
    return preview;
  }

  public List<Choice> getChoices() {
    return choices;
  }
}
