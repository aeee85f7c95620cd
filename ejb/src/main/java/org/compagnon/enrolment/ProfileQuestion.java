package org.compagnon.enrolment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.programme.Bilingual;

/**
 * A question that one programme asks in addition.
 *
 * @param code identifies it within the programme: lower-case letters, digits and hyphens
 * @param text in both languages
 * @param options in their order; empty for a number and for yes or no
 * @param lowest least number; 0 unless it is a number
 * @param highest greatest number; 0 unless it is a number
 * @param required whether nobody can enrol without an answer
 * @param position in the form, from 0 on
 * @param version to be handed back with a change
 */
public record ProfileQuestion(
    long id,
    long programmeId,
    String code,
    QuestionKind kind,
    Bilingual text,
    List<Option> options,
    int lowest,
    int highest,
    boolean required,
    int position,
    int version)
    implements Serializable {

  /** One of the answers to choose from. */
  public record Option(String code, Bilingual text) implements Serializable {}

  /** Takes a copy. */
  public ProfileQuestion {
    options = List.copyOf(options);
  }

  /**
   * The answer that somebody means, in the form in which it is kept: options by code or by text in
   * either language, several separated by {@code |} or {@code ;}.
   *
   * @return empty where it is no answer to this question
   */
  public Optional<String> meaning(String said) {
    var text = said.strip();
    return switch (kind) {
      case CHOICE -> option(text);
      case CHOICES -> several(text);
      case NUMBER -> number(text);
      case YES_NO -> yesNo(text);
    };
  }

  private Optional<String> option(String said) {
    var folded = Folding.header(said);
    return options.stream()
        .filter(
            one ->
                one.code().equalsIgnoreCase(said)
                    || Folding.header(one.text().en()).equals(folded)
                    || Folding.header(one.text().fr()).equals(folded))
        .map(Option::code)
        .findFirst();
  }

  private Optional<String> several(String said) {
    var chosen = new ArrayList<String>();
    for (var part : said.split("[|;]")) {
      var one = option(part.strip());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      chosen.add(one.get());
    }
    var inOrder = options.stream().map(Option::code).filter(chosen::contains).toList();
    return Optional.of(String.join("|", inOrder));
  }

  private Optional<String> number(String said) {
    if (!said.matches("-?\\d{1,6}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(said);
    return number < lowest || number > highest
        ? Optional.empty()
        : Optional.of(String.valueOf(number));
  }

  private static Optional<String> yesNo(String said) {
    var folded = Folding.header(said);
    if (List.of("yes", "oui", "y", "o", "true", "1").contains(folded)) {
      return Optional.of("yes");
    }
    return List.of("no", "non", "n", "false", "0").contains(folded)
        ? Optional.of("no")
        : Optional.empty();
  }

  /** An answer as people read it; the answer itself where an option is gone. */
  public Bilingual spoken(String answer) {
    if (options.isEmpty()) {
      boolean yes = "yes".equals(answer);
      return kind == QuestionKind.YES_NO
          ? new Bilingual(yes ? "Yes" : "No", yes ? "Oui" : "Non")
          : new Bilingual(answer, answer);
    }
    var english = new ArrayList<String>();
    var french = new ArrayList<String>();
    for (var code : Arrays.asList(answer.split("\\|"))) {
      var text =
          options.stream()
              .filter(one -> one.code().equals(code))
              .map(Option::text)
              .findFirst()
              .orElse(new Bilingual(code, code));
      english.add(text.en());
      french.add(text.fr());
    }
    return new Bilingual(String.join(", ", english), String.join(", ", french));
  }
}
