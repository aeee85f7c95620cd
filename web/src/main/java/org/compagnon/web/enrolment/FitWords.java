package org.compagnon.web.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.compagnon.enrolment.Fit;
import org.compagnon.enrolment.HalfDay;
import org.compagnon.enrolment.ProfileQuestion;
import org.compagnon.web.layout.LanguageChoice;
import org.compagnon.web.layout.Messages;

/** When and how somebody likes to talk, in words of the page's language. */
@ApplicationScoped
public class FitWords {
  @Inject private Messages messages;
  @Inject private LanguageChoice language;

  /** The half-days of a week; empty where none was named. */
  public String times(Fit fit) {
    return fit.times().stream().map(this::spoken).collect(Collectors.joining(", "));
  }

  /** A half-day. */
  public String spoken(HalfDay half) {
    String[] parts = half.name().split("_");
    return messages.text("enrol.day." + parts[0]) + " " + messages.text("enrol.half." + parts[1]);
  }

  /** The scales of style that were named. */
  public String style(Fit fit) {
    return Stream.of(
            scale("directness", fit.directness()),
            scale("structure", fit.structure()),
            scale("advice", fit.advice()))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String scale(String name, Integer value) {
    if (value == null) {
      return null;
    }
    return value == 3
        ? messages.text("enrol.scale.said", messages.text("enrol." + name))
        : messages.text("enrol." + name + "." + value);
  }

  /** Questions with what was answered, unanswered ones left out. */
  public List<EnrolmentPage.Answer> answers(List<ProfileQuestion> questions, Fit fit) {
    return questions.stream()
        .filter(question -> fit.answers().containsKey(question.code()))
        .map(
            question ->
                new EnrolmentPage.Answer(
                    question.text().in(language.current()),
                    question.spoken(fit.answers().get(question.code())).in(language.current())))
        .toList();
  }
}
