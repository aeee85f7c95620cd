package org.compagnon.pairing.scoring;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence to be said in the reader's language.
 *
 * @param key key in the bundle {@code org.compagnon.i18n.pairing}
 * @param args arguments of the message, in order; numbers as digits
 * @param skills skill ids whose names, joined by commas, follow as one more argument; empty where
 *     the message has none
 */
public record Reason(String key, List<String> args, List<Long> skills) {

  /** Takes copies. */
  public Reason {
    args = List.copyOf(args);
    skills = List.copyOf(skills);
  }

  static Reason of(String key, Object... args) {
    return new Reason(key, Arrays.stream(args).map(String::valueOf).toList(), List.of());
  }
}
