package org.compagnon.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The key by which a caller says that a request is the same as another; most send none. */
@RequestScoped
class RequestKey {
  private String key;

  /** Remembers what the request says. */
  void is(String said) {
    key = said;
  }

  Optional<String> find() {
    return Optional.ofNullable(key);
  }
}
