package org.compagnon.programme;

import java.io.Serializable;
import java.util.List;
import org.compagnon.shared.Language;
import org.compagnon.shared.Texts;

/**
 * Why somebody may not take part.
 *
 * @param key message key {@code programme.obstacle.*}
 * @param arguments values of the sentence
 */
public record Obstacle(String key, List<Object> arguments) implements Serializable {

  /** Copies the values. */
  public Obstacle {
    arguments = List.copyOf(arguments);
  }

  /** The sentence in a language. */
  public String in(Language language) {
    return Texts.say(language, key, arguments);
  }
}
