package org.compagnon.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.ProfileQuestions;
import org.compagnon.enrolment.QuestionKind;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Programmes;
import org.compagnon.shared.NotFound;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** A programme's own questions: see them, add one, change one ({@code id}), take one out. */
@Named
@ViewScoped
public class QuestionsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ProfileQuestions questions;
  @Inject private Programmes programmes;
  @Inject private LanguageChoice language;
  @Inject private Messages messages;
  @Inject private Address address;

  private long programme;
  private ProfileQuestion changed;
  private QuestionForm form = new QuestionForm();
  private transient List<ProfileQuestion> all;
  private transient ProgrammeView about;

  /** Reads the questions, and the one to change. */
  public void load() {
    programme = address.number("programme");
    read();
    if (address.text("id") != null) {
      long id = address.number("id");
      changed =
          all.stream()
              .filter(one -> one.id() == id)
              .findFirst()
              .orElseThrow(() -> new NotFound("question", id));
      form = QuestionForm.of(changed);
    }
  }

  private void read() {
    about = programmes.get(programme);
    all = questions.ofProgramme(programme);
  }

  /** Adds or changes the question. */
  public void save() throws IOException {
    if (changed == null) {
      questions.add(programme, form.question());
    } else {
      questions.change(changed.id(), changed.version(), form.question());
    }
    messages.info("enrolment.questions.saved");
    address.go("/admin/questions?programme=" + programme);
  }

  /** Takes the question out with its answers. */
  public void remove() throws IOException {
    questions.remove(changed.id(), changed.version());
    messages.info("enrolment.questions.removed");
    address.go("/admin/questions?programme=" + programme);
  }

  public List<ProfileQuestion> getAll() {
    if (all == null) {
      read();
    }
    return all;
  }

  /** The programme's name in the page's language. */
  public String getProgrammeName() {
    if (about == null) {
      read();
    }
    return about.name().in(language.current());
  }

  public QuestionKind[] getKinds() {
    return QuestionKind.values();
  }

  public QuestionForm getForm() {
    return form;
  }

  /** The question that is changed; null for a new one. */
  public ProfileQuestion getChanged() {
    return changed;
  }

  public long getProgramme() {
    return programme;
  }
}
