package org.compagnon.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.compagnon.evaluation.Answering;
import org.compagnon.evaluation.EvaluationFailure;
import org.compagnon.evaluation.GivenAnswer;
import org.compagnon.evaluation.ItemKind;
import org.compagnon.evaluation.ItemView;
import org.compagnon.evaluation.SheetView;
import org.compagnon.evaluation.SurveyMode;
import org.compagnon.evaluation.SurveyTask;
import org.compagnon.web.layout.Address;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/**
 * One question of a sheet, or the look at the whole before it is handed in. The address says which
 * ({@code id}: the invitation; {@code at}: the question from 0; without it the page goes to the
 * first open one), so that nothing is kept between two requests. What is posted belongs to the
 * question its form names.
 */
@Named
@RequestScoped
public class EvaluationPage {
  private static final String PAGE = "/me/evaluation";

  @Inject private Answering answering;
  @Inject private SheetKey key;
  @Inject private AnswerSlip slip;
  @Inject private Choices choices;
  @Inject private LanguageChoice language;
  @Inject private Address address;
  @Inject private Messages messages;

  private SheetView sheet;
  private SurveyTask finished;
  private String secret;
  private Integer choice;
  private String words;
  private boolean saved;

  /** Opens the sheet, or tells that it is handed in. */
  public void load() throws IOException {
    long id = address.number("id");
    finished =
        answering.mine().stream()
            .filter(task -> task.invitationId() == id && task.isDone())
            .findFirst()
            .orElse(null);
    try {
      if (finished == null) {
        open(id);
        if (address.number("at", -1) < 0) {
          goTo(sheet.firstOpen());
        }
      }
    } catch (EvaluationFailure over) {
      messages.failure(over);
      address.go("/me/evaluations");
    }
  }

  private void open(long id) {
    String known = key.find(id);
    sheet = answering.open(id, known);
    secret = sheet.secret();
    if (secret != null && !secret.equals(known)) {
      key.keep(id, secret);
    }
    ItemView item = getItem();
    GivenAnswer given = item == null ? null : sheet.answers().get(item.id());
    if (given != null) {
      choice = given.choice();
      words = given.words();
    }
  }

  private SheetView sheet() {
    if (sheet == null) {
      open(address.number("id"));
    }
    return sheet;
  }

  /** Saves the answer as it is given. */
  public void save() throws IOException {
    Optional<ItemView> asked = slip.item(sheet());
    if (asked.isEmpty()) {
      messages.error("answer.unbound");
      goTo(getAt());
      return;
    }
    GivenAnswer given = new GivenAnswer(asked.get().id(), choice, words);
    if (!slip.isUntouched(asked.get(), given)) {
      answering.save(address.number("id"), secret, given);
      saved = true;
    }
  }

  /** Saves and goes on. */
  public void next() throws IOException {
    saveAndGo(1);
  }

  /** Saves and goes back. */
  public void back() throws IOException {
    saveAndGo(-1);
  }

  private void saveAndGo(int steps) throws IOException {
    save();
    if (!FacesContext.getCurrentInstance().getResponseComplete()) {
      goTo(getAt() + steps);
    }
  }

  /** Hands the sheet in. */
  public void submit() throws IOException {
    long id = address.number("id");
    sheet();
    answering.submit(id, secret);
    key.forget(id);
    address.go(PAGE + "?id=" + id);
  }

  private void goTo(int at) throws IOException {
    address.go(PAGE + "?id=" + address.number("id") + "&at=" + at);
  }

  /** The question's place, from 0; the number of questions for the look at the whole. */
  public int getAt() {
    List<ItemView> items = sheet().questionnaire().items();
    return slip.item(sheet())
        .map(items::indexOf)
        .orElseGet(
            () -> Math.min(items.size(), Math.max(0, address.number("at", sheet().firstOpen()))));
  }

  /** The question; null for the look at the whole. */
  public ItemView getItem() {
    List<ItemView> items = sheet().questionnaire().items();
    int at = getAt();
    return at < items.size() ? items.get(at) : null;
  }

  /** What stands in the form for the answer it shows. */
  public String getShown() {
    return AnswerSlip.mark(sheet().answers().get(getItem().id()));
  }

  /** What can be tapped; empty for a question in words. */
  public List<Choice> getChoices() {
    ItemView item = getItem();
    return item == null ? List.of() : choices.of(item.kind());
  }

  /** The whole, for looking it over. */
  public List<Answered> getAnswered() {
    return sheet().questionnaire().items().stream()
        .map(
            item ->
                new Answered(
                    item,
                    item.text(language.current()),
                    choices.say(item.kind(), sheet().answers().get(item.id()))))
        .toList();
  }

  /** Whether a question that must be answered has no answer. */
  public boolean isIncomplete() {
    return getAnswered().stream().anyMatch(Answered::isMissing);
  }

  /** Whether the question is answered in words. */
  public boolean isInWords() {
    return getItem() != null && Choices.isInWords(getItem().kind());
  }

  /** Whether the question is answered on the scale from 0 to 10. */
  public boolean isRecommendation() {
    return getItem() != null && getItem().kind() == ItemKind.RECOMMENDATION;
  }

  /** Whether nobody will be able to link the answers. */
  public boolean isAnonymous() {
    return sheet().task().mode() == SurveyMode.ANONYMOUS;
  }

  /** The sheet on view. */
  public SheetView getSheet() {
    return sheet();
  }

  /** The evaluation that is handed in; null while it is not. */
  public SurveyTask getFinished() {
    return finished;
  }

  /** Whether the answer was saved in this request. */
  public boolean isSaved() {
    return saved;
  }

  public Integer getChoice() {
    return choice;
  }

  public void setChoice(Integer choice) {
    this.choice = choice;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
