package org.compagnon.web.edge;

/**
 * Why a request is not read at all.
 *
 * @param status the HTTP status
 * @param key the key of the sentence that says what is wrong and what to do
 * @param argument what the sentence names; may be empty
 */
public record Refusal(int status, String key, String argument) {
  Refusal(int status, String key) {
    this(status, key, "");
  }

  /** The body is larger than a number of bytes. */
  static Refusal tooLarge(long most) {
    return new Refusal(413, "edge.tooLarge", String.valueOf(most / 1024 / 1024));
  }
}
