package org.compagnon.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.compagnon.evaluation.GivenAnswer;
import org.compagnon.evaluation.ItemKind;
import org.compagnon.web.layout.Messages;

/** The answers an item offers, in words. */
@ApplicationScoped
class Choices {
  private static final int FULLY_AGREE = 5;
  private static final int MOST_LIKELY = 10;

  @Inject private Messages messages;

  /** The answers in the order of offering; empty for an item in words. */
  List<Choice> of(ItemKind kind) {
    return switch (kind) {
      case LIKERT ->
          IntStream.rangeClosed(0, FULLY_AGREE)
              .map(step -> FULLY_AGREE - step)
              .mapToObj(value -> new Choice(value, agreement(value)))
              .toList();
      case RECOMMENDATION ->
          IntStream.rangeClosed(0, MOST_LIKELY)
              .mapToObj(value -> new Choice(value, String.valueOf(value)))
              .toList();
      default -> List.of();
    };
  }

  /** Whether an item is answered by writing, not by tapping. */
  static boolean isInWords(ItemKind kind) {
    return kind == ItemKind.TEXT;
  }

  /** What somebody answered, in words; null for nothing. */
  String say(ItemKind kind, GivenAnswer answer) {
    if (answer == null) {
      return null;
    }
    if (kind == ItemKind.LIKERT) {
      return agreement(answer.choice());
    }
    return answer.choice() == null ? answer.words() : String.valueOf(answer.choice());
  }

  /** Words for a point of the scale of agreement. */
  String agreement(int value) {
    return messages.text("answer.agreement." + value);
  }
}
