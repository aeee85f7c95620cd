package org.compagnon.evaluation;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * The answer to one item; with neither choice nor words the answer is taken back.
 *
 * @param choice for a scale or options, see {@link ItemKind}; null for words
 * @param words for {@link ItemKind#TEXT}; null else
 */
public record GivenAnswer(long itemId, Integer choice, @Size(max = 4_000) String words)
    implements Serializable {

  /** Whether it says anything. */
  boolean isEmpty() {
    return choice == null && (words == null || words.isBlank());
  }
}
