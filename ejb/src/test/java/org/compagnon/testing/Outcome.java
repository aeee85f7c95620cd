package org.compagnon.testing;

import java.util.concurrent.Callable;

/**
 * What a call gave: a value or what it threw. Carried out of an EJB as a value, so that the
 * container wraps nothing.
 *
 * @param value the value, or null
 * @param thrown what was thrown, or null
 */
public record Outcome<T>(T value, Throwable thrown) {

  static <T> Outcome<T> of(Callable<T> work) {
    try {
      return new Outcome<>(work.call(), null);
    } catch (Exception | AssertionError e) {
      return new Outcome<>(null, e);
    }
  }

  T get() {
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
    if (thrown != null) {
      throw new IllegalStateException(thrown);
    }
    return value;
  }
}
