package org.compagnon.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.compagnon.programme.Bilingual;
import org.compagnon.shared.InvalidInput;

/**
 * A programme's question as an administrator writes it.
 *
 * @param code lower-case letters, digits and hyphens, at most 40; does not change any more
 * @param text in both languages, at most 300 characters each
 * @param options 2 to 30 for a choice, each with a code of its own; else empty or null
 * @param lowest least number; only for numbers
 * @param highest greatest number, more than {@code lowest}; only for numbers
 * @param required whether nobody can enrol without an answer
 */
public record SaveQuestion(
    @NotNull @Size(max = 40) String code,
    @NotNull QuestionKind kind,
    @NotNull Bilingual text,
    List<ProfileQuestion.Option> options,
    int lowest,
    int highest,
    boolean required) {

  private static final int LONGEST = 300;
  private static final int MOST_OPTIONS = 30;
  private static final int LIMIT = 100_000;

  /** Options are never null. */
  public SaveQuestion {
    options = options == null ? List.of() : List.copyOf(options);
  }

  boolean isChoice() {
    return kind == QuestionKind.CHOICE || kind == QuestionKind.CHOICES;
  }

  /**
   * Checks what the shape cannot.
   *
   * @throws InvalidInput for the first field that is wrong
   */
  void check() {
    require(isCode(code), "code", "questionCode");
    require(isText(text, LONGEST), "text", "questionText");
    if (isChoice()) {
      var codes = new HashSet<String>();
      require(options.size() >= 2 && options.size() <= MOST_OPTIONS, "options", "questionOptions");
      require(
          options.stream()
              .allMatch(o -> isCode(o.code()) && isText(o.text(), 100) && codes.add(o.code())),
          "options",
          "questionOptions");
    }
    if (kind == QuestionKind.NUMBER) {
      boolean fits = lowest >= -LIMIT && highest <= LIMIT && lowest < highest;
      require(fits, "highest", "questionBounds");
    }
  }

  private static boolean isCode(String code) {
    return code != null && code.matches("[a-z0-9][a-z0-9-]{0,39}");
  }

  private static boolean isText(Bilingual text, int most) {
    return text != null
        && !text.en().isEmpty()
        && !text.fr().isEmpty()
        && text.en().length() <= most
        && text.fr().length() <= most;
  }

  private static void require(boolean holds, String field, String name) {
    if (!holds) {
      throw new InvalidInput(field, "enrolment.failure." + name);
    }
  }
}
