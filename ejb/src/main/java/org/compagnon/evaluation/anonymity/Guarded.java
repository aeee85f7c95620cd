package org.compagnon.evaluation.anonymity;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A result that is either released or withheld for want of answers. A withheld one holds neither
 * the value nor the number of answers, so it cannot leak them by being printed, compared or
 * serialised: all withheld results are equal.
 *
 * @param <T> type of the result
 */
public final class Guarded<T> {

  private static final Guarded<?> NOT_ENOUGH_ANSWERS = new Guarded<>(null);

  private final T value;

  private Guarded(T value) {
    this.value = value;
  }

  /**
   * Releases a figure if enough answers carry it.
   *
   * @param threshold the wave's threshold
   * @param answers answers the figure rests on
   * @param figure computes the figure; not asked where it is withheld; must not yield null
   */
  public static <T> Guarded<T> figure(Threshold threshold, long answers, Supplier<T> figure) {
    return threshold.allowsFigures(answers) ? released(figure.get()) : notEnoughAnswers();
  }

  /**
   * Releases comments if there are enough of them.
   *
   * @param threshold the wave's threshold
   * @param answers number of comments
   * @param comments yields the comments; not asked where they are withheld; must not yield null
   */
  public static <T> Guarded<T> comments(Threshold threshold, long answers, Supplier<T> comments) {
    return threshold.allowsComments(answers) ? released(comments.get()) : notEnoughAnswers();
  }

  /** The result that says nothing but that there are not enough answers. */
  @SuppressWarnings("unchecked")
  public static <T> Guarded<T> notEnoughAnswers() {
    return (Guarded<T>) NOT_ENOUGH_ANSWERS;
  }

  private static <T> Guarded<T> released(T value) {
    return new Guarded<>(Objects.requireNonNull(value));
  }

  /** Whether the value may be read. */
  public boolean isReleased() {
    return value != null;
  }

  /**
   * The released value.
   *
   * @throws NoSuchElementException if there are not enough answers
   */
  public T value() {
    if (value == null) {
      throw new NoSuchElementException("not enough answers");
    }
    return value;
  }

  @Override
  public String toString() {
    return value == null ? "not enough answers" : value.toString();
  }
}
