package org.compagnon.web.enrolment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.enrolment.QuestionKind;
import org.compagnon.enrolment.SaveQuestion;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.programme.Bilingual;

/** A question of the programme while it is written; answers stand one a line, both languages. */
public class QuestionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code;
  private QuestionKind kind = QuestionKind.CHOICE;
  private String english;
  private String french;
  private String options;
  private int lowest;
  private int highest = 10;
  private boolean required;

  /** Takes over what was saved. */
  static QuestionForm of(ProfileQuestion known) {
    QuestionForm form = new QuestionForm();
    form.code = known.code();
    form.kind = known.kind();
    form.english = known.text().en();
    form.french = known.text().fr();
    form.options =
        known.options().stream()
            .map(one -> one.code() + " | " + one.text().en() + " | " + one.text().fr())
            .collect(Collectors.joining("\n"));
    form.lowest = known.lowest();
    form.highest = known.highest();
    form.required = known.required();
    return form;
  }

  /** What was written; a line with two parts gets its short name from the English one. */
  SaveQuestion question() {
    return new SaveQuestion(
        code == null ? shortName(english) : code.strip(),
        kind,
        new Bilingual(english, french),
        answers(),
        lowest,
        highest,
        required);
  }

  private List<ProfileQuestion.Option> answers() {
    List<ProfileQuestion.Option> found = new ArrayList<>();
    for (String line : options == null ? new String[0] : options.split("\\R")) {
      String[] parts = line.split("\\|");
      if (parts.length == 3) {
        found.add(option(parts[0].strip(), parts[1], parts[2]));
      } else if (!line.isBlank()) {
        found.add(option(shortName(parts[0]), parts[0], parts.length == 2 ? parts[1] : ""));
      }
    }
    return found;
  }

  private static ProfileQuestion.Option option(String code, String english, String french) {
    return new ProfileQuestion.Option(code, new Bilingual(english, french));
  }

  private static String shortName(String text) {
    String folded = text == null ? "" : Folding.plain(text).toLowerCase(Locale.ROOT);
    String name = folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return name.length() > 40 ? name.substring(0, 40).replaceAll("-+$", "") : name;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public QuestionKind getKind() {
    return kind;
  }

  public void setKind(QuestionKind kind) {
    this.kind = kind;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getFrench() {
    return french;
  }

  public void setFrench(String french) {
    this.french = french;
  }

  public String getOptions() {
    return options;
  }

  public void setOptions(String options) {
    this.options = options;
  }

  public int getLowest() {
    return lowest;
  }

  public void setLowest(int lowest) {
    this.lowest = lowest;
  }

  public int getHighest() {
    return highest;
  }

  public void setHighest(int highest) {
    this.highest = highest;
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }
}
