package org.compagnon.web.security;

import java.util.Optional;

/** Keeps redirects at home: an address from outside is never followed elsewhere. */
final class LocalPath {
  private LocalPath() {}

  /** The path, if it stays on this server; empty for null, other hosts and anything odd. */
  static Optional<String> of(String path) {
    boolean local =
        path != null
            && path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
    return local ? Optional.of(path) : Optional.empty();
  }
}
